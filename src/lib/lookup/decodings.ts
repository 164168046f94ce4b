/** What the bytes 0x80 to 0x9f stand for in Windows-1252, in which most texts in a wrong encoding are shown. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The encodings of the systems whose messages are known here. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1251', 'ibm866', 'windows-1250'];

/** No message is longer, and what is not a message need not be tried eight times. */
const LONGEST = 2000;

/** The text as other encodings would have it, if it can be one that was shown in Windows-1252. */
export function* decodings(text: string): Generator<string> {
  if (text.length > LONGEST || !/[\u0080-\u00ff]/.test(text)) return;
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place++) {
    const high = HIGH.indexOf(text[place]!);
    const byte = high >= 0 ? 0x80 + high : text.charCodeAt(place);
    if (byte > 0xff) return;
    bytes[place] = byte;
  }
  for (const encoding of ENCODINGS) {
    try {
      yield new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not in this encoding
    }
  }
}
