import { z } from 'astro/zod';
import { causeSchema } from './cause.ts';
import { errorSchema } from './error.ts';
import { functionSchema } from './function.ts';
import { messageSchema } from './message.ts';
import { runtimeSchema } from './runtime.ts';
import { constantName, fileName } from './shared.ts';

/**
 * The version of the schema of `/errors.json`: major for breaking changes, minor for additions.
 * Published schemas are kept in `tests/golden`.
 */
export const ERRORS_JSON_VERSION = '2.2';

const url = z.url().describe('An address on this site.');
const hex = z.string().regex(/^0x[0-9A-F]+$/);
const other = { error: constantName.describe('The other error.'), code: z.int().describe('Its number.') };

const { language } = messageSchema.shape;
const text = messageSchema.shape.texts.element.omit({ error: true });

const errorJson = errorSchema.omit({ related: true }).extend({
  name: constantName.describe('The constant.'),
  hex: hex.describe('The number in hex.'),
  hresult: hex.describe('As HRESULT.'),
  hresultSigned: z.int().describe('As HRESULT, read as a signed number.'),
  hresultUnsigned: z.int().describe('As HRESULT, read as an unsigned number.'),
  url,
  markdown: url.describe('The page as Markdown.'),
  plain: z.string().describe('What happened, in words that need no knowledge of sockets.'),
  firstSteps: z.array(z.string()).describe('What to try first.'),
  guides: z.array(url).describe('Guides that go deeper into it or into one of its causes.'),
  related: z.array(z.strictObject({ ...other, tell: z.string() })).describe('Errors that are mistaken for this one, and how to tell them apart.'),
  standsFor: z.array(z.strictObject({ ...other, when: z.string() })).describe('The Winsock errors that this completion code stands for.'),
  comparisons: z.array(url).describe('Pages that compare it with others.'),
  functions: z.array(fileName).describe('Functions that return it; see `functions` for its meaning in each.'),
  localized: z
    .array(text.extend({ language, tag: z.string().describe('The language as BCP 47 tag.'), printed: z.boolean() }))
    .describe("The system's message in other languages."),
  runtimes: z
    .array(
      runtimeSchema.shape.map.valueType.extend({ runtime: fileName.describe('The runtime.'), prints: z.array(z.string()).describe('Lines that it prints.') }),
    )
    .describe('What it is in each runtime.'),
});

/** What `/errors.json` holds; `/10054.json` holds one of its `errors`. */
const errorsJsonSchema = z
  .strictObject({
    $schema: url.describe('This schema.'),
    version: z
      .literal(ERRORS_JSON_VERSION)
      .describe('The version of the form: the first number changes when a reader may break, the second when something is added.'),
    errors: z.array(errorJson).describe('Every error that has a page, by number.'),
    assigned: z
      .array(z.strictObject({ code: z.int(), name: constantName, message: z.string().nullable(), hex, family: z.string() }))
      .describe('Every number that the headers assign, with or without a page.'),
    causes: z
      .array(
        causeSchema
          .pick({ title: true, sign: true, fixedBy: true, symptoms: true, when: true, confirm: true, fix: true, sources: true })
          .extend({ id: fileName, guides: z.array(url), errors: z.array(constantName), urls: z.array(url) }),
      )
      .describe('Every cause, once.'),
    functions: z
      .array(
        functionSchema.pick({ header: true, library: true, docs: true, reports: true, failure: true }).extend({
          // Open-ended, so that a new header, DLL or page is not a breaking change.
          header: z
            .string()
            .regex(/^\w+\.h$/)
            .describe('The header to include.'),
          library: z
            .string()
            .regex(/^[\w.]+\.dll$/i)
            .nullable()
            .describe('The DLL that exports it; null if it is fetched by WSAIoctl or inline.'),
          docs: z
            .string()
            .regex(/^windows\/win32\/api\//)
            .describe('Its page on Microsoft Learn, from `windows/win32/api/` on.'),
          name: fileName,
          errors: z.array(
            z.strictObject({
              error: constantName,
              code: z.int(),
              means: z.string(),
              documented: z.boolean().describe('False if the function’s own page omits it.'),
            }),
          ),
        }),
      )
      .describe('Every function and what each error means there.'),
  })
  .describe('Every Windows Sockets error. Content under CC BY 4.0; message texts are those of Windows.');

const asJsonSchema = () => z.toJSONSchema(errorsJsonSchema, { unrepresentable: 'any' });

/** The schema without descriptions: what consumers of a version rely on. */
export const errorsJsonForm = () =>
  JSON.parse(JSON.stringify(asJsonSchema(), (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value)));

/** JSON Schema (draft 2020-12) of `/errors.json`. */
export const errorsJsonAsJsonSchema = (id: string) => ({
  $id: id,
  title: 'Windows Sockets errors',
  ...asJsonSchema(),
});
