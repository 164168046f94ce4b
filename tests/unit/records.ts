import type { Record, Records } from '../../src/catalog/records.ts';
import { COLLECTIONS, type Collection, type EntryData } from '../../src/schemas/collections.ts';

const sources = [{ at: 'rfc:9293', says: 'what a test needs it to say' }];
const checked = '2026-11-21';
const verdict = {
  on: 'any',
  happened: 'Something happened.',
  normal: { answer: 'no', because: 'It is not.' },
  retry: { answer: 'no', because: 'It is dead.' },
  usable: { answer: 'no', because: 'Close it.' },
};

/** A small, valid catalog: two errors that share a cause, two functions, a runtime, a language. */
export function records(): Records {
  return {
    errors: [
      error('WSAECONNRESET', 10054, 'An existing connection was forcibly closed by the remote host.', {
        causes: ['reset'],
        usual: 'The peer reset the connection.',
      }),
      error('WSAECONNABORTED', 10053, 'An established connection was aborted by the software in your host machine.', {
        causes: ['idle', 'reset'],
        related: [{ error: 'WSAECONNRESET', tell: '`WSAECONNABORTED` is this host, `WSAECONNRESET` the peer.' }],
      }),
    ],
    causes: [cause('reset', 'The peer reset the connection', ['recv', 'send']), cause('idle', 'The connection sat idle', ['send'], ['python'])],
    unrelated: [entry('unrelated', 'compilers', { texts: ['error C2065: undeclared identifier'] })],
    reports: [entry('reports', 'reset', { symptoms: ['the connection dies in the middle'] })],
    functions: [
      winsockFunction('recv', { WSAECONNRESET: 'usual', WSAENOTSOCK: 'The handle is no socket.' }),
      winsockFunction('send', { WSAECONNRESET: 'The peer had reset the connection.' }),
    ],
    runtimes: [
      entry('runtimes', 'python', {
        title: 'Python',
        order: 1,
        about: ['It raises OSError.'],
        prints: [{ line: '{name}: [WinError {code}] {messageNoDot}', where: 'in a traceback' }],
        map: { WSAECONNRESET: { name: 'ConnectionResetError' } },
        otherwise: 'A plain OSError.',
        sources,
      }),
    ],
    messages: [
      entry('messages', 'de', {
        language: 'German',
        texts: [
          {
            error: 'WSAECONNRESET',
            text: 'Eine vorhandene Verbindung wurde vom Remotehost geschlossen.',
            source: { at: 'rfc:9293', beside: 'WinError 10054' },
          },
        ],
      }),
    ],
    guides: [],
    reproductions: [],
    observations: [],
    comparisons: [
      entry('comparisons', 'ends', {
        title: 'Who ended it?',
        summary: 'One is this host, one the peer.',
        order: 1,
        columns: ['who', 'how'],
        rows: [
          { error: 'WSAECONNRESET', cells: ['the peer', 'a reset'] },
          { error: 'WSAECONNABORTED', cells: ['this host', 'by giving up'] },
        ],
        deciding: ['Look for a reset.'],
        sources,
        checked,
      }),
    ],
    synonyms: [entry('synonyms', 'en', { groups: [{ means: 'nothing moves', words: ['hang', 'freeze'] }] })],
    titles: [],
    families: [
      family('base', {
        range: { from: 10004, to: 10112 },
        others: [{ code: 10038, name: 'WSAENOTSOCK', message: 'An operation was attempted on something that is not a socket.' }],
      }),
    ],
  };
}

/** Adds a Win32 completion code that stands for WSAECONNRESET. */
export function withCompletion(all: Records): Records {
  all.errors[0]!.data.completion = [{ code: 64, name: 'ERROR_NETNAME_DELETED', when: 'A completed receive.' }];
  all.errors.push(error('ERROR_NETNAME_DELETED', 64, 'The specified network name is no longer available.', { family: 'system' }));
  all.families.push(family('system', { order: 2 }));
  return all;
}

/** An entry with the defaults of its schema. */
function entry<Name extends Collection>(collection: Name, id: string, fields: object): Record<EntryData<Name>> {
  const { schema, ending } = COLLECTIONS[collection];
  return { id, file: `content/${collection}/${id}.${ending}`, data: schema.parse(fields) as EntryData<Name> };
}

const error = (id: string, code: number, message: string, more: object) =>
  entry('errors', id, {
    code,
    message,
    meaning: 'It means what a test needs.',
    plain: 'Something happened that a test needs.',
    firstSteps: ['Try what a test needs.'],
    family: 'base',
    status: 'current',
    verdict: [verdict],
    causes: [],
    sources,
    checked,
    ...more,
  });

const family = (id: string, more: object) => entry('families', id, { title: 'Windows Sockets', order: 1, sources, ...more });

const cause = (id: string, title: string, calls: string[], runtimes: string[] = []) =>
  entry('causes', id, {
    title,
    sign: 'It stops in the middle of a transfer.',
    fixedBy: ['author'],
    symptoms: ['the program stops'],
    when: { calls, protocol: ['TCP'], side: 'either', timing: ['mid-transfer'], runtimes, detail: 'In the middle of a transfer.' },
    confirm: [{ shell: 'powershell', command: 'Get-NetTCPConnection', shows: 'A row for the connection.' }],
    fix: ['Make a new connection.'],
    sources,
  });

const winsockFunction = (name: string, errors: object) =>
  entry('functions', name, {
    header: 'winsock2.h',
    library: 'Ws2_32.dll',
    docs: `windows/win32/api/winsock2/nf-winsock2-${name}`,
    does: 'Does what a test needs.',
    reports: 'last-error',
    failure: 'SOCKET_ERROR',
    errors,
  });
