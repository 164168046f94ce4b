/** What a command asks, however its output is cut and its parameters are ordered. */
export function commandQuestion(command: string): string {
  const [first = '', ...rest] = command.replace(/\s*\|\s*(?:Select-Object|Format-(?:Table|List)|fl|ft)\b(?:@\{.*\}|[^|&;])*$/i, '').split(/\s(?=-)/);
  return [first, ...rest.map((one) => one.trim()).sort()].join(' ');
}
