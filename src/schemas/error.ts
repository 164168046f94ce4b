import { z } from 'astro/zod';
import { LAST_OWN_CODE } from './code.ts';
import { constantName, day, fileName, guides, oneOf, prose, sources } from './shared.ts';
import { NTSTATUS_TABLES } from './vocabulary.ts';

/** Where a number comes from; each has a file in `content/families/`. */
const FAMILIES = ['base', 'resolver', 'qos-ipsec', 'win32', 'pnrp', 'system'] as const;

/** Who still returns the error. */
export const STATUSES = {
  current: 'in use by current Windows',
  provider: 'used by certain providers only',
  historic: 'historic',
  unreturned: 'defined, but returned by no documented function',
} as const;

/** What a verdict holds for; `any` is all there is to say. */
const SCOPES = ['any', 'TCP', 'UDP', 'client', 'server', 'bind', 'connect', 'sendto'] as const;

const ERRNO = [/^E[A-Z0-9]+$/, 'an errno name such as ECONNRESET'] as const;

const answer = z.strictObject({
  answer: z.enum(['yes', 'no', 'depends']).describe('The short answer.'),
  because: prose(8).describe('The reason, or what it depends on, in one short sentence.'),
});

const verdict = z.strictObject({
  on: z.enum(SCOPES).describe('What this verdict holds for; `any` for all cases, or for all that the other verdicts leave.'),
  happened: prose().describe('What happened, in one true sentence.'),
  normal: answer.describe('Is this expected in a healthy program?'),
  retry: answer.describe('May the reader simply try again?'),
  usable: answer.describe('Can the same socket go on?'),
});

export const errorSchema = z.strictObject({
  code: z.int().min(1).max(LAST_OWN_CODE).describe('The decimal number; all other spellings are derived from it.'),
  aliases: z.array(constantName).default([]).describe('Other constants with the same number, such as EAI_NONAME.'),
  message: z
    .string()
    .min(1)
    .refine((text) => text.includes(' '), { error: 'not a message; write it word for word, or null without quotes' })
    .nullable()
    .describe("The system's English message, word for word; null if it has none."),
  meaning: prose().describe('What it means, in one sentence of your own, for the index and search results.'),
  plain: prose(20)
    .max(140)
    .regex(/^[^`]*$/, 'in words that everybody knows, without code')
    .describe('What happened, in one sentence that a person who knows no sockets understands.'),
  firstSteps: z.array(prose(15).max(200)).min(1).max(3).describe('What to try first: one to three short steps that decide or cure the most frequent case.'),
  family: z.enum(FAMILIES).describe('Where the number comes from.'),
  status: oneOf(STATUSES).describe(
    'Who still returns it: `current` Windows, certain `provider`s only, old Windows (`historic`), or no documented function (`unreturned`).',
  ),
  common: z.boolean().default(false).describe('Whether it is among those that people meet most; the home page leads to these.'),
  verdict: z
    .array(verdict)
    .min(1)
    .refine((list) => new Set(list.map(({ on }) => on)).size === list.length, { error: 'two of its entries have the same `on`; join them or correct one' })
    .describe('Is it normal, may one retry, is the socket usable; one entry for each scope in which the answers differ.'),
  causes: z.array(fileName).describe('Files in `content/causes/`, the likeliest first.'),
  related: z
    .array(
      z.strictObject({
        error: constantName.describe('The other error; it shows this relation too, so write it in one of the two files only.'),
        tell: prose(20).describe('How to tell the two apart; names both, since both pages show it.'),
      }),
    )
    .default([])
    .describe('Errors that are mistaken for this one.'),
  unhelpful: z
    .array(
      z.strictObject({
        remedy: prose(4).describe('What people are told to do.'),
        why: prose().describe('Why it does not help here.'),
        sources: sources.describe('Where it was seen to fail.'),
      }),
    )
    .default([])
    .describe('Remedies that circulate and fail for this error.'),
  posix: z
    .strictObject({
      name: z
        .string()
        .regex(...ERRNO)
        .describe('The errno name.'),
      also: z
        .array(z.string().regex(...ERRNO))
        .optional()
        .describe('Other errno names for what Winsock reports as this.'),
      linux: z.int().nullable().describe('Its value on Linux.'),
      macos: z.int().nullable().describe('Its value on macOS.'),
      ucrt: z.int().nullable().describe("Its value in Windows' own C runtime, which Winsock never sets."),
      text: z.string().min(2).describe("What strerror says for it: glibc's text, or FreeBSD's where Linux has no such errno."),
      bsdText: z.string().min(2).optional().describe("FreeBSD's text where it differs."),
    })
    .optional()
    .describe('The POSIX errno for the same event.'),
  resolver: z
    .array(
      z.strictObject({
        name: constantName.describe('The constant, such as EAI_NONAME.'),
        value: z.int().describe('Its number on Linux.'),
        text: z.string().min(2).describe("What glibc's gai_strerror or hstrerror says for it."),
        bsdText: z.string().min(2).optional().describe("FreeBSD's text where it differs."),
      }),
    )
    .default([])
    .describe('The h_errno and getaddrinfo constants on Linux for the same event.'),
  ntstatus: z
    .array(
      z.strictObject({
        name: z
          .string()
          .regex(/^STATUS_[A-Z0-9_]+$/, 'a constant such as STATUS_ACCESS_VIOLATION')
          .describe('The NTSTATUS constant.'),
        value: z
          .string()
          .regex(/^0x[0-9A-F]{8}$/, 'eight upper-case hex digits, such as 0xC0000005')
          .describe('Its value, eight upper-case hex digits.'),
        tables: z.array(oneOf(NTSTATUS_TABLES)).min(1).describe('Which sources map it to this error.'),
      }),
    )
    .default([])
    .describe('NTSTATUS values that become this error.'),
  completion: z
    .array(
      z.strictObject({
        code: z.int().describe('The Win32 error number.'),
        name: z
          .string()
          .regex(/^(ERROR|WSA)_[A-Z0-9_]+$/, 'a constant such as ERROR_NETNAME_DELETED')
          .describe('The Win32 constant.'),
        when: prose().describe('Where this number appears instead.'),
      }),
    )
    .default([])
    .describe('What completion ports and GetOverlappedResult report for the same event.'),
  usual: prose(8).optional().describe('What a function means by it where it means nothing special there.'),
  guides: guides.describe('Guides that go deeper; files in `content/guides/`.'),
  sources: sources.describe('What the page rests on beyond the sources of its causes.'),
  checked: day.describe('The day on which the page was last read against its sources.'),
});

export type ErrorData = z.infer<typeof errorSchema>;
export type Verdict = ErrorData['verdict'][number];
