import { placesIn } from './places.ts';

/** The kinds of address that tell causes apart, by what a reader sees of them. */
export const ADDRESSES = {
  loopback: 'localhost or 127.0.0.1',
  'ipv6-loopback': '::1',
  any: '0.0.0.0 or ::',
  private: '192.168.…, 10.… or the like',
  public: 'an address on the Internet',
  'link-local': '169.254.… or fe80::…',
  multicast: 'a broadcast or multicast address',
  proxy: '198.18.…, as proxy programs give out',
} as const;

export type Address = keyof typeof ADDRESSES;

const KINDS: { [feature: string]: Address } = {
  'to:localhost': 'loopback',
  'to:loopback': 'loopback',
  'to:::1': 'ipv6-loopback',
  'to:any': 'any',
  'to:::': 'any',
  'to:private': 'private',
  'to:public': 'public',
  'to:v6': 'public',
  'to:link-local': 'link-local',
  'to:fe80': 'link-local',
  'to:multicast': 'multicast',
  'to:broadcast': 'multicast',
  'to:ff': 'multicast',
  'to:fake': 'proxy',
};

/** The kinds of address in a text: `[::1]:3306 → "ipv6-loopback"`. */
const addressesIn = (text: string): Address[] => [...new Set(placesIn(text).flatMap(({ name }) => KINDS[name] ?? []))];

/** Below this share of the texts that name an address, a kind of it is chance. */
const MIN_SHARE = 0.2;
/** With fewer texts that name one, the address tells nothing. */
const MIN_TEXTS = 6;

/** The kinds of address that the texts about a cause typically name; none where any address may stand there. */
export function typicalAddresses(texts: string[]): Address[] {
  const named = texts.map(addressesIn).filter(({ length }) => length > 0);
  if (named.length < MIN_TEXTS) return [];
  const counts = Map.groupBy(named.flat(), (kind) => kind);
  return (Object.keys(ADDRESSES) as Address[]).filter((kind) => (counts.get(kind)?.length ?? 0) >= MIN_SHARE * named.length);
}
