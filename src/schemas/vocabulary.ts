// The words that content may use where a field offers a choice, and how pages show them.

/** The protocols on which a cause happens. */
export const PROTOCOLS = ['TCP', 'UDP', 'raw', 'DNS', 'any'] as const;

/** `"any" → "any protocol"` */
export const protocolName = (protocol: Protocol) => (protocol === 'any' ? 'any protocol' : protocol);

/** The rhythm by which a reader recognises a cause, in the order in which pages ask for it. */
export const TIMINGS = {
  'at-once': 'every time, at once',
  'after-wait': 'after a wait of seconds',
  'mid-transfer': 'in the middle of a conversation',
  'after-idle': 'after the connection was idle',
  'under-load': 'under load or after hours of running',
  'after-change': 'since an update, an install or a network change',
  'now-and-then': 'now and then',
} as const;

/** What else a reader may call a rhythm: who saw an idle connection fail twice a day says that it happens now and then. */
const ALSO: { [timing in Timing]?: readonly Timing[] } = {
  'at-once': ['after-change'],
  'now-and-then': ['after-idle', 'under-load', 'mid-transfer'],
};

/** Whether a cause with these rhythms may be the one of a reader who names one. */
export const fitsTiming = (timings: readonly Timing[], named: Timing): boolean => [named, ...(ALSO[named] ?? [])].some((timing) => timings.includes(timing));

/** Which end of the conversation meets the error. */
export const SIDES = { client: 'client', server: 'server', either: 'either side' } as const;

/** Who can do something about a cause. */
export const FIXERS = {
  you: 'you',
  author: "the program's author",
  server: 'whoever runs the server',
  network: "the network's administrator",
  nobody: 'nobody needs to (it is normal)',
} as const;

/** Where a command is typed. */
export const SHELLS = {
  powershell: 'PowerShell',
  cmd: 'Command Prompt',
  wireshark: 'Wireshark (display filter)',
  python: 'Python',
  code: 'your code',
} as const;

/** Another computer on which a command belongs; for a program on the same PC, it is this one. */
export const MACHINES = { server: 'on the server', peer: 'where the other program runs' } as const;

/** What a reproduction needs around it. */
export const SURROUNDINGS = {
  nothing: 'no other computer, because it uses only the loopback interface',
  'silent host': 'an address that never answers. For the run under Wine, a router dropped every packet to 198.51.100.0/25',
  'distant host': 'a host behind a router. In the run under Wine, the address of this host was in 198.51.100.192/26',
  'refusing router': 'a router that answers packets to 198.51.100.128/26 with the ICMP message “host unreachable”',
  'unused address': 'an unused address in your own subnet. In the run under Wine, this address was 203.0.113.9',
  'no Bluetooth': 'a computer with a Bluetooth radio, but without another Bluetooth device in range',
  'no network': 'a computer whose network cable is unplugged and whose Wi-Fi is off',
  'vanishing host': 'another computer that accepts the connection, and whose network cable you then pull. Write the address of this computer into the program',
  'no route': 'a computer without a route to the address that the program uses',
  'name server': 'a DNS server on your computer (127.0.0.1) that gives fixed answers for names that end in .test. Set your computer to use this DNS server',
  'few ports':
    'a test computer, because the program takes all free ports. Other programs get no port until this program ends or, if you used PowerShell, until you close PowerShell. To make the program take fewer ports, first run `netsh int ipv4 set dynamicport tcp start=65000 num=255` as administrator. After the test, restore the default: run this command again with `start=49152 num=16384`',
  'reserved ports': 'a range of ports that Windows has reserved, for example because of Hyper-V, WSL or Docker',
  'adapter without IPv6': 'a network adapter on which IPv6 is switched off',
  administrator: 'administrator rights. Run it in a console that you opened with “Run as administrator”',
  'no administrator': 'a console without administrator rights (not opened with “Run as administrator”)',
} as const;

/** Where it is written which NTSTATUS becomes which error. */
export const NTSTATUS_TABLES = {
  wine: 'Wine',
  'wine-ntdll': 'Wine’s ntdll',
  libuv: 'libuv',
  reactos: 'ReactOS',
  'win-net-test': 'win-net-test (Microsoft)',
} as const;

/** How a function hands its error to the caller. */
export const REPORTS = {
  'last-error': 'WSAGetLastError',
  'return-value': 'its return value',
  parameter: 'its lpErrno parameter',
  completion: 'the completion queue',
  none: 'nowhere (it reports no error)',
} as const;

/** What a function's `errors` write where the error's own usual text says all there is to say. */
export const USUAL = 'usual';

/** What they write where the function named in `like` documents the error with the same meaning. */
export const SAME = 'same';

/** What the lines of a runtime may contain in braces: facts of the error, then the fields of its entry in `map`. */
export const PRINT_PLACEHOLDERS: readonly string[] = ['code', 'message', 'messageNoDot', 'name', 'text', 'number'];

/** The headers of the SDK that declare functions of Winsock. */
export const HEADERS = ['winsock2.h', 'ws2tcpip.h', 'ws2spi.h', 'mswsock.h', 'nspapi.h', 'sporder.h', 'socketapi.h'] as const;

/** The DLLs that export them. */
export const LIBRARIES = ['Ws2_32.dll', 'Mswsock.dll', 'fwpuclnt.dll', 'Windows.Networking.dll'] as const;

export type Protocol = (typeof PROTOCOLS)[number];
export type Timing = keyof typeof TIMINGS;
export type Side = keyof typeof SIDES;
export type Fixer = keyof typeof FIXERS;
