import { createHash } from 'node:crypto';
import { THEME_SCRIPT } from '../../styles/theme-script.ts';

/** Allows a page its own files, inline styles and one inline script, nothing from other origins. */
const POLICY: [directive: string, sources: string][] = [
  ['default-src', "'none'"],
  // Pagefind runs WebAssembly; the only inline script is the theme's.
  ['script-src', `'self' 'wasm-unsafe-eval' 'sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}'`],
  ['style-src', "'unsafe-inline'"],
  ['font-src', "'self'"],
  ['img-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
];

const write = (policy: [string, string][]) => policy.map((directive) => directive.join(' ')).join('; ');

/** The policy for `<meta>`, for hosts without custom headers. */
export const META_POLICY = write(POLICY);

/** Headers of every response. `Strict-Transport-Security` affects the whole host name, so it is left to the operator. */
export const SECURITY_HEADERS: [name: string, value: string][] = [
  // `<meta>` can't forbid framing.
  ['Content-Security-Policy', write([...POLICY, ['frame-ancestors', "'none'"]])],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];
