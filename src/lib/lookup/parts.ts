import type { LookupConstant, LookupData, LookupError } from './data.ts';

/**
 * The first file of a site with many errors: what every look-up needs, and how many files the rest is in.
 * Keys are what a text may hold of an error; their files say which errors those are, and files of records say what is known of these.
 */
export interface LookupStart {
  keyParts: number;
  recordParts: number;
  /** How many errors there are. */
  total: number;
  /** Words that many errors' messages have, the commonest first. */
  commonWords: string[];
  /** Names that too many errors bear to tell anything. */
  sharedNames: string[];
  synonyms: string[][];
}

/** The keys of one hash. */
export interface KeyPart {
  /** The numbers of the errors and constants of each key, the likeliest first. */
  codes: { [key: string]: number[] };
  /** For each beginning and end of names that people mistype, the stems that have it, with their errors. */
  stems: { [key: string]: { [stem: string]: number[] } };
}

/** What is known of some errors. */
export interface RecordPart {
  errors: LookupError[];
  others: LookupConstant[];
  /** How many errors of the site have each word of their messages; a word that is not here has no other. */
  bearers: { [word: string]: number };
}

/** Where each part is to be had: a file of the site, or memory in a test. */
export interface PartSource {
  keys(part: number): Promise<KeyPart>;
  records(part: number): Promise<RecordPart>;
}

/** Whether the first file is all there is. */
export const isWhole = (first: LookupData | LookupStart): first is LookupData => 'errors' in first;

/** FNV-1a over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

/** A key that goes on after this sign is in the part of what stands in front of it. */
export const BESIDE = '+';

export const keyPartOf = (key: string, { keyParts }: LookupStart): number => hashOf(key.split(BESIDE, 1)[0]!) % keyParts;

/** The part of an error's record. */
export const recordPartOf = (code: number, { recordParts }: LookupStart): number => code % recordParts;
