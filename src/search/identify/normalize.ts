/** Characters that are not seen: soft hyphen, zero-width space, direction marks and overrides, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Letters, digits and signs as wide as an ideograph; each is 0xFEE0 above its ASCII twin. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** `10,054`, `10 054`, `10.054`: a grouped number, where it is all there is or stands behind "error". */
const GROUPED = /((?:^|\berror(?: code)?)[\s"'«»„“”([+#-]{0,4}1[01])[,.'’ \u00a0\u202f](\d{3})(?=[\s"'«»„“”)\]!?]{0,4}$)/i;

/** The text as someone with a plain keyboard would have typed it, with which every other part works. */
export function normalize(text: string): string {
  const plain = text.replace(INVISIBLE, '').replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
  return plain.length < MAX_GROUPED_LENGTH ? plain.trim().replace(GROUPED, '$1$2') : plain.trim();
}

const MAX_GROUPED_LENGTH = 100;
