/**
 * Held-out texts without a socket error, never tuned against. To fix a kind that fails here, add similar rows to
 * negatives.ts and tune against those.
 */
export const HELD_OUT_NEGATIVES: string[] = [
  // Process and thread ids
  '2026-11-20 08:12:44.120 CET [10048] STATEMENT:  SELECT count(*) FROM invoices WHERE paid',
  '10052 WARN  [main] o.s.b.d.LoggingFailureAnalysisReporter - bean could not be created',
  'I1121 09:14:02.554312   10060 controller.go:114] starting workers',
  '11-21 09:14:02.554 10036 10064 E AndroidRuntime: java.lang.NullPointerException: name must not be null',
  'Faulting process id: 0x2740, faulting application start time: 0x01dabc, report id: 3f2a',
  'Nov 21 09:14:02 web1 CRON[10056]: (root) CMD (test -x /usr/sbin/anacron)',
  'kill: (10061) - No such process',
  // Compilers, interpreters and linters
  'error TS10054: cannot find module ./widgets or its type declarations',
  'src\\parser.cs(10022,17): error CS1002: ; expected',
  'lib/generated.ts:10061:5 - error TS2322: Type string is not assignable to type number.',
  'bundle.js:10060 Uncaught TypeError: Cannot read properties of undefined (reading map)',
  'thread main panicked at src/main.rs:10049:9: index out of bounds: the len is 3 but the index is 10050',
  'Warning C10013: unreachable code after return',
  'PHP Fatal error:  Uncaught Error: Call to undefined function foo() in /var/www/a.php:10038',
  // Databases
  "ERROR 1062 (23000): Duplicate entry '10054' for key 'users.PRIMARY'",
  'ORA-01403: no data found, customer 10060',
  'Msg 2627, Level 14, State 1: Violation of PRIMARY KEY constraint. The duplicate key value is (10048).',
  'DETAIL:  Key (order_id)=(10061) is not present in table "orders".',
  'E11000 duplicate key error collection: shop.items index: sku_1 dup key: { sku: 10013 }',
  'SQLSTATE[42S02]: Base table or view not found: 1146 Table app.t_10054 does not exist',
  // Application codes over HTTP and JSON
  '{"errcode":10065,"errmsg":"invalid coupon"}',
  '{"status":"error","error":{"code":10051,"message":"User is not a member of this workspace"}}',
  '<error><code>10004</code><message>You do not have permissions to make this API call</message></error>',
  'API returned code 10022: parameter "amount" must be positive',
  'DiscordAPIError[10062]: Unknown interaction',
  'HTTP/1.1 404 Not Found\nContent-Length: 10054\nContent-Type: text/html',
  'PayPal error 10413: the totals of the cart item amounts do not match order amounts',
  // Trackers, orders, accounts
  'BUG-10060: login button is misaligned on Safari',
  'Please find attached invoice no. 10048 dated 3 November',
  'Closes #10061, reverts #10054',
  'Trade 10054 rejected: insufficient margin on account 10060',
  'Patient 10036 rescheduled to ward 4',
  'Zip codes 10011, 10013 and 10014 are in Manhattan',
  'KB10060 - How to reset your password',
  'SKU 10043 back in stock, 10035 units left',
  // Identifiers and dumps
  'request id 00002741-5f2e-4a0b-9a11-0d2f7b6c1e55 took 12 ms',
  '00002730  48 8b 05 c9 0a 00 00 48  85 c0 74 02 ff d0 48 83  |H......H..t...H.|',
  '    2751:\t55                   \tpush   %rbp\n    2752:\t48 89 e5             \tmov    %rsp,%rbp',
  'commit 00002746ab1c9d3e5f7788990011223344556677',
  'MD5 0000274c9f1de1a7c2b3d4e5f6071829  setup.exe',
  // Exit codes and counts
  'Process finished with exit code 10061',
  'The program has exited with code 10004 (0x2714).',
  'Found 10049 errors in 312 files (10050 files checked)',
  'ninja: build stopped: subcommand failed. exit 8',
  'job failed with status 10038 after 3 attempts, see artifacts',
  'Compilation returned 10065 errors and 11001 warnings',
  // Constants and code
  'public const int WSAECONNRESET = 10054;',
  'case WSAETIMEDOUT: return "timed out"; case WSAECONNREFUSED: return "refused";',
  'if (WSAGetLastError() != WSAEWOULDBLOCK) { closesocket(s); }',
  'enum Status { NotStarted = 10034, InProgress = 10036, Done = 10040 }',
  '   at System.Net.Sockets.SocketAsyncEventArgs..ctor(AddressFamily addressFamily, SocketType socketType, ProtocolType protocolType)',
  'raise InvoiceError(10061, "line total is negative")',
  // Words that are values of enumerations elsewhere
  'payment state changed: Pending -> InProgress -> Success',
  'S3: AccessDenied (403) when calling the PutObject operation',
  'PHASE TryAgain, lives left: 2, score: 10060',
  '"result":"TimedOut","build":4411,"agent":"linux-3"',
  // Linux and other systems
  'Nov 21 02:11:09 db1 kernel: [10054.221987] Out of memory: Killed process 4411 (java)',
  'systemd[1]: nginx.service: Main process exited, code=exited, status=6/NOTCONFIGURED',
  'mount: /mnt/data: wrong fs type, bad option, bad superblock on /dev/sdb1',
  // Windows, and no sockets
  'The system cannot find the file specified. (Exception from HRESULT: 0x80070002)',
  'Windows Update failed with error 0x80240034',
  'Event ID 10016: The application-specific permission settings do not grant Local Activation permission',
  'Event 10060, source MyService: configuration reloaded',
  'MSI (s) (10:54) [10:06:01:048]: Product: Tools -- Error 1603. Installation failed.',
];
