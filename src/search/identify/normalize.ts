/** Invisible characters: soft hyphen, zero-width space, direction marks and overrides, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Full-width forms, 0xFEE0 above their ASCII twins. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** `10,054`, `10 054`, `10.054`: a grouped number, alone or after "error". */
const GROUPED = /((?:^|\berror(?: code)?)[\s"'«»„“”([+#-]{0,4}1[01])[,.'’ \u00a0\u202f](\d{3})(?=[\s"'«»„“”)\]!?]{0,4}$)/i;

/** Maps a text to plain characters; everything else works on the result. */
export function normalize(text: string): string {
  const plain = text.replace(INVISIBLE, '').replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
  return plain.length < MAX_GROUPED_LENGTH ? plain.trim().replace(GROUPED, '$1$2') : plain.trim();
}

const MAX_GROUPED_LENGTH = 100;
