import type { Catalog, Cause } from '../../catalog/types.ts';
import { plainText } from '../../prose/plain-text.ts';
import { lookupData } from '../identify/data.ts';
import { indexOf } from '../identify/index-of.ts';
import { typicalAddresses } from './addresses.ts';
import type { DiagnosisData } from './data.ts';
import { featuresOf } from './features.ts';
import { pack } from './pack.ts';
import { train } from './train.ts';

/** What a cause's own page says tells less than how people write. */
const ADVICE_WEIGHT = 0.5;

/** Everything that tells causes apart, derived from the catalog: trains the model, which takes some seconds. */
export function diagnosisData(catalog: Catalog): DiagnosisData {
  const { causes, reports, unrelated } = catalog;
  const { messages } = indexOf(lookupData(catalog));
  // Those with most reports first, so that most gaps between the labels of a feature are small and compress well.
  const all = [...causes.values()].sort((a, b) => textsOf(reports.get(b.id)).length - textsOf(reports.get(a.id)).length);
  const texts = [
    ...all.flatMap((cause, label) => [...ownTexts(cause), ...textsOf(reports.get(cause.id))].map((text) => ({ ...text, label }))),
    ...unrelated.map((text) => ({ text, weight: 1, label: all.length })),
  ];
  const examples = texts.map(({ text, ...rest }) => ({ ...rest, features: featuresOf(text, messages).map(({ name }) => name) }));
  return {
    causes: all.map(({ id, title, when, errors }) => {
      const reported = textsOf(reports.get(id)).map(({ text }) => text);
      return {
        id,
        title: plainText(title),
        calls: when.calls,
        protocol: when.protocol,
        timing: when.timing,
        side: when.side,
        addresses: typicalAddresses(reported),
        codes: errors.map(({ code }) => code),
        reported: errors.map(({ code }) => reported.filter((text) => wholeNumbersIn(text).has(code)).length),
      };
    }),
    model: pack(train(examples, all.length + 1)),
  };
}

interface Unlabelled {
  text: string;
  weight: number;
}

const ownTexts = ({ title, sign, symptoms, when, confirm, fix }: Cause): Unlabelled[] => [
  { text: sign, weight: 1 },
  ...symptoms.map((text) => ({ text, weight: 1 })),
  { text: `${title}. ${when.detail}`, weight: 1 },
  { text: fix.join(' '), weight: ADVICE_WEIGHT },
  { text: confirm.map(({ shows }) => shows).join(' '), weight: ADVICE_WEIGHT },
];

const textsOf = (report: { [kind: string]: string[] } | undefined): Unlabelled[] =>
  Object.values(report ?? {}).flatMap((texts) => texts.map((text) => ({ text, weight: 1 })));

/** Whole numbers only: 64 isn't in 10064 or 192.168.1.64. */
const wholeNumbersIn = (text: string) => new Set([...text.matchAll(/(?<![\w.])\d+(?![\w]|\.\d)/g)].map(([digits]) => Number(digits)));
