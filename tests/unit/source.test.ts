import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { titlesOf } from '../../src/catalog/titles-of.ts';
import { parseSource } from '../../src/schemas/source.ts';
import { records } from './records.ts';

const rows: [string, string, string, string][] = [
  [
    'learn:windows/win32/api/winsock/nf-winsock-recv',
    'Microsoft Learn',
    'recv (winsock.h)',
    'https://learn.microsoft.com/en-us/windows/win32/api/winsock/nf-winsock-recv',
  ],
  [
    'learn:windows/win32/winsock/windows-sockets-error-codes-2#WSAECONNRESET',
    'Microsoft Learn',
    'Windows sockets error codes, WSAECONNRESET',
    'https://learn.microsoft.com/en-us/windows/win32/winsock/windows-sockets-error-codes-2#WSAECONNRESET',
  ],
  ['rfc:9293#section-3.10.7.1', 'RFC 9293', 'section 3.10.7.1', 'https://www.rfc-editor.org/rfc/rfc9293#section-3.10.7.1'],
  ['rfc:10001', 'RFC 10001', '', 'https://www.rfc-editor.org/rfc/rfc10001'],
  ['rfc:792', 'RFC 792', '', 'https://www.rfc-editor.org/rfc/rfc792'],
  ['github:godotengine/godot#22332', 'godotengine/godot', '#22332', 'https://github.com/godotengine/godot/issues/22332'],
  ['github:libuv/libuv:src/win/udp.c', 'libuv/libuv', 'src/win/udp.c', 'https://github.com/libuv/libuv/blob/HEAD/src/win/udp.c'],
  [
    'learn:previous-versions/windows/desktop/qos/introduction-to-qos2--qwave-',
    'Microsoft Learn',
    'Introduction to qos2 qwave',
    'https://learn.microsoft.com/en-us/previous-versions/windows/desktop/qos/introduction-to-qos2--qwave-',
  ],
  ['https://support.microsoft.com/en-us/kb/175523', 'support.microsoft.com', 'KB 175523', 'https://support.microsoft.com/en-us/kb/175523'],
  ['https://www.example.com/', 'example.com', '', 'https://www.example.com/'],
  ['https://www.example.com/a/some-page', 'example.com', 'some page', 'https://www.example.com/a/some-page'],
];

for (const [text, publisher, title, href] of rows) {
  test(text, () => assert.deepEqual(parseSource(text), { publisher, title, href }));
}

describe('with titles', () => {
  const API = 'learn:windows/win32/api';
  const ERRORS = 'learn:windows/win32/winsock/windows-sockets-error-codes-2';
  const all = records();
  Object.assign(all.functions[0]!, { id: 'WSASocket' });
  Object.assign(all.functions[0]!.data, { variants: ['WSASocketA', 'WSASocketW'] });
  const pages = [
    { at: ERRORS, title: 'Windows Sockets Error Codes' },
    { at: `${API}/fileapi/nf-fileapi-getfiletype`, title: 'GetFileType (fileapi.h)' },
    { at: 'https://example.com/kb/1', title: 'How to begin' },
  ];
  const titles = titlesOf({ ...all, titles: [{ id: 'some', file: 'content/titles/some.yaml', data: { pages } }] });

  for (const [text, title] of [
    [ERRORS, 'Windows Sockets Error Codes'],
    [`${ERRORS}#WSAECONNRESET`, 'Windows Sockets Error Codes, WSAECONNRESET'],
    [`${API}/fileapi/nf-fileapi-getfiletype`, 'GetFileType (fileapi.h)'],
    [`${API}/winsock2/nf-winsock2-wsasocketw`, 'WSASocketW (winsock2.h)'],
    [`${API}/winsock/nf-winsock-wsasocket`, 'WSASocket (winsock.h)'],
    [`${API}/ws2spi/nc-ws2spi-lpwsasocket`, 'LPWSASOCKET (ws2spi.h)'],
    [`${API}/mswsock/nc-mswsock-lpfn_wsasocket`, 'LPFN_WSASOCKET (mswsock.h)'],
    [`${API}/winsock2/nf-winsock2-send#remarks`, 'send (winsock2.h), remarks'],
    [`${API}/winsock2/ns-winsock2-qos`, 'qos (winsock2.h)'],
    ['learn:windows/win32/winsock/socket-handles-2', 'Socket handles'],
    ['https://example.com/kb/1#end', 'How to begin'],
  ] as const) {
    test(`${text} is “${title}”`, () => assert.equal(parseSource(text, titles)?.title, title));
  }
});

test('anything else is rejected', () => {
  for (const text of ['', 'the internet', 'http://example.com', 'javascript:alert(1)', 'rfc:x', 'github:a#1', 'learn:'])
    assert.equal(parseSource(text), undefined, text);
});
