/** An address and a port of the reader's own, as commands take them. */
export interface Endpoint {
  host?: string;
  port?: string;
}

const MAX_HOST_LENGTH = 253;
const LABEL = String.raw`[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?`;
/** The last label has a letter first: `db-1`, `db1.example.com`; 10.0.0.300 is neither name nor address. */
const NAME = new RegExp(String.raw`^(?:${LABEL}\.)*(?=[a-z])${LABEL}$`, 'i');
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const IPV6 = /^(?=.*:)[\da-f:.]{2,45}$/i;

/** A name in the narrow sense of DNS. */
export const isName = (host: string): boolean => host.length <= MAX_HOST_LENGTH && NAME.test(host);

export const isIpv6 = (host: string): boolean => IPV6.test(host) && URL.canParse(`http://[${host}]`);

/** A name or an address that a shell takes for nothing else. */
export const isHost = (host: unknown): host is string => typeof host === 'string' && (IPV4.test(host) || isIpv6(host) || isName(host));

/** A port number from 1 to 65535. */
export const isPort = (port: unknown): port is string => typeof port === 'string' && /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535;

/** Keeps only what is safe to paste into a shell. */
export function checked({ host, port }: { host?: unknown; port?: unknown }): Endpoint {
  return { ...(isHost(host) && { host }), ...(isPort(port) && { port }) };
}
