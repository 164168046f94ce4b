// What the search hands on: the causes that the reader's text points to, and the address and port that it names.
import { CAUSE_PARAMETER } from '../../routes.ts';
import { ENDPOINT } from '../site/endpoint-key.ts';

if (window.location.search.includes(CAUSE_PARAMETER)) await import('./pointed-causes.ts').then(({ showAdvice }) => showAdvice());
try {
  // Who has an address comes from the search, whose code this shares.
  if (window.history.state || sessionStorage.getItem(ENDPOINT)) void import('./own-endpoint.ts').then(({ fillIn }) => fillIn());
} catch {
  // Storage is blocked.
}
