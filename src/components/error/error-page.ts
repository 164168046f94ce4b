// What every error page runs, in one file.
import { CAUSE_PARAMETER } from '../../routes.ts';
import { element } from '../site/element.ts';
import './decision-table.ts';
import './folds.ts';
import './own-runtime.ts';
import './print.ts';

// Only whom the search sent needs it.
if (new URL(window.location.href).searchParams.has(CAUSE_PARAMETER)) void import('./pointed-causes.ts');

// Sent with the page, they would be a tenth of its elements.
for (const head of document.querySelectorAll('.command > .aside'))
  head.append(element('button', { type: 'button', className: 'copy', dataset: { copy: '' } }, 'Copy'));

// A build without an address of its own leaves it out of the link in the bug report.
const report = document.getElementById('bug-report-text');
if (report) report.textContent = report.textContent.replace(/\]\((?=\/)/, `](${window.location.origin}`);
