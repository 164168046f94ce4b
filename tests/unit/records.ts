import type { Records } from '../../src/catalog/types.ts';
import { causeSchema } from '../../src/schemas/cause.ts';
import { errorSchema } from '../../src/schemas/error.ts';
import { functionSchema } from '../../src/schemas/function.ts';

const source = { at: 'rfc:9293', says: 'what a test needs it to say' };

type Data<Name extends keyof Records> = Records[Name][number]['data'];

const verdict: Data<'errors'>['verdict'][number] = {
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
      {
        id: 'WSAECONNRESET',
        file: 'content/errors/WSAECONNRESET.mdx',
        data: error(10054, 'An existing connection was forcibly closed by the remote host.', { causes: ['reset'], usual: 'The peer reset the connection.' }),
      },
      {
        id: 'WSAECONNABORTED',
        file: 'content/errors/WSAECONNABORTED.mdx',
        data: error(10053, 'An established connection was aborted by the software in your host machine.', {
          causes: ['idle', 'reset'],
          related: [{ error: 'WSAECONNRESET', tell: '`WSAECONNABORTED` is this host, `WSAECONNRESET` the peer.' }],
        }),
      },
    ],
    causes: [
      { id: 'reset', file: 'content/causes/reset.mdx', data: cause('The peer reset the connection', ['recv', 'send']) },
      { id: 'idle', file: 'content/causes/idle.mdx', data: cause('The connection sat idle', ['send'], ['python']) },
    ],
    unrelated: [{ id: 'compilers', file: 'content/unrelated/compilers.yaml', data: { texts: ['error C2065: undeclared identifier'] } }],
    reports: [{ id: 'reset', file: 'content/reports/reset.yaml', data: { symptoms: ['the connection dies in the middle'], pastes: [], posts: [] } }],
    functions: [
      { id: 'recv', file: 'content/functions/recv.yaml', data: winsockFunction('recv', { WSAECONNRESET: 'usual', WSAENOTSOCK: 'The handle is no socket.' }) },
      { id: 'send', file: 'content/functions/send.yaml', data: winsockFunction('send', { WSAECONNRESET: 'The peer had reset the connection.' }) },
    ],
    runtimes: [
      {
        id: 'python',
        file: 'content/runtimes/python.yaml',
        data: {
          title: 'Python',
          order: 1,
          about: ['It raises OSError.'],
          prints: [{ line: '{name}: [WinError {code}] {messageNoDot}', where: 'in a traceback' }],
          map: { WSAECONNRESET: { name: 'ConnectionResetError' } },
          otherwise: 'A plain OSError.',
          sources: [source],
        },
      },
    ],
    messages: [
      {
        id: 'de',
        file: 'content/messages/de.yaml',
        data: {
          language: 'German',
          texts: [
            {
              error: 'WSAECONNRESET',
              printed: true,
              text: 'Eine vorhandene Verbindung wurde vom Remotehost geschlossen.',
              source: { at: source.at, beside: 'WinError 10054' },
            },
          ],
        },
      },
    ],
    guides: [],
    comparisons: [
      {
        id: 'ends',
        file: 'content/comparisons/ends.yaml',
        data: {
          title: 'Who ended it?',
          summary: 'One is this host, one the peer.',
          order: 1,
          columns: ['who', 'how'],
          rows: [
            { error: 'WSAECONNRESET', cells: ['the peer', 'a reset'] },
            { error: 'WSAECONNABORTED', cells: ['this host', 'by giving up'] },
          ],
          deciding: ['Look for a reset.'],
          sources: [source],
          checked: '2026-11-21',
        },
      },
    ],
    synonyms: [{ id: 'en', file: 'content/synonyms/en.yaml', data: { language: 'English', groups: [{ means: 'nothing moves', words: ['hang', 'freeze'] }] } }],
    families: [
      {
        id: 'base',
        file: 'content/families/base.yaml',
        data: {
          title: 'Windows Sockets',
          order: 1,
          about: 'Numbers from 10000 on.',
          header: 'winerror.h',
          range: { from: 10004, to: 10112 },
          others: [{ code: 10038, name: 'WSAENOTSOCK', message: 'An operation was attempted on something that is not a socket.' }],
          sources: [source],
        },
      },
    ],
  };
}

/** Adds a Win32 completion code that stands for WSAECONNRESET. */
export function withCompletion(all: Records): Records {
  const [reset] = all.errors;
  const [base] = all.families;
  all.families.push({ ...base!, id: 'system', data: { ...base!.data, range: undefined, others: [] } });
  reset!.data.completion = [{ code: 64, name: 'ERROR_NETNAME_DELETED', when: 'A completed receive.' }];
  const data = error(64, 'The specified network name is no longer available.', { family: 'system' });
  all.errors.push({ id: 'ERROR_NETNAME_DELETED', file: 'content/errors/ERROR_NETNAME_DELETED.mdx', data });
  return all;
}

function error(code: number, message: string, more: Partial<Data<'errors'>>): Data<'errors'> {
  return errorSchema.parse({
    code,
    message,
    meaning: 'It means what a test needs.',
    family: 'base',
    status: 'current',
    verdict: [verdict],
    causes: [],
    sources: [source],
    checked: '2026-11-21',
    ...more,
  });
}

function cause(title: string, calls: string[], runtimes: string[] = []): Data<'causes'> {
  return causeSchema.parse({
    title,
    sign: 'It stops in the middle of a transfer.',
    fixedBy: ['author'],
    symptoms: ['the program stops'],
    when: { calls, protocol: ['TCP'], side: 'either', timing: ['mid-transfer'], runtimes, detail: 'In the middle of a transfer.' },
    confirm: [{ shell: 'powershell', command: 'Get-NetTCPConnection', shows: 'A row for the connection.' }],
    fix: ['Make a new connection.'],
    sources: [source],
  });
}

function winsockFunction(name: string, errors: Data<'functions'>['errors']): Data<'functions'> {
  return functionSchema.parse({
    header: 'winsock2.h',
    library: 'Ws2_32.dll',
    docs: `windows/win32/api/winsock2/nf-winsock2-${name}`,
    does: 'Does what a test needs.',
    reports: 'last-error',
    failure: 'SOCKET_ERROR',
    errors,
  });
}
