/** One address of every kind of page. */
export const KINDS = {
  home: '/',
  error: '/10054/',
  'error without a socket': '/10106/',
  function: '/functions/recv/',
  functions: '/functions/',
  matrix: '/functions/matrix/',
  causes: '/causes/',
  'causes of a call': '/causes/connect/',
  runtime: '/runtimes/python/',
  runtimes: '/runtimes/',
  guide: '/guides/getting-the-error-code/',
  guides: '/guides/',
  search: '/search/?q=10054',
  about: '/about/',
  missing: '/10023/',
};
