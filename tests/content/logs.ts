interface Log {
  log: string;
  /** The errors in it, in order. */
  errors: number[];
  /** The call in which the first one failed. */
  call?: string;
}

/** Realistic lines with misleading parts. */
export const LOGS: Log[] = [
  // The word "socket" in the system's message
  {
    log: 'dial tcp 192.0.2.7:443: connectex: Only one usage of each socket address (protocol/network address/port) is normally permitted.',
    errors: [10048],
    call: 'ConnectEx',
  },
  {
    log: 'listen tcp 0.0.0.0:8080: bind: An attempt was made to access a socket in a way forbidden by its access permissions.',
    errors: [10013],
    call: 'bind',
  },
  {
    log: 'dial tcp [2001:db8::7]:443: connectex: A socket operation was attempted to an unreachable network.',
    errors: [10051],
    call: 'ConnectEx',
  },
  { log: 'read tcp 192.0.2.1:50123->192.0.2.7:443: wsarecv: An existing connection was forcibly closed by the remote host.', errors: [10054], call: 'WSARecv' },
  { log: 'write udp 0.0.0.0:68: wsasendto: A socket operation was attempted to an unreachable host.', errors: [10065], call: 'WSASendTo' },
  {
    log: 'A request to send or receive data was disallowed because the socket is not connected and (when sending on a datagram socket using a sendto call) no address was supplied.',
    errors: [10057],
  },
  {
    log: 'recv: A request to send or receive data was disallowed because the socket had already been shut down in that direction with a previous shutdown call',
    errors: [10058],
    call: 'recv',
  },
  {
    log: '[WinError 10093] Either the application has not called WSAStartup, or WSAStartup failed',
    errors: [10093],
  },
  // .NET frames and their parameters
  {
    log: `Unhandled exception. System.Net.Sockets.SocketException (10048): Only one usage of each socket address (protocol/network address/port) is normally permitted.
   at System.Net.Sockets.Socket.UpdateStatusAfterSocketErrorAndThrowException(SocketError error, Boolean disconnectOnFailure, String callerName)
   at System.Net.Sockets.Socket.DoBind(EndPoint endPointSnapshot, SocketAddress socketAddress)
   at System.Net.Sockets.Socket.Bind(EndPoint localEP)`,
    errors: [10048],
    call: 'bind',
  },
  {
    log: `System.Net.Sockets.SocketException (10054): An existing connection was forcibly closed by the remote host.
   at System.Net.Sockets.Socket.ReceiveFrom(Byte[] buffer, Int32 offset, Int32 size, SocketFlags socketFlags, EndPoint& remoteEP)
   at System.Net.Sockets.UdpClient.Receive(IPEndPoint& remoteEP)`,
    errors: [10054],
    call: 'recvfrom',
  },
  {
    log: `System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it. [::1]:5432
   at System.Net.Sockets.Socket.AwaitableSocketAsyncEventArgs.ThrowException(SocketError error, CancellationToken cancellationToken)
   at System.Net.Sockets.TcpClient.CompleteConnectAsync(Task task)`,
    errors: [10061],
    call: 'connect',
  },
  {
    log: `System.Net.Sockets.SocketException (10047): An address incompatible with the requested protocol was used.
   at System.Net.Sockets.Socket..ctor(AddressFamily addressFamily, SocketType socketType, ProtocolType protocolType)`,
    errors: [10047],
    call: 'socket',
  },
  {
    log: `System.Net.Sockets.SocketException (11001): No such host is known.
   at System.Net.Dns.GetHostAddresses(String hostNameOrAddress, AddressFamily family)`,
    errors: [11001],
    call: 'getaddrinfo',
  },
  // Python
  {
    log: `  File "server.py", line 10054, in main
    s.bind(("0.0.0.0", 80))
OSError: [WinError 10013] An attempt was made to access a socket in a way forbidden by its access permissions`,
    errors: [10013],
    call: 'bind',
  },
  {
    log: `    self.sock.connect((host, port))
ConnectionRefusedError: [WinError 10061] No connection could be made because the target machine actively refused it`,
    errors: [10061],
    call: 'connect',
  },
  {
    log: `    return self._sock.recv_into(b)
ConnectionResetError: [WinError 10054] An existing connection was forcibly closed by the remote host`,
    errors: [10054],
    call: 'recv',
  },
  { log: 'socket.gaierror: [Errno 11001] getaddrinfo failed', errors: [11001], call: 'getaddrinfo' },
  {
    log: `    except OSError as e:
        if e.errno == errno.WSAECONNRESET:
OSError: [WinError 10038] An operation was attempted on something that is not a socket`,
    errors: [10038],
  },
  // PHP, Java, Node
  { log: 'PHP Warning:  socket_recv(): unable to read from socket [10045]: The attempted operation is not supported', errors: [10045], call: 'recv' },
  { log: 'Warning: socket_bind(): unable to bind address [10048]: Only one usage of each socket address is normally permitted', errors: [10048], call: 'bind' },
  {
    log: `java.net.BindException: Address already in use: bind
	at java.base/sun.nio.ch.Net.bind0(Native Method)
	at java.base/sun.nio.ch.Net.bind(Net.java:10054)`,
    errors: [10048],
    call: 'bind',
  },
  {
    log: `java.net.ConnectException: Connection refused: connect
	at java.net.DualStackPlainSocketImpl.waitForConnect(Native Method)`,
    errors: [10061],
    call: 'connect',
  },
  {
    log: 'io.netty.channel.AbstractChannel$AnnotatedConnectException: Connection timed out: getsockopt: mc.example.net/192.0.2.9:25565',
    errors: [10060],
    call: 'connect',
  },
  {
    log: "Error: read ECONNRESET\n    at TCP.onStreamRead (node:internal/stream_base_commons:218:20) {\n  errno: -4077,\n  code: 'ECONNRESET',\n  syscall: 'read'",
    errors: [10054],
    call: 'recv',
  },
  { log: 'Error: listen EADDRINUSE: address already in use :::10048', errors: [10048], call: 'bind' },
  { log: "{ errno: -4078, code: 'ECONNREFUSED', syscall: 'connect', address: '127.0.0.1', port: 10060 }", errors: [10061], call: 'connect' },
  // Process ids, dumps and other numbers
  {
    log: `2026-11-28 09:14:02.123 UTC [10060] LOG:  database system is ready to accept connections
2026-11-28 09:15:00.123 UTC [10036] LOG:  could not receive data from client: An existing connection was forcibly closed by the remote host.`,
    errors: [10054],
  },
  {
    log: `2026/11/28 09:14:02 [error] 10060#10052: *10 connect() failed (10061: No connection could be made because the target machine actively refused it) while connecting to upstream`,
    errors: [10061],
    call: 'connect',
  },
  {
    log: `2026/11/28 09:14:02 [emerg] 10048#10052: bind() to 0.0.0.0:80 failed (10013: An attempt was made to access a socket in a way forbidden by its access permissions)`,
    errors: [10013],
    call: 'bind',
  },
  {
    log: `I1128 09:14:02.554312   10060 controller.go:114] starting workers
E1128 09:14:03.554312   10060 proxy.go:88] dial tcp 127.0.0.1:10250: connectex: No connection could be made because the target machine actively refused it.`,
    errors: [10061],
    call: 'ConnectEx',
  },
  {
    log: `00002740: 4865 6c6c 6f20 776f 726c 640a
[10054] error: the configuration is missing
net.c(10048): recv failed with error 10053`,
    errors: [10053],
    call: 'recv',
  },
  // Code and constants
  {
    log: `  if (err == WSAEWOULDBLOCK) continue;
EINPROGRESS=10036,EWOULDBLOCK=10035
send() failed: 10055`,
    errors: [10055],
    call: 'send',
  },
  { log: 'state InProgress\nstep TimedOut\nAccessDenied for user 10060', errors: [] },
  { log: 'nginx: connect() failed (111: Connection refused) while connecting to upstream', errors: [] },
  { log: "OSError: [Errno 98] error while attempting to bind on address ('0.0.0.0', 10048): address already in use", errors: [] },
  // Wrapped numbers and others' names
  { log: 'curl: (56) Recv failure: Connection was reset', errors: [10054], call: 'recv' },
  { log: 'Socket error: connect, 10060', errors: [10060], call: 'connect' },
  { log: 'WSARecvFrom failed: WSAECONNRESET (10054 / 0x2746), port 10061', errors: [10054], call: 'WSARecvFrom' },
  { log: 'EIdSocketError: Socket Error # 10061 Connection refused in TIdTCPClient.Connect', errors: [10061], call: 'connect' },
  {
    log: 'AH00072: make_sock: could not bind to address [::]:80 (OS 10048)Only one usage of each socket address is normally permitted',
    errors: [10048],
    call: 'bind',
  },
  { log: 'called `Result::unwrap()` on TcpListener::bind(addr): Os { code: 10013, kind: PermissionDenied, message: "…" }', errors: [10013], call: 'bind' },
];
