import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type OfflineList, offlineList } from './offline-list.ts';

/** What the build tells the worker. */
export interface WorkerBuild {
  /** That of `offline.json`. */
  version: string;
  /** The first folder of each address of the site, in lower case, numbers left out. */
  folders: string[];
  /** Paths of what a visit fetches besides the page: the scripts, what the search box reads, and the page that is shown in place of one that is not kept. */
  needed: string[];
}

/**
 * Writes `offline.json` and the service worker, `sw.js`, when everything else of the site is there.
 *
 * @param dist the folder of the built site
 */
export async function writeWorker(dist: string): Promise<OfflineList> {
  const list = offlineList(dist);
  writeFileSync(join(dist, 'offline.json'), JSON.stringify(list));
  const addresses = globSync('**/index.html', { cwd: dist }).map((path) => path.split(/[\\/]/)[0]!.toLowerCase());
  const scripts = list.files.map(([path]) => path).filter((path) => path.startsWith('_astro/'));
  const told: WorkerBuild = {
    version: list.version,
    folders: [...new Set(addresses)].filter((folder) => folder !== 'index.html' && !/^\d+$/.test(folder)).sort(),
    needed: ['offline/', 'search/', 'lookup.json', ...scripts],
  };
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { BUILD: JSON.stringify(told), 'process.env.NODE_ENV': '"production"' },
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
