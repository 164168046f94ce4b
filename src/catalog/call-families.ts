/** Functions that do the same thing, so that a text may mean any of them. */
interface CallFamily {
  id: string;
  stage: Stage;
  /** The plain one first. */
  functions: string[];
  /** What socket methods of other languages are named, in lower case and without prefix and suffix, by the function that they call. */
  methods: { [name: string]: string };
}

/** What a program was doing when a call failed, in the order of a socket's life. */
const STAGE_TITLES = {
  starting: 'Starting Winsock, making a socket',
  resolving: 'Looking up a name',
  listening: 'Listening on a port',
  connecting: 'Connecting',
  sending: 'Sending',
  receiving: 'Receiving',
  waiting: 'Waiting for readiness or completion',
  closing: 'Closing',
};
export type Stage = keyof typeof STAGE_TITLES;

const family = (stage: Stage, id: string, functions: string, methods: CallFamily['methods'] = {}): CallFamily => ({
  id,
  stage,
  functions: functions.trim().split(/\s+/),
  methods,
});

/** Every function that reports an error, but for the service-provider interface. */
export const CALL_FAMILIES: CallFamily[] = [
  family('starting', 'startup', 'WSAStartup'),
  family('starting', 'socket', 'socket WSASocket WSADuplicateSocket WSAEnumProtocols EnumProtocols', { socket: 'ctor create' }),
  family(
    'starting',
    'option',
    `setsockopt getsockopt SetSocketMediaStreamingMode WSASetFailConnectOnIcmpError WSAGetFailConnectOnIcmpError WSAGetIcmpErrorInfo
    WSASetIPUserMtu WSAGetIPUserMtu WSASetRecvIPEcn WSAGetRecvIPEcn WSASetUdpRecvMaxCoalescedSize WSAGetUdpRecvMaxCoalescedSize
    WSASetUdpSendMessageSize WSAGetUdpSendMessageSize WSASetUnicastReceiveSharing WSAGetUnicastReceiveSharing WSASetSocketSecurity
    WSAQuerySocketSecurity WSASetSocketPeerTargetName WSADeleteSocketPeerTargetName WSAImpersonateSocketPeer WSARevertImpersonation WSAGetQOSByName`,
    { setsockopt: 'setsocketoption setoption setsockopt', getsockopt: 'getsocketoption getoption getsockopt' },
  ),
  family('starting', 'multicast', 'WSAJoinLeaf setsourcefilter getsourcefilter setipv4sourcefilter getipv4sourcefilter'),
  family('starting', 'ioctl', 'WSAIoctl ioctlsocket WSANSPIoctl WSAProviderConfigChange', { WSAIoctl: 'iocontrol iocontrolinternal ioctl' }),
  family(
    'resolving',
    'resolve',
    `getaddrinfo GetAddrInfoW GetAddrInfoEx GetAddrInfoExCancel GetAddrInfoExOverlappedResult SetAddrInfoEx gethostbyname gethostbyaddr
    getnameinfo GetNameInfoW gethostname GetHostNameW getservbyname getservbyport getprotobyname getprotobynumber WSAAsyncGetHostByName
    WSAAsyncGetHostByAddr WSAAsyncGetServByName WSAAsyncGetServByPort WSAAsyncGetProtoByName WSAAsyncGetProtoByNumber WSACancelAsyncRequest`,
    { getaddrinfo: 'getaddrinfo gethostaddresses gethostentry lookupallhostaddr resolve onlookup getaddrinforeqwrap' },
  ),
  family(
    'resolving',
    'directory',
    `WSALookupServiceBegin WSALookupServiceNext WSALookupServiceEnd WSASetService WSAInstallServiceClass WSARemoveServiceClass
    WSAGetServiceClassInfo WSAGetServiceClassNameByClassId WSAEnumNameSpaceProviders WSAEnumNameSpaceProvidersEx GetAddressByName
    GetNameByType GetTypeByName GetService SetService`,
  ),
  family('resolving', 'convert', 'inet_pton InetPtonW inet_ntop InetNtopW WSAStringToAddress WSAAddressToString WSAHtonl WSAHtons WSANtohl WSANtohs'),
  family('listening', 'bind', 'bind', { bind: 'bind server' }),
  family('listening', 'listen', 'listen', { listen: 'listen' }),
  family('listening', 'accept', 'accept WSAAccept AcceptEx', { accept: 'accept' }),
  family('connecting', 'connect', 'connect WSAConnect ConnectEx WSAConnectByName WSAConnectByNameW WSAConnectByList', {
    connect: 'connect createconnection open client',
  }),
  family('connecting', 'endpoint', 'getpeername getsockname'),
  family('sending', 'send', 'send WSASend RIOSend TransmitFile TransmitPackets', { send: 'send sendbuf write sendall writesome' }),
  family('sending', 'sendto', 'sendto WSASendTo WSASendMsg RIOSendEx', { sendto: 'sendto' }),
  family('receiving', 'recv', 'recv WSARecv WSARecvEx RIOReceive', { recv: 'recv recvbuf receive read recvinto readsome onstreamread onread' }),
  family('receiving', 'recvfrom', 'recvfrom WSARecvFrom WSARecvMsg RIOReceiveEx', { recvfrom: 'recvfrom receivefrom receivemessagefrom receiveorpeekdata' }),
  family(
    'waiting',
    'select',
    `select WSAPoll WSAEventSelect WSAAsyncSelect WSAEnumNetworkEvents WSACreateEvent WSASetEvent WSAResetEvent WSACloseEvent
    WSAWaitForMultipleEvents ProcessSocketNotifications`,
    { select: 'select poll' },
  ),
  family(
    'waiting',
    'overlapped',
    `WSAGetOverlappedResult RIOCreateCompletionQueue RIOResizeCompletionQueue RIOCreateRequestQueue RIOResizeRequestQueue RIORegisterBuffer
    RIONotify RIODequeueCompletion`,
  ),
  family('closing', 'shutdown', 'shutdown WSASendDisconnect WSARecvDisconnect DisconnectEx', { shutdown: 'shutdown' }),
  family('closing', 'close', 'closesocket', { closesocket: 'close' }),
  family('closing', 'cleanup', 'WSACleanup'),
];

/** What a program was doing when a call failed, with the calls of each. */
export const STAGES = (Object.entries(STAGE_TITLES) as [Stage, string][]).map(([id, title]) => ({
  id,
  title,
  calls: CALL_FAMILIES.flatMap(({ stage, functions }) => (stage === id ? functions : [])),
}));

/** The family of each function. */
export const FAMILY_OF = new Map(CALL_FAMILIES.flatMap(({ id, functions }) => functions.map((name) => [name, id] as const)));

const STAGE_BY_CALL = new Map(CALL_FAMILIES.flatMap(({ stage, functions }) => functions.map((name) => [name.toLowerCase(), stage] as const)));

/** `"WSASendTo" → "sending"` */
export const stageOf = (call: string): Stage | undefined => STAGE_BY_CALL.get(call.toLowerCase());
