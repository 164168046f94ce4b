/** What a page may load and do: its own files, its inline style, nothing of anyone else. */
const POLICY: [directive: string, sources: string][] = [
  ['default-src', "'none'"],
  // The full-text index is searched by WebAssembly, which has a permission of its own.
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

/** The policy as a page carries it, for hosts that send no headers. */
export const META_POLICY = write(POLICY);

/** The headers of every answer. `Strict-Transport-Security` is left to whoever holds the certificate: it binds the whole domain. */
export const SECURITY_HEADERS: [name: string, value: string][] = [
  // A page cannot forbid to be framed by itself; only a header can.
  ['Content-Security-Policy', write([...POLICY, ['frame-ancestors', "'none'"]])],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];
