import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import type { CauseData } from '../../src/schemas/cause.ts';
import type { ComparisonData } from '../../src/schemas/comparison.ts';
import type { ErrorData } from '../../src/schemas/error.ts';
import type { FamilyData } from '../../src/schemas/family.ts';
import type { FunctionData } from '../../src/schemas/function.ts';
import type { MessageData } from '../../src/schemas/message.ts';
import type { RuntimeData } from '../../src/schemas/runtime.ts';

/** A content file as it stands on disk: fields that it leaves out are missing. */
export interface Template<Data> {
  id: string;
  data: Data;
  body: string;
}

type Written<Data, Optional extends keyof Data> = Omit<Data, Optional> & Partial<Pick<Data, Optional>>;
export type WrittenError = Written<ErrorData, 'aliases' | 'common' | 'related' | 'unhelpful' | 'resolver' | 'ntstatus' | 'completion'>;
export type WrittenFunction = Written<FunctionData, 'variants' | 'observed' | 'notes'>;

/** The files that generated content is made from. */
export interface Templates {
  errors: Template<WrittenError>[];
  causes: Template<CauseData>[];
  comparisons: Template<ComparisonData>[];
  functions: Template<WrittenFunction>[];
  runtimes: Template<RuntimeData>[];
  messages: Template<MessageData>[];
  families: Template<Written<FamilyData, 'others'>>[];
}

/** Reads the site's own content. */
export function readTemplates(content: string): Templates {
  const read = <Data>(folder: string): Template<Data>[] =>
    readdirSync(join(content, folder))
      .filter((name) => !name.startsWith('_template.'))
      .sort()
      .map((name) => {
        const text = readFileSync(join(content, folder, name), 'utf8');
        const [, frontmatter = text, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
        return { id: basename(name, extname(name)), data: parse(frontmatter) as Data, body };
      });
  return {
    errors: read('errors'),
    causes: read('causes'),
    comparisons: read('comparisons'),
    functions: read('functions'),
    runtimes: read('runtimes'),
    messages: read('messages'),
    families: read('families'),
  };
}
