import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Whether windows can be drawn that nobody sees. */
export const hasXvfb = () => spawnSync('Xvfb', ['-help']).error === undefined;

/** A screen that nobody sees, for a browser that must have one; returns what the environment of its programs has to say. */
export async function openScreen(): Promise<{ env: Record<string, string>; close: () => void }> {
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (data) => resolve(`:${String(data).trim()}`));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a display`)));
  });
  return { env: { DISPLAY: display, GDK_BACKEND: 'x11' }, close: () => void server.kill() };
}
