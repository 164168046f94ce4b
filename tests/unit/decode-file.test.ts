import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { decodeFile } from '../../src/components/triage/decode-file.ts';

const LOG = 'recv failed: error 10054\r\nnext line\r\n';
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
/** Windows-1251: letters from 0xC0 on in Unicode order. */
const cyrillic = (text: string) =>
  Uint8Array.from(text, (letter) => (letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0)));

describe('the encoding of a file is detected', () => {
  const russian = 'ошибка: удаленный хост принудительно разорвал существующее подключение\n';
  for (const [name, file, encoding, text] of [
    ['UTF-8', bytes('größer\n'), 'utf-8', 'größer\n'],
    ['UTF-8 with BOM', bytes(`\ufeff${LOG}`), 'utf-8', LOG],
    ['UTF-8 with an invalid line', Uint8Array.of(...bytes('größer und schöner für alle Übrigen\n'), 0xe9, 10), 'utf-8', undefined],
    ['UTF-8 that a crash filled up with zeros', bytes(LOG + '\0'.repeat(5000)), 'utf-8', LOG],
    ['UTF-8 with a zero in the middle', bytes(`${LOG}\0${LOG}`), 'utf-8', `${LOG}\0${LOG}`],
    ['UTF-16 that a crash filled up with zeros', bytes(LOG + '\0'.repeat(5000), 'utf16le'), 'utf-16le', LOG],
    ['UTF-16 of Chinese without BOM', bytes('2026-11-21 远程主机强迫关闭了一个现有的连接。\r\n', 'utf16le'), 'utf-16le', undefined],
    ['UTF-16 with BOM', bytes(`\ufeff${LOG}`, 'utf16le'), 'utf-16le', LOG],
    ['UTF-16 without BOM', bytes(LOG, 'utf16le'), 'utf-16le', LOG],
    ['big-endian UTF-16 without BOM', swapped(LOG), 'utf-16be', LOG],
    ['code page 1251', cyrillic(russian), 'windows-1251', russian],
    ['code page 1252', bytes('connexion refusée\n', 'latin1'), 'windows-1252', 'connexion refusée\n'],
  ] as const) {
    test(name, () => {
      const decoded = decodeFile(file);
      assert.ok('text' in decoded, JSON.stringify(decoded));
      assert.equal(decoded.encoding, encoding);
      if (text !== undefined) assert.equal(decoded.text, text);
    });
  }

  test('a code page is guessed from the reader’s language', () => {
    const file = Uint8Array.of(0xd4, 0xb6, 0xb3, 0xcc, 0xd6, 0xf7, 0xbb, 0xfa);
    assert.deepEqual(decodeFile(file, 'zh-CN'), { text: '远程主机', encoding: 'gb18030' });
  });
});

describe('a binary file is reported', () => {
  for (const [name, file, says] of [
    ['an empty one', new Uint8Array(), /empty/],
    ['gzip', new Uint8Array(gzipSync(LOG)), /gzip archive; unpack it/],
    ['ZIP', bytes('PK\u0003\u0004rest', 'latin1'), /ZIP/],
    ['an event log', bytes('ElfFile\0', 'latin1'), /Event Viewer/],
    ['a program', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), /not text/],
    ['zeros', new Uint8Array(100), /not text/],
  ] as const) {
    test(name, () => {
      const decoded = decodeFile(file);
      assert.ok('problem' in decoded, JSON.stringify(decoded));
      assert.match(decoded.problem, says);
    });
  }
});
