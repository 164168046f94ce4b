import type { CauseData } from '../schemas/cause.ts';
import type { ComparisonData } from '../schemas/comparison.ts';
import type { ErrorData } from '../schemas/error.ts';
import type { FamilyData } from '../schemas/family.ts';
import type { FunctionData } from '../schemas/function.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { Language } from '../schemas/languages.ts';
import type { MessageData } from '../schemas/message.ts';
import type { ObservationData } from '../schemas/observation.ts';
import type { ReportData } from '../schemas/report.ts';
import type { ReproductionData, Strength } from '../schemas/reproduction.ts';
import type { RuntimeData } from '../schemas/runtime.ts';
import type { SourceData } from '../schemas/shared.ts';
import type { Titles } from '../schemas/source.ts';
import type { Record } from './records.ts';

type Entry = Pick<Record<unknown>, 'id' | 'file'>;

/** A number the headers assign, with or without a page. */
export interface Constant {
  code: number;
  name: string;
  message: string | null;
  family: string;
  hex: string;
  /** Its page, if it has one. */
  error: WinsockError | undefined;
}

/** What one error means in one function. */
export interface Call {
  function: WinsockFunction;
  constant: Constant;
  means: string;
  /** The source of an error that the function's own documentation omits. */
  observedIn: SourceData | undefined;
}

/** What an error is in one runtime. */
export interface Appearance {
  runtime: Runtime;
  /** Undefined if the runtime doesn't map the error. */
  entry: RuntimeData['map'][string] | undefined;
  /** What it prints for the error. */
  lines: { line: string; where: string }[];
}

/** A system message in another language. */
interface LocalizedText extends Omit<MessageData['texts'][number], 'error'> {
  language: string;
  /** BCP 47, from the file name. */
  tag: string;
}

/** An error with a page, joined with all that refers to it. */
export interface WinsockError extends Omit<ErrorData, 'causes' | 'guides' | 'related' | 'family'> {
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
  /** Its own, then those of its causes. */
  guides: Guide[];
  /** Relations stated in either file. */
  relatedTo: { error: WinsockError; tell: string }[];
  /** The Winsock errors that this completion code stands for. */
  standsFor: { error: WinsockError; when: string }[];
  comparisons: Comparison[];
  calls: Call[];
  appearances: Appearance[];
  localized: LocalizedText[];
}

/** What may be behind an error in the real world, shared by the errors it surfaces as. */
export interface Cause extends Omit<CauseData, 'guides'>, Entry {
  guides: Guide[];
  functions: WinsockFunction[];
  runtimes: Runtime[];
  /** The errors that it surfaces as; first the one that ranks it highest, whose page shows it in full. */
  errors: WinsockError[];
  /** The programs that show it. */
  reproductions: Reproduction[];
}

/** A program that shows an error, and what it printed where. */
export interface Reproduction extends Omit<ReproductionData, 'cause' | 'error'>, Entry {
  cause: Cause | undefined;
  error: WinsockError;
  language: Language;
  /** What it should print: the number of the error, or its name in a runtime that has only names. */
  expected: number | string;
  strength: Strength;
  /** By platform, in the order of `Catalog.platforms`; undefined where it was not run. */
  seen: (ObservationData['seen'][number] | undefined)[];
}

/** Where the programs were run. */
type Platform = Omit<ObservationData, 'seen'> & { id: string };

export interface WinsockFunction extends Omit<FunctionData, 'errors' | 'observed'> {
  name: string;
  file: string;
  calls: Call[];
  causes: Cause[];
}

export interface Runtime extends RuntimeData, Entry {
  causes: Cause[];
}

type Guide = GuideData & Entry;

/** Easily confused errors side by side. */
interface Comparison extends Omit<ComparisonData, 'rows'>, Entry {
  rows: { error: WinsockError; cells: string[] }[];
}

export type Family = FamilyData & Entry;

/** The source for pages, endpoints and the lookup. */
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
  /** What people write about each cause. */
  reports: Map<string, ReportData>;
  /** Texts not about Windows Sockets errors. */
  unrelated: string[];
  /** By number, then name. */
  reproductions: Reproduction[];
  platforms: Platform[];
  /** What sources call pages and functions. */
  titles: Titles;
  /** Groups of synonyms for search. */
  synonyms: string[][];
}
