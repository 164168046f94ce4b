import { callsIn } from '../diagnose/calls.ts';
import type { KnownCause } from '../diagnose/data.ts';
import type { LookupError } from '../identify/data.ts';
import type { Endpoint } from './endpoint.ts';
import { endpointIn } from './endpoint-in.ts';

/**
 * What a text names, as far as the commands on the page of its error are about it. Where the usual cause is about listening,
 * they are about a port of one's own: the one to which a program connects would lead to an innocent program.
 *
 * @param text normalized
 * @param found its error and where that stands
 */
export function endpointFor(text: string, found: { error: LookupError; at: number | undefined } | undefined, causes: KnownCause[]): Endpoint {
  const usual = found && causes.find(({ codes, ranks }) => ranks[codes.indexOf(found.error.code)] === 0);
  const connects = callsIn(text).some(({ name }) => name === 'call:connect');
  return connects && usual?.calls.includes('bind') ? {} : endpointIn(text, found?.at);
}
