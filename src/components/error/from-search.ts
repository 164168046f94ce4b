// What the search hands on: the causes that the reader's text points to, and the address and port that it names.
import { ENDPOINT } from '../site/endpoint-key.ts';
import { addressedCause, showPointed } from './pointed-causes.ts';

await showPointed();
try {
  // Who has an address comes from the search, whose code this shares; a shared link brings none.
  if (window.history.state || sessionStorage.getItem(ENDPOINT)) (await import('./own-endpoint.ts')).fillIn(addressedCause());
} catch {
  // Storage is blocked, or the script did not load.
}
