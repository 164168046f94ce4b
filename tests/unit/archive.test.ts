import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { writeArchive } from '../../src/outputs/offline/archive.ts';

test('the archive that readers keep holds what the search needs and no data for programs', () => {
  const dist = mkdtempSync(join(tmpdir(), 'archive-'));
  for (const path of ['lookup.json', 'triage.json', 'errors.json', '10054.json']) {
    mkdirSync(join(dist, dirname(path)), { recursive: true });
    writeFileSync(join(dist, path), '{}');
  }
  writeArchive(dist);
  const [archive = ''] = globSync('offline/*.bin', { cwd: dist });
  const bytes = gunzipSync(readFileSync(join(dist, archive)));
  const { files } = JSON.parse(bytes.subarray(4, 4 + bytes.readUInt32BE(0)).toString()) as { files: [string, number][] };
  rmSync(dist, { recursive: true });
  assert.deepEqual(
    files.map(([path]) => path),
    ['lookup.json', 'triage.json'],
  );
});

test('of a site that is too large readers are told to keep nothing', () => {
  const dist = mkdtempSync(join(tmpdir(), 'archive-'));
  writeFileSync(join(dist, 'lookup.json'), '{}');
  const small = writeArchive(dist);
  const large = writeArchive(dist, small.bytes - 1);
  const [kept, worker] = [existsSync(join(dist, 'offline')), readFileSync(join(dist, 'sw.js'), 'utf8')];
  rmSync(dist, { recursive: true });
  assert.deepEqual([small.written, large.written, kept], [true, false, false]);
  assert.match(worker, /unregister\(\)/);
  assert.doesNotMatch(worker, /addEventListener\('fetch'/);
});
