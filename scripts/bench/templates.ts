import type { CauseData } from '../../src/schemas/cause.ts';
import type { ComparisonData } from '../../src/schemas/comparison.ts';
import type { ErrorData } from '../../src/schemas/error.ts';
import type { FamilyData } from '../../src/schemas/family.ts';
import type { FunctionData } from '../../src/schemas/function.ts';
import type { MessageData } from '../../src/schemas/message.ts';
import type { RuntimeData } from '../../src/schemas/runtime.ts';
import { type Collection, readContent } from '../../tests/content/read-content.ts';

/** A content file as it stands on disk: fields that it leaves out are missing. */
export interface Template<Data> {
  id: string;
  data: Data;
  body: string;
}

/** Fields that have a default may be left out. */
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

/** Reads the site's own content, which has to be as its schemas want it. */
export function readTemplates(content: string): Templates {
  const files = readContent(content);
  const of = <Data>(name: Collection) =>
    files.filter(({ collection }) => collection === name).map(({ id, data, body }): Template<Data> => ({ id, data: data as Data, body }));
  return {
    errors: of('errors'),
    causes: of('causes'),
    comparisons: of('comparisons'),
    functions: of('functions'),
    runtimes: of('runtimes'),
    messages: of('messages'),
    families: of('families'),
  };
}
