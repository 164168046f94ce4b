/** Hostile input. */
export const HOSTILE = [
  '',
  ' ',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202e\u202d10054',
  '\u0000\u0007',
  '%',
  '\\',
  '\ud800',
  'a'.repeat(100_000),
];
