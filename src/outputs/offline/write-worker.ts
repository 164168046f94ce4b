import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type OfflineList, offlineList } from './offline-list.ts';

/** Build-time data of the worker. */
export interface WorkerBuild {
  /** The version in `offline.json`. */
  version: string;
  /** First path segments of all pages, in lower case, without numbers. */
  folders: string[];
  /** Precached on a visit: scripts, search data and the offline page. */
  needed: string[];
}

/** Writes `offline.json` and the service worker into a finished build. */
export async function writeWorker(dist: string): Promise<OfflineList> {
  const list = offlineList(dist);
  writeFileSync(join(dist, 'offline.json'), JSON.stringify(list));
  const addresses = globSync('**/index.html', { cwd: dist }).map((path) => path.split(/[\\/]/)[0]!.toLowerCase());
  const scripts = list.files.map(([path]) => path).filter((path) => path.startsWith('_astro/'));
  const workerBuild: WorkerBuild = {
    version: list.version,
    folders: [...new Set(addresses)].filter((folder) => folder !== 'index.html' && !/^\d+$/.test(folder)).sort(),
    needed: ['offline/', 'search/', 'lookup.json', ...scripts],
  };
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { BUILD: JSON.stringify(workerBuild), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('service-worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  return list;
}
