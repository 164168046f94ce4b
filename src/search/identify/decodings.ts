/** What the bytes from 0x80 on stand for in Windows-1252, in which most texts in a wrong encoding are shown. */
const ANSI = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${String.fromCharCode(...Array.from({ length: 0x60 }, (_, index) => 0xa0 + index))}`;
/** The same in code page 850, that of Western consoles. */
const OEM = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** The encodings of the systems whose messages are known here, but for those two. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1251', 'ibm866', 'windows-1250'];

/** No message is longer, and what is not a message need not be tried so many times. */
const MAX_LENGTH = 2000;

/** The text as other encodings would have it, if it can be one that was shown in Windows-1252 or in a console's code page. */
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

/** The bytes that a code page shows as the text; none if it has not all of its characters. */
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
