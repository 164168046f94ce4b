import { readFileSync } from 'node:fs';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readCatalogRecords } from '../../src/catalog/read-content.ts';
import { diagnosisData } from '../../src/search/diagnose/build-data.ts';
import type { DiagnosisData } from '../../src/search/diagnose/data.ts';
import { diagnose } from '../../src/search/diagnose/diagnose.ts';
import type { LookupData } from '../../src/search/identify/data.ts';
import { lookup } from '../../src/search/identify/lookup.ts';
import { sentSize } from './sent-size.ts';

const MAX_BYTES = 150_000;
const ROUNDS = 9;

/** The model of causes: its bytes, its building beside reading the content, and its answers beside the lookup's. Ratios, since times depend on the machine. */
export function measureDiagnosis(): object {
  const bytes = sentSize('diagnosis.json');
  let catalog = buildCatalog(readCatalogRecords());
  const reading = timeOf(() => {
    catalog = buildCatalog(readCatalogRecords());
  });
  const building = timeOf(() => diagnosisData(catalog));
  const data = JSON.parse(readFileSync('dist/diagnosis.json', 'utf8')) as DiagnosisData;
  const errors = JSON.parse(readFileSync('dist/lookup.json', 'utf8')) as LookupData;
  const reports = [...catalog.reports.values()].flatMap((texts) => Object.values(texts).flat()).join('\n');
  const [short, long] = [reports.slice(0, 2000), reports.slice(0, 100_000)];
  const answering = (text: string) => median(() => diagnose(text, [], errors, data));
  const looking = median(() => lookup(short, errors));
  return {
    'bytes ÷ limit': { value: ratio(bytes, MAX_BYTES) },
    bytes: { value: bytes },
    'building ÷ reading the content': { value: ratio(building, reading) },
    'an answer to 2 KB ÷ its lookup': { value: ratio(answering(short), looking) },
    'an answer to 100 KB ÷ one to 2 KB': { value: ratio(answering(long), answering(short)) },
  };
}

const ratio = (a: number, b: number) => Number((a / b).toFixed(2));

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(work: () => void): number {
  work();
  return Array.from({ length: ROUNDS }, () => timeOf(work)).sort((a, b) => a - b)[ROUNDS >> 1]!;
}
