import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObservationData } from '../../src/schemas/observation.ts';
import { inParallel } from './in-parallel.ts';

/** What a program printed. */
export type Printed = Omit<ObservationData['seen'][number], 'hash'>;

/** No program waits longer than this, however busy the machine. */
const LIMIT = 90_000;

/** Programs mostly wait, so more of them run than there are cores. */
const LANES = 8;

/** On a busy machine a program now and then prints something else. */
const MAX_RUNS = 3;

/**
 * Runs each command and returns what it printed, by program.
 *
 * @param before what they printed the last time; a different result is recorded only if no further run repeats the old one
 */
export async function runPrograms(commands: Map<string, string[]>, env: NodeJS.ProcessEnv, before: Printed[], lanes = LANES): Promise<Printed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reproductions-'));
  const seen: Printed[] = [];
  const runOne = async ([program, command]: [string, string[]]) => {
    const known = before.find((one) => one.program === program);
    let now: Printed;
    let runs = 0;
    do now = { program, ...(await run(command, join(folder, program), env)) };
    while (++runs < MAX_RUNS && (known ? now.call !== known.call || now.code !== known.code : now.call === null));
    seen.push(now);
  };
  try {
    await inParallel(commands, runOne, lanes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return seen.sort((a, b) => (a.program < b.program ? -1 : 1));
}

/** Sends the output to a file, since Node for Windows does not start under Wine with a pipe. */
async function run([command = '', ...args]: string[], file: string, env: NodeJS.ProcessEnv): Promise<Omit<Printed, 'program'>> {
  const output = openSync(file, 'w');
  const child = spawn(command, args, { env, stdio: ['ignore', output, 'ignore'], timeout: LIMIT, killSignal: 'SIGKILL' });
  closeSync(output); // the child has its own
  await once(child, 'close');
  const [, call, result] = /(?:^|\n)(\w+): (-?\d+|[A-Z][A-Z_]+)\s*$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { call: call ?? null, code: result === undefined ? null : /^[A-Z]/.test(result) ? result : Number(result) };
}
