/** What a page may load and do: its own files and its inline style, nothing from other origins. */
const POLICY: [directive: string, sources: string][] = [
  ['default-src', "'none'"],
  // The full-text index is searched by WebAssembly, which needs its own permission.
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['style-src', "'unsafe-inline'"],
  ['img-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
];

const write = (policy: [string, string][]) => policy.map((directive) => directive.join(' ')).join('; ');

/** The policy in a page's `<meta>`, for hosts that send no headers. */
export const META_POLICY = write(POLICY);

/** The headers of every response. `Strict-Transport-Security` is up to whoever holds the certificate, since it affects the whole host name. */
export const SECURITY_HEADERS: [name: string, value: string][] = [
  // Only a header can forbid framing; `<meta>` cannot.
  ['Content-Security-Policy', write([...POLICY, ['frame-ancestors', "'none'"]])],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];
