import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codeHash } from '../../src/catalog/files/code-hash.ts';
import type { Reproduction } from '../../src/catalog/types.ts';
import { CACHE } from './cache.ts';
import { inParallel } from './in-parallel.ts';

const OPTIONS = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-s'];
/** Quarters the time: skips parts of windows.h, above all GCC's intrinsics, that no program needs. */
const FASTER = ['-DWIN32_LEAN_AND_MEAN', '-D_X86INTRIN_H_INCLUDED', '-O0'];

/**
 * Compiles programs in C, each only once for the same code.
 *
 * @returns the executable of each
 * @throws with the compiler's messages
 */
export async function compile(compiler: string, programs: Reproduction[]): Promise<Map<string, string>> {
  mkdirSync(CACHE, { recursive: true });
  const executables = new Map<string, string>();
  await inParallel(programs, async ({ id, file }) => {
    const executable = join(CACHE, `${codeHash(file)}.exe`);
    executables.set(id, executable);
    if (existsSync(executable)) return;
    const unfinished = `${executable}.${process.pid}`;
    await promisify(execFile)(compiler, [...OPTIONS, ...FASTER, file, '-o', unfinished, '-lws2_32']);
    renameSync(unfinished, executable);
  });
  return executables;
}
