import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForeign } from '../../src/search/diagnose/is-foreign.ts';

for (const text of [
  'Der Drucker druckt nicht, und das Papier ist leer',
  'La imprimante ne marche pas avec une cartouche',
  'el programa no se inicia porque está dañado',
  'Drukarka nie działa i nie można jej uruchomić',
  'Yazıcı çalışmıyor, bir hata oluştu',
  'Принтер не печатает',
  '打印机无法打印',
  'プリンターが動かない',
]) {
  test(`“${text}” is not English`, () => assert.ok(isForeign(text)));
}

for (const text of [
  '10054',
  'connection drops when I leave the café',
  'Error: connect ECONNREFUSED ::1:3306',
  'die av pour est',
  'naïve résumé parser is what fails with the socket that I have',
  '我的电脑 safe mode asyncio with sockets',
  'SocketException in System.Net.Sockets.Socket.DoConnect(EndPoint endPointSnapshot, SocketAddress socketAddress)',
]) {
  test(`“${text}” passes for English`, () => assert.ok(!isForeign(text)));
}
