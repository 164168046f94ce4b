const LABEL = String.raw`[a-z\d][a-z\d-]{0,62}`;
const NAME = String.raw`${LABEL}(?:\.${LABEL}){0,8}`;
const DOTTED = String.raw`${LABEL}(?:\.${LABEL}){1,8}`;
const IPV4 = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
const IPV6 = String.raw`\[(?=[\da-f.]*:[\da-f.]*:)[\da-f:.]{2,45}\]`;
/** A host ends there, unless a shell or a template would read more into it. */
const END = String.raw`(?![\w$%&({<|^!*@-]|\.\w)`;
const PORT = String.raw`(?<port>\d{1,5})(?!\w|[.:]\d)`;
const TO_PORT = `(?:[:,#]|['"], ?)`;

/** Each finds a host, a port behind it, or both; the first that matches a place has it. */
export const PATTERNS = [
  // https://user:secret@api.example.com:8443/
  String.raw`\b(?!unix|file|npipe)(?<scheme>[a-z][a-z\d+.-]{1,20}):\/\/(?:[^\s/@"'<>]{1,100}@)?(?<host>${IPV6}|${NAME}${END})(?::${PORT}|(?!:\S))`,
  // [::1]:3306, 192.168.1.20:5432, ('127.0.0.1', 8080), 192.168.1.20#53, localhost
  String.raw`(?<host>${IPV6}|(?<![\w.-])(?:(?<!\bv(?:er(?:sion)?)?\.?[ :=]{0,2})${IPV4}(?!, Culture)|localhost|::1)${END})(?:${TO_PORT}${PORT})?`,
  // Server=tcp:db1,1433 and host=db1 port=5432
  String.raw`\b(?:(?:host(?:_?name|_?addr)?|server|address|addr|data source)=["']?|(?:host(?:_?name)?|address)["']?\s?[=:]\s?["'](?=[^\s"']{1,253}["']))(?:tcp:)?(?<host>${NAME})${END}(?!\))(?:[:,]${PORT})?`,
  // dial tcp db1:5432, ECONNREFUSED db1:5432, user@db1:22
  String.raw`(?<=@|\b(?:to|tcp|udp|upstream|broker|endpoint|server|peer|host|E(?:CONN|TIMED|HOST|NET|ACC)\w{2,12}) ["'(]?)(?<host>${NAME})${END}:${PORT}`,
  // db.example.com:1433
  String.raw`(?<![\w.@/\\:-])(?<host>${DOTTED})${END}${TO_PORT}${PORT}`,
  // getaddrinfo ENOTFOUND db1, lookup db1: no such host, connect to host db1 port 22, host name "db1", server on 'db1:3306'
  String.raw`(?<=\bgetaddrinfo E[A-Z_]{4,30} )(?<host>${NAME})${END}(?=[:"',)\]}\x60]|\s*$)`,
  String.raw`(?<=\blookup )(?<host>${NAME})(?=: (?:no such host|getaddrinfow)| on [\d[])`,
  String.raw`(?<=\b(?:to host |host(?: ?name)? ["']|server (?:at|on) ["']))(?<host>${NAME})(?::${PORT})?(?= port |["'])`,
  // connect to db.example.com, Could not resolve host: db.example.com
  String.raw`(?<=\b(?:connect(?:ed|ing|ion)? to|ping|server|host(?: ?name)?|reach|resolve|lookup(?: of)?|ENOTFOUND|UnknownHostException):? ["']?)(?<host>${DOTTED})${END}`,
  // port 8080, "port": 8080
  String.raw`\bport['"]?\s{0,2}(?:number|is|no\.?|[:=#])?\s{0,2}${PORT}`,
  // listen tcp :8080, EADDRINUSE :::8080
  String.raw`(?<![\w.:\])])(?:::|\*)?:${PORT}`,
].map((pattern) => new RegExp(pattern, 'gimu'));

/** Ports of addresses that name a service instead. */
export const PORTS: { [scheme: string]: string } = {
  http: '80',
  ws: '80',
  https: '443',
  wss: '443',
  ftp: '21',
  ssh: '22',
  sftp: '22',
  mysql: '3306',
  postgres: '5432',
  postgresql: '5432',
  redis: '6379',
  amqp: '5672',
  mongodb: '27017',
};
