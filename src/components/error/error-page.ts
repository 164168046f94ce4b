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
