// `npm run compress`, after `npm run build`: writes .br and .gz next to every file of dist/ that they make smaller.
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const FORMS: [ending: string, compress: (data: Buffer) => Promise<Buffer>][] = [
  ['br', (data) => promisify(brotliCompress)(data, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: data.length } })],
  ['gz', (data) => promisify(gzip)(data, { level: 9 })],
];

// Tests pass a pattern, since compressing everything takes half a minute.
const files = globSync(process.argv[2] ?? 'dist/**/*.{html,js,css,json,md,txt,xml,svg,webmanifest}');
if (files.length === 0) throw new Error('There is no dist/; run `npm run build` first.');
let [before, after] = [0, 0];
const compressFile = async (file: string) => {
  const data = readFileSync(file);
  const forms = await Promise.all(FORMS.map(async ([ending, compress]) => [ending, await compress(data)] as const));
  before += data.length;
  after += Math.min(...forms.map(([, form]) => form.length));
  for (const [ending, form] of forms) {
    if (form.length < data.length) writeFileSync(`${file}.${ending}`, form);
    else rmSync(`${file}.${ending}`, { force: true }); // left by an earlier build
  }
};
await Promise.all(files.map(compressFile));
console.log(`${files.length} files, ${(before / 1e6).toFixed(1)} MB, with brotli ${(after / 1e6).toFixed(1)} MB`);
