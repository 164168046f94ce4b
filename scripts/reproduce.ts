// Compiles the programs in content/reproductions/, runs them under Wine or on Windows, and writes what they printed: `npm run reproduce`.
// `-- compile` stops before running; `-- check` writes nothing and fails if something else is printed than before.
import { buildCatalog } from '../src/catalog/build-catalog.ts';
import { readCatalogRecords } from '../src/catalog/read-content.ts';
import type { Reproduction } from '../src/catalog/types.ts';
import type { ObservationData } from '../src/schemas/observation.ts';
import { compile } from './reproduce/compile.ts';
import { startNameServer } from './reproduce/name-server.ts';
import { changesSince, observationFile, readSeen, textOf, writeObservation } from './reproduce/observations.ts';
import { furnish, runInOwnNetwork } from './reproduce/own-network.ts';
import { runPrograms } from './reproduce/run-programs.ts';
import { findCompiler, findWine, missingTools } from './reproduce/tools.ts';
import { startWineServer, WINE_ENVIRONMENT } from './reproduce/wine-server.ts';

const [mode = 'write'] = process.argv.slice(2);
const { reproductions } = buildCatalog(readCatalogRecords());

try {
  process.exitCode = mode === 'compile' ? await compileOnly() : await reproduce();
} catch (problem) {
  const { stderr, message } = problem as Error & { stderr?: string };
  console.error(stderr || message);
  process.exitCode = 1;
}

async function compileOnly(): Promise<number> {
  const compiler = findCompiler();
  if (!compiler) throw new Error(missingTools().join('\n'));
  const { size } = await compile(compiler, names(reproductions));
  console.log(`${size} programs compile without warnings.`);
  return 0;
}

async function reproduce(): Promise<number> {
  const missing = missingTools();
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const wine = process.platform === 'win32' ? undefined : findWine();
  if (wine) {
    const status = runInOwnNetwork();
    if (status !== undefined) return status;
  }
  // Windows machines lack the other surroundings, and no packet may leave them.
  const chosen = wine ? reproductions : reproductions.filter(({ needs }) => needs === 'nothing');
  const executables = await compile(findCompiler()!, names(chosen));
  const seen = wine ? await underWine(wine, executables) : await runPrograms(executables, [], process.env);
  printTable(chosen, seen);

  const file = observationFile(wine);
  if (mode === 'check') {
    const before = readSeen(file);
    if (!before) {
      console.log(`Nothing to compare with: there is no ${file} yet.`);
      return 0;
    }
    const changes = changesSince(before, seen);
    for (const change of changes) console.error(change);
    return changes.length > 0 ? 1 : 0;
  }
  console.log(writeObservation(file, wine, seen) ? `Wrote ${file}.` : `${file} is up to date.`);
  return 0;
}

async function underWine(wine: NonNullable<ReturnType<typeof findWine>>, executables: Map<string, string>) {
  furnish();
  const names = await startNameServer();
  const server = await startWineServer(wine);
  try {
    return await runPrograms(executables, [wine.loader], WINE_ENVIRONMENT);
  } finally {
    server.stop();
    names.close();
  }
}

function printTable(chosen: Reproduction[], seen: ObservationData['seen']) {
  const bySeen = new Map(seen.map((one) => [one.program, one]));
  const rows = chosen.map(({ id, call, error }) => [id, `${call} ${error.code}`, textOf(bySeen.get(id))]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const [id, expected, got] of rows) {
    console.log(`${id!.padEnd(widths[0]!)}  ${expected!.padEnd(widths[1]!)}  ${got === expected ? 'the same' : `differs: ${got}`}`);
  }
  const same = rows.filter(([, expected, got]) => expected === got);
  const codes = new Set(same.map(([, expected]) => expected!.split(' ')[1]));
  console.log(`\n${rows.length} programs, ${same.length} as expected; ${codes.size} errors seen.`);
}

function names(programs: Reproduction[]) {
  return programs.map(({ id }) => id);
}
