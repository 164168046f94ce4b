/** The block of Winsock's own numbers; smaller ones are Win32 codes. */
export const FIRST_OWN_CODE = 10000;
export const LAST_OWN_CODE = 11999;
/** One of them in a text. */
export const OWN_CODE = /\b1[01]\d{3}\b/;

/** Failure bit and facility 7, as added by HRESULT_FROM_WIN32. */
const HRESULT_BASE = 0x80070000;
const TWO_TO_32 = 0x1_0000_0000;

/** `10054 → "0x2746"` */
export function toHex(code: number): string {
  return `0x${code.toString(16).toUpperCase()}`;
}

/** As an HRESULT: `10054 → "0x80072746"`. */
export function toHResult(code: number): string {
  return `0x${(HRESULT_BASE + code).toString(16).toUpperCase()}`;
}

/** As a signed HRESULT, the way .NET and PowerShell print it: `10054 → -2147014842`. */
export function toSignedHResult(code: number): number {
  return HRESULT_BASE + code - TWO_TO_32;
}

/** As an unsigned HRESULT: `10054 → 2147952454`. */
export function toUnsignedHResult(code: number): number {
  return HRESULT_BASE + code;
}

/**
 * The code inside an HRESULT of facility 7, signed or not: `-2147014842 → 10054`.
 *
 * @returns undefined for any other number
 */
export function fromHResult(value: number): number | undefined {
  const unsigned = value < 0 ? value + TWO_TO_32 : value;
  const code = unsigned - HRESULT_BASE;
  return Number.isInteger(code) && code > 0 && code <= 0xffff ? code : undefined;
}
