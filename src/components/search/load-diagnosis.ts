import { diagnosisHref } from '../../routes.ts';
import type { DiagnosisData } from '../../search/diagnose/data.ts';
import type { TitledPage } from '../../search/pages/titles.ts';
import { loadJson } from './load-json.ts';

/** What tells causes apart; it is large, and a bare number does not need it. */
export const loadDiagnosis = loadJson<DiagnosisData & { pages: TitledPage[] }>(diagnosisHref, 'model');
