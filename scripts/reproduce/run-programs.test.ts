import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runPrograms } from './run-programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'winsock-run-'));
after(() => rmSync(folder, { recursive: true }));
Object.assign(process.env, { TMPDIR: folder, TEMP: folder }); // where Linux and Windows put temporary files

const run = (...command: string[]) => runPrograms(new Map([['one', command]]), { ...process.env }, []);

test('the last line is the result, and no file is left', async () => {
  assert.deepEqual(await run(process.execPath, '-e', 'console.log("note\\nrecv: 10054")'), [{ program: 'one', call: 'recv', code: 10054 }]);
  assert.deepEqual(readdirSync(folder), []);
});

test('a program that cannot start is an error, and leaves no file', async () => {
  await assert.rejects(run(join(folder, 'missing')), { code: 'ENOENT' });
  assert.deepEqual(readdirSync(folder), []);
});
