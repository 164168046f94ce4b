import type { Protocol, Side, Timing } from '../../schemas/vocabulary.ts';
import type { PackedModel } from './pack.ts';

/** A cause as ranking and asking back need it. */
export interface KnownCause {
  id: string;
  title: string;
  calls: string[];
  protocol: Protocol[];
  timing: Timing[];
  side: Side;
  /** The numbers that it surfaces as, the one that ranks it highest first. */
  codes: number[];
  /** Its place among the causes of each of these errors, from 0. */
  ranks: number[];
  /** In how many of its reports each of these numbers stands. */
  reported: number[];
  /** For each of its fixes the words of texts that ask for it; missing where no text can ask for another than the first. */
  fixWords?: string[];
  /** The runtimes for whose programs it has a fix. */
  fixRuntimes?: string[];
}

/** What is fetched to tell causes apart: the causes, and the model whose labels they are; its last label is that of texts about nothing of this. */
export interface DiagnosisData {
  causes: KnownCause[];
  model: PackedModel;
}
