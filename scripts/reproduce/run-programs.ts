import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ObservationData } from '../../src/schemas/observation.ts';
import { inParallel } from './in-parallel.ts';

type Seen = ObservationData['seen'][number];

/** No program waits longer than this, however busy the machine. */
const LIMIT = 90_000;

/** Most of the time programs wait, so that more of them than cores can run. */
const LANES = 4;

/** Runs each executable and returns what it printed, by name. */
export async function runPrograms(executables: Map<string, string>, command: string[], env: NodeJS.ProcessEnv): Promise<Seen[]> {
  const seen: Seen[] = [];
  await inParallel(executables, async ([program, file]) => void seen.push({ program, ...(await run([...command, file], env)) }), LANES);
  return seen.sort((a, b) => (a.program < b.program ? -1 : 1));
}

async function run([command = '', ...args]: string[], env: NodeJS.ProcessEnv): Promise<Omit<Seen, 'program'>> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'ignore'], timeout: LIMIT, killSignal: 'SIGKILL' });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await once(child, 'close');
  const [, call, code] = /(?:^|\n)(\w+): (-?\d+)\s*$/.exec(output) ?? [];
  return { call: call ?? null, code: code === undefined ? null : Number(code) };
}
