import type { Feature } from './feature.ts';

/** What a call is named in the runtimes that log it; one call may have several names in a text. */
const CALLS: [call: string, pattern: RegExp][] = [
  [
    'connect',
    /\b(?:wsa)?connect(?:ex|async|byname|bylist)?\b(?!ion)|\bdial(?:ing)? (?:tcp|udp)|\bsock_connect\b|\btcpclient\b|create_connection|\bconnectdone\b|finishConnect|ConnectAsync|DoConnect/giu,
  ],
  ['bind', /\bbind(?:ing)?\b|\.Bind\b|DoBind|sock_bind|\blisten (?:tcp|udp)\b|EADDRINUSE|address already in use/giu],
  ['listen', /\blisten(?:ing|er)?\b|TcpListener|HttpListener/giu],
  ['accept', /\b(?:wsa)?accept(?:ex|async)?\b/giu],
  ['recvfrom', /\b(?:wsa)?recv(?:from|msg)\b|ReceiveFrom(?:Async)?|receiveMessageFrom|recv_from|UDP\.onError|udpclient\.receive/giu],
  ['recv', /\b(?:wsa)?recv\b|\bReceive(?:Async)?\b|\bTCP\.onStreamRead\b|socketRead0?|recv_into|SocketChannelImpl\.read|\bread (?:tcp|udp)\b|sock_recv\b/giu],
  ['sendto', /\b(?:wsa)?send(?:to|msg)\b|SendTo(?:Async)?\b|send_to/giu],
  ['send', /\b(?:wsa)?send\b|\bSend(?:Async)?\b|socketWrite0?|\bwrite (?:tcp|udp)\b|sock_send\b|sendall|WriteAsync/giu],
  ['setsockopt', /\b[gs]etsockopt\b|SetSocketOption|set(?:Reuse|KeepAlive|TcpNoDelay|SoLinger|BroadcastEnabled)\w*|\b(?:SO|TCP|IP|IPV6|UDP)_[A-Z_]{4,}\b/gu],
  ['multicast', /\bIP(?:V6)?_(?:ADD|DROP|JOIN|LEAVE)_\w+|JoinMulticastGroup|joinGroup|add_?membership|join_multicast\w*|multicast/giu],
  ['ioctl', /\b(?:WSA)?ioctl(?:socket)?\b|IOControl|SIO_\w+|FIONBIO/giu],
  [
    'resolve',
    /\bget_?addr_?info(?:w|ex\w*|a)?\b|GetHost(?:ByName|Entry|Addresses)\w*|gethostby\w+|ENOTFOUND|EAI_\w+|UnknownHost\w*|\blookup\b|name resolution|\bDns\.\w+|\bresolv\w*/giu,
  ],
  ['select', /\bselect(?:ors?)?\b|\bWSAPoll\b|\bpoll\b|FD_SET/giu],
  ['startup', /\bWSAStartup\b|WSANotInitiali[sz]ed|\bWSACleanup\b/giu],
  ['socket', /\bsocket\((?=[A-Z_0-9)])|\bWSASocket\w*\b|new Socket\(|Socket\.\.ctor|socket\.socket\(|\bsock_raw\b/giu],
  ['shutdown', /\bshutdown\b|\bDisconnect\w*\b/giu],
  ['close', /\bclosesocket\b|\bClose\(\)/giu],
  ['overlapped', /GetOverlappedResult|GetQueuedCompletionStatus\w*|overlapped|completion port|IOCP/giu],
];

/** The calls that a text names, whatever its runtime calls them: `connectex → "call:connect"`. */
export function callsIn(text: string): Feature[] {
  return CALLS.flatMap(([call, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ name: `call:${call}`, at: index, end: index + length })),
  );
}
