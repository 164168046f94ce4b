/** A log's text and encoding, or why it can't be read. */
type Decoded = { text: string; encoding: string } | { problem: string };

/** Magic numbers of binary files, with advice. */
const SIGNATURES: [bytes: string, what: string][] = [
  ['1f8b', 'a gzip archive; unpack it first'],
  ['504b0304', 'a ZIP archive or an Office document; unpack or export it first'],
  ['377abcaf271c', 'a 7-Zip archive; unpack it first'],
  ['fd377a585a00', 'an xz archive; unpack it first'],
  ['28b52ffd', 'a Zstandard archive; unpack it first'],
  ['425a68', 'a bzip2 archive; unpack it first'],
  ['456c6646696c6500', 'a Windows event log; save it from Event Viewer as text or XML first'],
  ['d4c3b2a1', 'a packet capture; open it in Wireshark'],
  ['0a0d0d0a', 'a packet capture; open it in Wireshark'],
  ['4d444d50', 'a memory dump; open it in WinDbg'],
  ['50414745', 'a memory dump; open it in WinDbg'],
  ['25504446', 'a PDF; copy the text out of it'],
  ['89504e47', 'a picture; type the number that it shows'],
  ['ffd8ff', 'a picture; type the number that it shows'],
];
const SIGNATURE_LENGTH = 8;
/** Bytes to detect the encoding from. */
const SAMPLE = 65_536;

/** The Windows code page of each language. */
const CODE_PAGES: { [language: string]: string } = {
  zh: 'gb18030',
  ja: 'shift_jis',
  ko: 'euc-kr',
  ru: 'windows-1251',
  uk: 'windows-1251',
  bg: 'windows-1251',
  pl: 'windows-1250',
  cs: 'windows-1250',
  hu: 'windows-1250',
  tr: 'windows-1254',
  el: 'windows-1253',
};

/** Decodes a file, detecting its encoding; `language` suggests the code page. */
export function decodeFile(bytes: Uint8Array<ArrayBuffer>, language = 'en'): Decoded {
  if (bytes.length === 0) return { problem: 'That file is empty.' };
  const start = [...bytes.subarray(0, SIGNATURE_LENGTH)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const match = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (match) return { problem: `That file is ${match[1]}.` };
  // A crash may leave a log with zeros at its end.
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  const encoding = encodingOf(bytes.subarray(0, Math.min(end, SAMPLE)), language);
  if (!encoding) return { problem: 'That file is not text, so no log can be read in it. Export the log as text first.' };
  // In UTF-16 a zero may be half of the last character.
  return { text: new TextDecoder(encoding).decode(bytes.subarray(0, encoding.startsWith('utf-16') ? end + (end % 2) : end)), encoding };
}

function encodingOf(sample: Uint8Array<ArrayBuffer>, language: string): string | undefined {
  if (sample.length === 0) return undefined;
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const controls = sample.filter((byte) => byte < 0x20 && !ALLOWED.has(byte)).length;
  if (controls <= sample.length * MAX_CONTROLS) return isUtf8(sample) ? 'utf-8' : codePageOf(sample, language);
  // In UTF-16, ASCII has a zero in its other byte.
  const zerosAt = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  const encoding = odd > 4 * even ? 'utf-16le' : even > 4 * odd ? 'utf-16be' : undefined;
  return encoding && isText(new TextDecoder(encoding).decode(sample)) ? encoding : undefined;
}

/** Tab, line breaks, form feed, and escape for colours. */
const ALLOWED = new Set([9, 10, 12, 13, 27]);
const MAX_CONTROLS = 0.05;

/** Text contains almost no unassigned, private-use, surrogate or control characters. */
function isText(text: string): boolean {
  const odd = text.replace(/\s/g, '').match(/\p{C}/gu)?.length ?? 0;
  return odd <= text.length * MAX_CONTROLS;
}

/** Tolerates a few lines in another encoding, as in logs of several programs. */
function isUtf8(sample: Uint8Array<ArrayBuffer>): boolean {
  const text = new TextDecoder().decode(sample, { stream: true });
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const wrong = count(/\ufffd/g);
  return wrong === 0 || count(/[^\0-\x7f\ufffd]/g) > 4 * wrong;
}

/** Russian in windows-1251 is recognizable as runs of lower-case letters; otherwise goes by the reader's language. */
function codePageOf(sample: Uint8Array<ArrayBuffer>, language: string): string {
  const high = sample.filter((byte) => byte > 0x7f);
  const small = high.filter((byte) => byte >= 0xe0).length;
  const inRuns = sample.filter((byte, index) => byte > 0x7f && (sample[index - 1] ?? 0) > 0x7f).length;
  if (small > 0.7 * high.length && inRuns > 0.6 * high.length) return 'windows-1251';
  return CODE_PAGES[language.slice(0, 2).toLowerCase()] ?? 'windows-1252';
}
