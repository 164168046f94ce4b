/** Windows-1252 from 0x80 on; most mojibake is shown in it. */
const ANSI = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${String.fromCharCode(...Array.from({ length: 0x60 }, (_, index) => 0xa0 + index))}`;
/** Code page 850 from 0x80 on, the one of Western consoles. */
const OEM = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Other encodings of systems whose messages are in the catalog. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1251', 'ibm866', 'windows-1250'];

/** No message is longer. */
const MAX_LENGTH = 2000;

/** Undoes mojibake: the text in other encodings, if it could have been shown in Windows-1252 or code page 850. */
export function* decodings(text: string): Generator<string> {
  if (text.length > MAX_LENGTH || !/[\u0080-\u{10ffff}]/u.test(text)) return;
  for (const [shown, meant] of [
    [ANSI, OEM],
    [OEM, ANSI],
  ] as const) {
    const bytes = bytesOf(text, shown);
    if (!bytes) continue;
    for (const encoding of ENCODINGS) {
      try {
        yield new TextDecoder(encoding, { fatal: true }).decode(bytes);
      } catch {
        // not in this encoding
      }
    }
    yield [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : meant[byte - 0x80])).join('');
  }
}

/** Encodes a text in a code page; undefined if it lacks a character. */
function bytesOf(text: string, page: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const high = page.indexOf(text[index]!);
    const byte = high >= 0 ? 0x80 + high : text.charCodeAt(index);
    if (high < 0 && byte > 0x7f) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}
