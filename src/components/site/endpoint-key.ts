/** The key under which the address and port of the reader's text wait for the page that a link opens. */
export const ENDPOINT = 'endpoint';
