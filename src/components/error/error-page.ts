// What every error page runs, in one file.
import { CAUSE_PARAMETER } from '../../routes.ts';
import { element } from '../site/element.ts';
import { ENDPOINT } from '../site/endpoint-key.ts';
import { recalled } from '../site/recalled.ts';
import './decision-table.ts';
import './folds.ts';
import './own-runtime.ts';
import './print.ts';

// Only whom the search sent needs it.
if (window.location.search.includes(CAUSE_PARAMETER) || window.history.state || recalled('sessionStorage', ENDPOINT)) void import('./from-search.ts');

// Sent with the page, they would be a tenth of its elements.
for (const head of document.querySelectorAll('.command > .aside'))
  head.append(element('button', { type: 'button', className: 'copy', dataset: { copy: '' } }, 'Copy'));

// The text for a bug report ends with the page's address, which a build may not know.
document.querySelector('#bug-report-text')?.append(`\n${new URL('.', window.location.href)}\n`);
