import { diagnosisHref } from '../../routes.ts';
import type { DiagnosisData } from '../../search/diagnose/data.ts';
import { loadJson } from './load-json.ts';

/** What tells causes apart; it is large, and a bare number does not need it. */
export const loadDiagnosis = loadJson<DiagnosisData>(diagnosisHref, 'model');
