import { setTimeout as wait } from 'node:timers/promises';

/** A phone's screen in CSS pixels, on which every check is made. */
export const SCREEN = { width: 390, height: 844 };

/** How long a browser may take to start or to answer, in milliseconds: machines are busy, and nothing is measured here. */
export const PATIENCE = 90_000;

/** The one page of a browser that was started for it, as far as the checks need it. */
export interface Tab {
  /** The browser's name and version, as it gives them. */
  browser: string;
  /** Errors of scripts and of the console since the start; undefined where the driver cannot see them. */
  complaints?: string[];
  /** Loads an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  url(): Promise<string>;
  /** Calls a function in the page, with JavaScript of the page on or off. Arguments and result are JSON. */
  evaluate<Args extends unknown[], Result>(read: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  click(selector: string): Promise<void>;
  /** Types into the element as a keyboard would, key by key. */
  type(selector: string, text: string): Promise<void>;
  pressEnter(selector: string): Promise<void>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** Starts a browser with one tab. Fails if the browser does not start. */
export type Launch = (options: { javaScript: boolean }) => Promise<Tab>;

/** What is made with a browser that has just started, which is ended if that fails. */
export const orEnd = <Made>(end: () => Promise<unknown>, make: () => Promise<Made>): Promise<Made> =>
  make().catch(async (problem) => {
    await end();
    throw problem;
  });

/** A call as an expression, the one form in which every driver takes a script: `(a, b) => …` → `"((a, b) => …)(1,2)"`. */
export const asExpression = (read: (...args: never[]) => unknown, args: unknown[]) => `(${read})(${args.map((arg) => JSON.stringify(arg)).join()})`;

/** Waits until `read` gives something, and returns it. A page that is being replaced cannot be asked and counts as nothing yet. */
export async function until<Result>(what: string, read: () => Promise<Result>): Promise<NonNullable<Result>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    let problem: unknown;
    const found = await read().catch((error: unknown) => {
      problem = error;
    });
    if (found) return found;
    if (Date.now() > end) throw new Error(`In vain: ${what}`, { cause: problem });
    await wait(100);
  }
}
