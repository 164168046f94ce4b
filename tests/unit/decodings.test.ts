import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodings } from '../../src/search/identify/decodings.ts';

describe('text in the wrong encoding is recovered', () => {
  for (const [how, shown, meant] of [
    ['UTF-8 in a window', 'connexion refusÃ©e', 'connexion refusée'],
    ['UTF-8 in a Western console', 'connexion refus├®e', 'connexion refusée'],
    ['a window’s text in a console', 'Uma aplicaþÒo nÒo chamou', 'Uma aplicação não chamou'],
    ['a console’s text in a window', 'conexi¢n', 'conexión'],
    ['Chinese in a Western window', 'Ô¶³ÌÖ÷»ú', '远程主机'],
  ] as const) {
    test(`${how}: ${shown}`, () => assert.ok([...decodings(shown)].includes(meant), [...decodings(shown)].join(' | ')));
  }
  for (const plain of ['connection reset', '', 'ж'.repeat(3000)]) {
    test(`${plain.length} characters that aren’t mojibake are left alone`, () => assert.deepEqual([...decodings(plain)], []));
  }
});
