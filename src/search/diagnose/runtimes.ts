/** The runtimes that fixes are for, and what only their programs print and only people who mean them write. */
const SHAPES: { [name: string]: RegExp } = {
  go: /\b(?:connectex|wsa(?:recv|send)(?:from|to)?|getaddrinfow): |\bdial (?:tcp|udp)|\b(?:listen|read|write) (?:tcp|udp)[46]? \S*:\d|\b[Gg]olang\b|\bgoroutine \d/,
  java: /\bjavax?\.\w+\.\w+|\.java:\d|\bJava\b/,
  node: /\b(?:connect|read|write|listen|bind|send|getaddrinfo) E[A-Z_]{4,}\b|\berrno: -[34]\d{3}\b|\bAggregateError \[E|\bnode:\w+:\d|\bNode(?:\.?js)?\b/,
  python: /\[(?:Win|win)?[Ee]rr(?:or|no) \d+\]|\bTraceback \(most recent call last|\bPython\b/,
};

export const RUNTIMES = Object.keys(SHAPES);

/** The runtimes whose shapes a text has: `dial tcp [::1]:80: connectex: … → ["go"]`. */
export const runtimesIn = (text: string): string[] => RUNTIMES.filter((name) => SHAPES[name]!.test(text));
