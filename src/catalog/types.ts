import type { CauseData } from '../schemas/cause.ts';
import type { Collection, EntryData } from '../schemas/collections.ts';
import type { ComparisonData } from '../schemas/comparison.ts';
import type { ErrorData } from '../schemas/error.ts';
import type { FamilyData } from '../schemas/family.ts';
import type { FunctionData } from '../schemas/function.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { MessageData } from '../schemas/message.ts';
import type { ReportData } from '../schemas/report.ts';
import type { RuntimeData } from '../schemas/runtime.ts';
import type { SourceData } from '../schemas/shared.ts';

/** A content file after its schema has accepted it. */
export interface Record<Data> {
  /** The file name without its ending. */
  id: string;
  /** Where it is, for messages: `content/errors/WSAECONNRESET.mdx`. */
  file: string;
  data: Data;
}

/** All content, as `content.ts` and `read-content.ts` hand it over. */
export type Records = { [Name in Collection]: Record<EntryData<Name>>[] };

/** A number that the headers assign, with or without a page here. */
export interface Constant {
  code: number;
  name: string;
  message: string | null;
  family: string;
  hex: string;
  /** What a function means by it where it means nothing special. */
  usual: string | undefined;
  /** Its page, if it has one. */
  error: WinsockError | undefined;
}

/** One function's word on one error. */
export interface Call {
  function: WinsockFunction;
  constant: Constant;
  means: string;
  /** Set when the function's own page omits the error and this source shows it. */
  observedIn: SourceData | undefined;
}

export interface Relation {
  error: WinsockError;
  tell: string;
}

/** A line that a runtime prints for an error, filled in. */
export interface PrintedLine {
  line: string;
  where: string;
}

/** What an error is in one runtime. */
export interface Appearance {
  runtime: Runtime;
  /** Undefined where the runtime has no entry for the error. */
  entry: RuntimeData['map'][string] | undefined;
  lines: PrintedLine[];
}

/** A message of the system in another language. */
export interface LocalizedText {
  language: string;
  /** BCP 47, from the file name. */
  tag: string;
  text: string;
  /** False for the translation of a documentation, which is only searched for. */
  printed: boolean;
  source: MessageData['texts'][number]['source'];
}

export interface WinsockError extends Omit<ErrorData, 'causes' | 'related' | 'family'> {
  name: string;
  file: string;
  /** `"0x2746"` */
  hex: string;
  /** `"0x80072746"` */
  hresult: string;
  /** `-2147014842` */
  hresultSigned: number;
  family: Family;
  causes: Cause[];
  /** Related errors, stated in either file. */
  relatedTo: Relation[];
  /** The Winsock errors whose place this number takes in completions. */
  standsFor: { error: WinsockError; when: string }[];
  comparisons: Comparison[];
  calls: Call[];
  appearances: Appearance[];
  localized: LocalizedText[];
}

export interface Cause extends CauseData {
  id: string;
  file: string;
  functions: WinsockFunction[];
  runtimes: Runtime[];
  /** The errors that it surfaces as; first the one that ranks it highest, whose page shows it in full. */
  errors: WinsockError[];
}

export interface WinsockFunction extends Omit<FunctionData, 'errors' | 'observed'> {
  name: string;
  file: string;
  calls: Call[];
  causes: Cause[];
}

export interface Runtime extends RuntimeData {
  id: string;
  file: string;
  causes: Cause[];
}

export interface Guide extends GuideData {
  id: string;
  file: string;
}

/** Errors that are taken for one another, side by side. */
export interface Comparison extends Omit<ComparisonData, 'rows'> {
  id: string;
  file: string;
  rows: { error: WinsockError; cells: string[] }[];
}

export interface Family extends FamilyData {
  id: string;
  file: string;
}

/** Everything that pages, endpoints and the lookup derive from. */
export interface Catalog {
  /** By number. */
  errors: WinsockError[];
  byCode: Map<number, WinsockError>;
  /** By constant name and alias. */
  byName: Map<string, WinsockError>;
  /** Every assigned number, by number. */
  constants: Constant[];
  causes: Map<string, Cause>;
  functions: Map<string, WinsockFunction>;
  runtimes: Runtime[];
  guides: Guide[];
  comparisons: Comparison[];
  families: Family[];
  /** How people with a cause write about it, by cause. */
  reports: Map<string, ReportData>;
  /** Texts that are about no Windows Sockets error. */
  unrelated: string[];
  /** Groups of words that a search takes for one another. */
  synonyms: string[][];
}
