// Compiles the programs in content/reproductions/, runs them under Wine or on Windows, and writes what they printed: `npm run reproduce`.
// `-- compile` stops before running; `-- check` writes nothing and fails if a result has changed.
import { buildCatalog } from '../src/catalog/build-catalog.ts';
import { codeHash } from '../src/catalog/files/code-hash.ts';
import { readCatalogRecords } from '../src/catalog/read-content.ts';
import type { Reproduction } from '../src/catalog/types.ts';
import { compile } from './reproduce/compile.ts';
import { startNameServer } from './reproduce/name-server.ts';
import { changesSince, observationFile, readSeen, writeObservation } from './reproduce/observations.ts';
import { furnish, leaveFewPorts, runInOwnNetwork } from './reproduce/own-network.ts';
import { printTable } from './reproduce/print-table.ts';
import { type Printed, runPrograms } from './reproduce/run-programs.ts';
import { findCompiler, findWine, missingTools, type Wine } from './reproduce/tools.ts';
import { startVanishingHost } from './reproduce/vanishing-host.ts';
import { fetchWindowsNode, findWindowsNode } from './reproduce/windows-node.ts';
import { startWineServer, WINE_ENVIRONMENT } from './reproduce/wine-server.ts';

const [mode = 'write'] = process.argv.slice(2);
const { reproductions } = buildCatalog(readCatalogRecords());
const isC = ({ language }: Reproduction) => language === 'c';

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
  const { size } = await compile(compiler, reproductions.filter(isC));
  console.log(`${size} programs compile without warnings.`);
  return 0;
}

async function reproduce(): Promise<number> {
  const missing = missingTools();
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const wine = process.platform === 'win32' ? undefined : findWine();
  if (wine) {
    if (mode === 'write') fetchWindowsNode(); // before the network without any other computer
    const status = runInOwnNetwork();
    if (status !== undefined) return status;
  }
  const commands = await commandsOf(wine);
  const file = observationFile(wine);
  const before = readSeen(file);
  const printed = wine ? await underWine(wine, commands, before) : await runPrograms(commands, process.env, before ?? []);
  const ran = reproductions.filter(({ id }) => commands.has(id));
  printTable(ran, printed, wine !== undefined);

  if (mode === 'check') {
    if (!before) {
      console.log(`Nothing to compare with: there is no ${file} yet.`);
      return 0;
    }
    const changes = changesSince(before, printed);
    for (const change of changes) console.error(change);
    return changes.length > 0 ? 1 : 0;
  }
  const hashes = new Map(ran.map(({ id, file }) => [id, codeHash(file)]));
  const seen = printed.map(({ program, ...rest }) => ({ program, hash: hashes.get(program)!, ...rest }));
  console.log(writeObservation(file, wine, seen) ? `Wrote ${file}.` : `${file} is up to date.`);
  return 0;
}

/** The command line of each program that can run here. */
async function commandsOf(wine: Wine | undefined): Promise<Map<string, string[]>> {
  const node = wine ? findWindowsNode() : process.execPath;
  // Windows machines lack the other surroundings, and no packet may leave them.
  const fits = ({ needs }: Reproduction) => wine !== undefined || needs === 'nothing';
  const chosen = reproductions.filter((one) => fits(one) && (isC(one) || (one.language === 'mjs' && node)));
  const executables = await compile(findCompiler()!, chosen.filter(isC));
  return new Map(
    chosen.map(({ id, file, language }) => [id, [...(wine ? [wine.loader] : []), ...(language === 'c' ? [executables.get(id)!] : [node!, file])]]),
  );
}

async function underWine(wine: Wine, commands: Map<string, string[]>, before: Printed[] = []) {
  furnish();
  await startNameServer();
  await startVanishingHost();
  const server = await startWineServer(wine);
  const last = new Map(reproductions.filter(({ id, needs }) => needs === 'few ports' && commands.has(id)).map(({ id }) => [id, commands.get(id)!]));
  try {
    const seen = await runPrograms(new Map([...commands].filter(([id]) => !last.has(id))), WINE_ENVIRONMENT, before);
    leaveFewPorts();
    return [...seen, ...(await runPrograms(last, WINE_ENVIRONMENT, before, 1))].sort((a, b) => (a.program < b.program ? -1 : 1));
  } finally {
    server.stop();
  }
}
