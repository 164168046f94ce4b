import type { WinsockFunction } from './types.ts';

/** The functions of one header, by name. */
export interface HeaderGroup {
  header: string;
  /** True for what a provider implements or an installer calls, which few programs ever do. */
  spi: boolean;
  functions: WinsockFunction[];
}

const FIRST = ['winsock2.h', 'socketapi.h', 'ws2tcpip.h', 'mswsock.h'];
const SPI = ['ws2spi.h', 'sporder.h'];

/** True for a function that providers implement or their installers call. */
export const isSpi = ({ header }: { header: string }) => SPI.includes(header);

/** Functions by header: what programs call first, the service-provider interface last. */
export function headerGroups(functions: Iterable<WinsockFunction>): HeaderGroup[] {
  const place = (header: string) => {
    if (SPI.includes(header)) return FIRST.length + 1 + SPI.indexOf(header);
    return FIRST.includes(header) ? FIRST.indexOf(header) : FIRST.length;
  };
  return [...Map.groupBy(functions, ({ header }) => header)]
    .map(([header, of]) => ({ header, spi: SPI.includes(header), functions: of }))
    .sort((a, b) => place(a.header) - place(b.header) || (a.header < b.header ? -1 : 1));
}

/** `"winsock2.h" → "winsock2-h"`, the anchor of a header's section. */
export const headerId = (header: string) => header.replace('.', '-');
