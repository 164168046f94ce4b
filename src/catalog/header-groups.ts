import type { WinsockFunction } from './types.ts';

/** The functions of one header. */
interface HeaderGroup {
  header: string;
  /** The service-provider interface, which few programs use. */
  spi: boolean;
  functions: WinsockFunction[];
}

const FIRST = ['winsock2.h', 'socketapi.h', 'ws2tcpip.h', 'mswsock.h'];
const SPI = ['ws2spi.h', 'sporder.h'];

/** Whether a function belongs to the service-provider interface. */
export const isSpi = ({ header }: { header: string }) => SPI.includes(header);

/** Groups functions by header, the service-provider interface last. */
export function headerGroups(functions: Iterable<WinsockFunction>): HeaderGroup[] {
  const rank = (header: string) => {
    if (SPI.includes(header)) return FIRST.length + 1 + SPI.indexOf(header);
    return FIRST.includes(header) ? FIRST.indexOf(header) : FIRST.length;
  };
  return [...Map.groupBy(functions, ({ header }) => header)]
    .map(([header, of]) => ({ header, spi: SPI.includes(header), functions: of }))
    .sort((a, b) => rank(a.header) - rank(b.header) || (a.header < b.header ? -1 : 1));
}

/** A header's anchor: `"winsock2.h" → "winsock2-h"`. */
export const headerId = (header: string) => header.replace('.', '-');
