/** A log that tells its cause, with parts that mislead. */
export interface DiagnosedLog {
  log: string;
  /** The errors in it, in order. */
  errors: number[];
  /** The call in which the first one failed. */
  call?: string;
  /** The likeliest cause of the first one; several where a reader could not decide either. */
  causes: string[];
}

export const DIAGNOSED_LOGS: DiagnosedLog[] = [
  // .NET: frames with parameter types, inner exceptions, process ids
  {
    log: `2026-11-27 10:04:8 [10054] INFO  Gateway starting
2026-11-27 10:04:9 [10054] FATAL Could not start the listener
System.Net.Sockets.SocketException (10013): An attempt was made to access a socket in a way forbidden by its access permissions.
   at System.Net.Sockets.Socket.UpdateStatusAfterSocketErrorAndThrowException(SocketError error, Boolean disconnectOnFailure, String callerName)
   at System.Net.Sockets.Socket.DoBind(EndPoint endPointSnapshot, SocketAddress socketAddress)
   at System.Net.Sockets.Socket.Bind(EndPoint localEP)
netsh interface ipv4 show excludedportrange lists 50000 to 50059`,
    errors: [10013],
    call: 'bind',
    causes: ['port-in-excluded-range'],
  },
  {
    log: `Unhandled exception. System.IO.IOException: Failed to bind to address http://127.0.0.1:5000: address already in use.
 ---> Microsoft.AspNetCore.Connections.AddressInUseException: Only one usage of each socket address (protocol/network address/port) is normally permitted.
 ---> System.Net.Sockets.SocketException (10048): Only one usage of each socket address (protocol/network address/port) is normally permitted.
   at System.Net.Sockets.Socket.DoBind(EndPoint endPointSnapshot, SocketAddress socketAddress)
   at System.Net.Sockets.Socket.Bind(EndPoint localEP)`,
    errors: [10048],
    call: 'bind',
    causes: ['port-already-listening'],
  },
  {
    log: `System.Net.Http.HttpRequestException: No connection could be made because the target machine actively refused it. (localhost:10048)
 ---> System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it.
   at System.Net.Sockets.Socket.AwaitableSocketAsyncEventArgs.ThrowException(SocketError error, CancellationToken cancellationToken)
   at System.Net.Sockets.Socket.AwaitableSocketAsyncEventArgs.System.Threading.Tasks.Sources.IValueTaskSource.GetResult(Int16 token)
   at System.Net.Http.HttpConnectionPool.ConnectToTcpHostAsync(String host, Int32 port, HttpRequestMessage initialRequest, Boolean async, CancellationToken cancellationToken)`,
    errors: [10061],
    call: 'connect',
    causes: ['nothing-listening', 'localhost-address-family'],
  },
  {
    log: `warn: Udp.Listener[10060]
      receive loop failed after datagram to 192.0.2.40:9999
      System.Net.Sockets.SocketException (10054): An existing connection was forcibly closed by the remote host.
         at System.Net.Sockets.UdpClient.EndReceive(IAsyncResult asyncResult, IPEndPoint& remoteEP)
         at Discovery.Listener.OnDatagram(IAsyncResult result)`,
    errors: [10054],
    call: 'recvfrom',
    causes: ['udp-port-unreachable'],
  },
  {
    log: `System.Net.Sockets.SocketException (10057): A request to send or receive data was disallowed because the socket is not connected and (when sending on a datagram socket using a sendto call) no address was supplied.
   at System.Net.Sockets.Socket.Send(Byte[] buffer, Int32 offset, Int32 size, SocketFlags socketFlags)
   at Client.OnConnectPending() BeginConnect has not completed`,
    errors: [10057],
    call: 'send',
    causes: ['used-before-connected', 'connect-failed-unnoticed'],
  },
  {
    log: `[ERR] Npgsql.NpgsqlException (0x80004005): Failed to connect to [::1]:5432
 ---> System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it.
   at Npgsql.Internal.NpgsqlConnector.Connect(NpgsqlTimeout timeout)
postgresql.conf: listen_addresses = '127.0.0.1'`,
    errors: [10061],
    call: 'connect',
    causes: ['localhost-address-family'],
  },
  {
    log: `10:12:55.001 pid=10048 worker 17: pooled connection was idle for 00:31:12
10:12:55.002 pid=10048 worker 17: retrying on a new connection
System.IO.IOException: Unable to read data from the transport connection: An existing connection was forcibly closed by the remote host..
 ---> System.Net.Sockets.SocketException (10054): An existing connection was forcibly closed by the remote host.
   at System.Net.Sockets.NetworkStream.Read(Byte[] buffer, Int32 offset, Int32 count)`,
    errors: [10054],
    call: 'recv',
    causes: ['idle-connection-dropped'],
  },
  {
    log: `System.Net.WebException: The underlying connection was closed: An unexpected error occurred on a send.
 ---> System.IO.IOException: Unable to read data from the transport connection: An existing connection was forcibly closed by the remote host.
 ---> System.Net.Sockets.SocketException: An existing connection was forcibly closed by the remote host
   at System.Net.Sockets.NetworkStream.Read(Byte[] buffer, Int32 offset, Int32 size)
   at System.Net.TlsStream.ProcessAuthentication(LazyAsyncResult result)
SecurityProtocol is Ssl3, Tls`,
    errors: [10054],
    call: 'recv',
    causes: ['tls-version-refused'],
  },
  // Python
  {
    log: `Traceback (most recent call last):
  File "C:\\srv\\beacon.py", line 10048, in announce
    s.sendto(payload, ("255.255.255.255", 9131))
PermissionError: [WinError 10013] An attempt was made to access a socket in a way forbidden by its access permissions`,
    errors: [10013],
    call: 'sendto',
    causes: ['broadcast-not-enabled'],
  },
  {
    log: `Traceback (most recent call last):
  File "C:\\srv\\server.py", line 41, in <module>
    s.bind(("203.0.113.80", 8080))
OSError: [WinError 10049] The requested address is not valid in its context`,
    errors: [10049],
    call: 'bind',
    causes: ['bind-to-foreign-address'],
  },
  {
    log: `Traceback (most recent call last):
  File "sniff.py", line 10013, in main
    s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_IP)
OSError: [WinError 10013] An attempt was made to access a socket in a way forbidden by its access permissions`,
    errors: [10013],
    call: 'socket',
    causes: ['raw-socket-needs-administrator'],
  },
  {
    log: `  if exc.errno == errno.WSAEWOULDBLOCK: pass
Traceback (most recent call last):
    data, addr = sock.recvfrom(512)
OSError: [WinError 10040] A message sent on a datagram socket was larger than the internal message buffer or some other network limit, or the buffer used to receive a datagram into was smaller than the datagram itself`,
    errors: [10040],
    call: 'recvfrom',
    causes: ['datagram-larger-than-buffer'],
  },
  {
    log: `urllib3.connectionpool: Retrying (Retry(total=2)) after connection broken by 'NewConnectionError("<HTTPConnection>: Failed to establish a new connection: [WinError 10061] No connection could be made because the target machine actively refused it")': cannot connect to proxy 127.0.0.1:7890
HTTP_PROXY=http://127.0.0.1:7890`,
    errors: [10061],
    call: 'connect',
    causes: ['proxy-refused'],
  },
  {
    log: `  r, w, x = select.select([sys.stdin, conn], [], [], 0.5)
OSError: [WinError 10038] An operation was attempted on something that is not a socket`,
    errors: [10038],
    call: 'select',
    causes: ['select-on-non-socket'],
  },
  {
    log: `socket.gaierror: [Errno 11001] getaddrinfo failed
  url = "https://api.example.net:10053/v1", host passed to getaddrinfo: "https://api.example.net"`,
    errors: [11001],
    call: 'getaddrinfo',
    causes: ['url-or-port-in-host-name'],
  },
  // PHP
  {
    log: `[28-Nov-2026 10:04:08 UTC] PHP Warning:  socket_recv(): unable to read from socket [10045]: The attempted operation is not supported for the type of object referenced in C:\\www\\relay.php on line 10054
[28-Nov-2026 10:04:08 UTC] relay: flags = MSG_WAITALL`,
    errors: [10045],
    call: 'recv',
    causes: ['waitall-refused'],
  },
  {
    log: `PHP Warning:  stream_socket_client(): Unable to connect to tcp://db.example.net:3306 (A connection attempt failed because the connected party did not properly respond after a period of time, or established connection failed because connected host has failed to respond) in C:\\www\\db.php on line 10061
PHP Fatal error:  Maximum execution time of 30 seconds exceeded`,
    errors: [10060],
    call: 'connect',
    causes: ['packets-dropped', 'wrong-address-or-dead-ipv6'],
  },
  // Go
  {
    log: `2026/11/28 10:04:08 http: proxy error: dial tcp 10.0.0.7:443: connectex: Only one usage of each socket address (protocol/network address/port) is normally permitted.
2026/11/28 10:04:08 16211 connections in TIME_WAIT`,
    errors: [10048],
    call: 'ConnectEx',
    causes: ['ephemeral-ports-exhausted'],
  },
  {
    log: `2026/11/28 10:04:08 main.go:10054: read udp [::]:10053: wsarecvfrom: An existing connection was forcibly closed by the remote host.`,
    errors: [10054],
    call: 'WSARecvFrom',
    causes: ['udp-port-unreachable'],
  },
  {
    log: `E1128 10:04:08.104120   10060 server.go:311] write tcp 192.0.2.1:8443->192.0.2.7:50011: wsasend: An established connection was aborted by the software in your host machine.
I1128 10:04:08.104220   10060 server.go:320] client closed the page before the response was complete`,
    errors: [10053],
    call: 'WSASend',
    causes: ['peer-left-while-sending'],
  },
  {
    log: `panic: listen udp 0.0.0.0:53: bind: An attempt was made to access a socket in a way forbidden by its access permissions.
note: SharedAccess (Internet Connection Sharing) is running`,
    errors: [10013],
    call: 'bind',
    causes: ['service-holds-dns-port'],
  },
  {
    log: `dial tcp [2001:db8:10::54]:443: connectex: A socket operation was attempted to an unreachable network.`,
    errors: [10051],
    call: 'ConnectEx',
    causes: ['ipv6-address-without-ipv6-route'],
  },
  {
    log: `lookup registry.example.net: getaddrinfow: This is usually a temporary error during hostname resolution and means that the local server did not receive a response from an authoritative server.`,
    errors: [11002],
    call: 'GetAddrInfoW',
    causes: ['dns-server-does-not-answer', 'dns-servfail'],
  },
  // Java
  {
    log: `java.net.SocketException: Connection reset by peer: socket write error
	at java.base/java.net.SocketOutputStream.socketWrite0(Native Method)
	at org.apache.catalina.connector.OutputBuffer.realWriteBytes(OutputBuffer.java:10060)
ClientAbortException: the browser cancelled the download`,
    errors: [10054],
    call: 'send',
    causes: ['peer-left-while-sending', 'peer-closed-with-unread-data'],
  },
  {
    log: `[main] ERROR 10061 --- Web server failed to start. Port 8080 was already in use.
java.net.BindException: Address already in use: bind
	at java.base/sun.nio.ch.Net.bind0(Native Method)
	at java.base/sun.nio.ch.ServerSocketChannelImpl.bind(ServerSocketChannelImpl.java:225)`,
    errors: [10048],
    call: 'bind',
    causes: ['port-already-listening'],
  },
  {
    log: `java.net.SocketException: Permission denied: connect
	at java.net.DualStackPlainSocketImpl.waitForConnect(Native Method)
The antivirus firewall has a rule that blocks java.exe`,
    errors: [10013],
    call: 'connect',
    causes: ['blocked-by-filter'],
  },
  // Node.js
  {
    log: `Error: read ECONNRESET
    at TLSWrap.onStreamRead (node:internal/stream_base_commons:218:20) {
  errno: -4077, code: 'ECONNRESET', syscall: 'read'
}
keepAlive agent reused a free socket that had been idle for 65 s`,
    errors: [10054],
    call: 'recv',
    causes: ['idle-connection-dropped'],
  },
  {
    log: `Error: connect ECONNREFUSED ::1:27017
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16) {
  errno: -4078, code: 'ECONNREFUSED', syscall: 'connect', address: '::1', port: 27017
}
since the upgrade to Node 18; mongod listens on 127.0.0.1`,
    errors: [10061],
    call: 'connect',
    causes: ['localhost-address-family'],
  },
  {
    log: `Error: listen EACCES: permission denied 0.0.0.0:80
    at Server.setupListenHandle [as _listen2] (node:net:1463:21) {
  errno: -4092, code: 'EACCES', syscall: 'listen'
}
netstat: 0.0.0.0:80 LISTENING PID 4 System`,
    errors: [10013],
    call: 'bind',
    causes: ['http-sys-holds-port'],
  },
  // Rust, C and C++
  {
    log: `thread 'main' panicked at src/main.rs:10054:10: called \`Result::unwrap()\` on an \`Err\` value: Os { code: 10061, kind: ConnectionRefused, message: "No connection could be made because the target machine actively refused it." }
TcpStream::connect("127.0.0.1:9000") while the service is stopped`,
    errors: [10061],
    call: 'connect',
    causes: ['nothing-listening'],
  },
  {
    log: `error sending request: operation timed out: tcp connect error: A connection attempt failed because the connected party did not properly respond after a period of time (os error 10060)
elapsed: 21.04s; ping works, the firewall of the cloud VM has no rule for the port`,
    errors: [10060],
    call: 'connect',
    causes: ['packets-dropped'],
  },
  {
    log: `#define WSAEINTR 10004
if (rc == SOCKET_ERROR && WSAGetLastError() == WSAEWOULDBLOCK)
socket() failed: 10093
note: WSAStartup was never called`,
    errors: [10093],
    call: 'socket',
    causes: ['winsock-never-started'],
  },
  {
    log: `[NET] thread 10036: recv returned -1, WSAGetLastError() = 10004
[NET] thread 10037: closesocket() called by shutdown thread while recv was blocking`,
    errors: [10004],
    call: 'recv',
    causes: ['closed-by-another-thread'],
  },
  {
    log: `accept failed: 10024 (0x2728)
handles of game.exe: 16384 and growing; sockets are never closed`,
    errors: [10024],
    call: 'accept',
    causes: ['socket-handle-leak'],
  },
  {
    log: `setsockopt(IP_ADD_MEMBERSHIP, 239.1.2.3) failed with WSAError 10042
header: winsock.h included before ws2tcpip.h`,
    errors: [10042],
    call: 'setsockopt',
    causes: ['header-and-library-disagree'],
  },
  {
    log: `boost::asio: send_to: A message sent on a datagram socket was larger than the internal message buffer or some other network limit [system:10040]
payload 70000 bytes to 192.0.2.10:10054`,
    errors: [10040],
    call: 'sendto',
    causes: ['datagram-too-large-to-send'],
  },
  {
    log: `QoS disabled
WSARecv completed with ERROR_NETNAME_DELETED (64)
peer process was killed`,
    errors: [64],
    call: 'WSARecv',
    causes: ['peer-aborted-or-restarted', 'peer-closed-with-unread-data'],
  },
  {
    log: `0x80072746 (-2147014842)
IIS: upstream worker was recycled and the connection dropped in the middle of the request`,
    errors: [10054],
    causes: ['peer-aborted-or-restarted'],
  },
  // Linux lines in a Windows log
  {
    log: `[wsl] connect to 172.20.0.3 port 5432 failed: Connection refused (errno 111)
[win] 10:04:8 pid 10054 tunnel: connect() to 127.0.0.1:5432 failed: 10061
[win] no process listens on 5432; docker container is stopped`,
    errors: [10061],
    call: 'connect',
    causes: ['nothing-listening'],
  },
  {
    log: `linux-agent[10048]: bind: Address already in use (98)
windows-agent: bind failed: WSAEADDRINUSE, port 9100 is held by another instance of the agent`,
    errors: [10048],
    call: 'bind',
    causes: ['port-already-listening'],
  },
  // Texts of French and German systems
  {
    log: `FEHLER 10:04:08 [10060] Verbindung zu 192.0.2.44:1433 fehlgeschlagen
System.Net.Sockets.SocketException: Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte
   bei System.Net.Sockets.Socket.DoConnect(EndPoint endPointSnapshot, SocketAddress socketAddress)
SQL Server: TCP/IP ist deaktiviert`,
    errors: [10061],
    call: 'connect',
    causes: ['nothing-listening'],
  },
  {
    log: `System.Net.Sockets.SocketException: Une opération de socket a été tentée sur un réseau inaccessible
   à System.Net.Sockets.Socket.DoConnect(EndPoint endPointSnapshot, SocketAddress socketAddress)
réseau déconnecté, pas d'Internet, câble débranché`,
    errors: [10051],
    call: 'connect',
    causes: ['no-route-to-destination'],
  },
  {
    log: `OSError: [WinError 10048] Normalerweise darf jede Socketadresse (Protokoll, Netzwerkadresse oder Anschluss) nur jeweils einmal verwendet werden
    s.bind(('0.0.0.0', 10054))
der Server läuft schon in einem anderen Fenster`,
    errors: [10048],
    call: 'bind',
    causes: ['port-already-listening'],
  },
  // Wrapped numbers, ports, dumps
  {
    log: `Socket Error # 10060 Connection timed out. [TIdTCPClient.Connect 192.168.1.60:10054]
device is off; arp -a has no entry for 192.168.1.60`,
    errors: [10060],
    call: 'connect',
    causes: ['neighbour-does-not-answer', 'packets-dropped'],
  },
  {
    log: `java.lang.RuntimeException: jdbc: I/O error [08S01]: recv failed: 10053 (wrapped: SQLState=10054)
Wi-Fi adapter disconnected; local network was lost`,
    errors: [10053],
    call: 'recv',
    causes: ['local-network-lost'],
  },
];
