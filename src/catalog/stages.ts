/** What a program was doing when a call failed, in the order of a socket's life. */
export const STAGES = [
  {
    id: 'starting',
    title: 'Starting Winsock, making a socket',
    calls: ['WSAStartup', 'socket', 'WSASocket', 'setsockopt', 'getsockopt', 'ioctlsocket', 'WSAIoctl'],
  },
  {
    id: 'resolving',
    title: 'Looking up a name',
    calls: ['getaddrinfo', 'GetAddrInfoW', 'GetAddrInfoEx', 'gethostbyname', 'gethostbyaddr', 'getnameinfo', 'WSALookupServiceBegin', 'WSALookupServiceNext'],
  },
  { id: 'listening', title: 'Listening on a port', calls: ['bind', 'listen', 'accept', 'WSAAccept', 'AcceptEx'] },
  { id: 'connecting', title: 'Connecting', calls: ['connect', 'WSAConnect', 'ConnectEx', 'WSAConnectByName', 'getpeername', 'getsockname'] },
  { id: 'sending', title: 'Sending', calls: ['send', 'WSASend', 'sendto', 'WSASendTo', 'WSASendMsg', 'TransmitFile'] },
  { id: 'receiving', title: 'Receiving', calls: ['recv', 'WSARecv', 'recvfrom', 'WSARecvFrom', 'WSARecvMsg'] },
  {
    id: 'waiting',
    title: 'Waiting for readiness or completion',
    calls: ['select', 'WSAPoll', 'WSAEventSelect', 'WSAAsyncSelect', 'WSAEnumNetworkEvents', 'WSAWaitForMultipleEvents', 'WSAGetOverlappedResult'],
  },
  { id: 'closing', title: 'Closing', calls: ['shutdown', 'DisconnectEx', 'closesocket', 'WSACleanup'] },
] as const;
