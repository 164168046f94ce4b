import type { Catalog, Cause } from '../../catalog/types.ts';
import { plainText } from '../../prose/plain-text.ts';
import { lookupData } from '../identify/data.ts';
import { indexOf } from '../identify/index-of.ts';
import type { DiagnosisData } from './data.ts';
import { featuresOf } from './features.ts';
import { fixRuntimes, fixWords } from './fix-words.ts';
import { pack } from './pack.ts';
import { train } from './train.ts';
import { stem, wordsAndPairsIn } from './words.ts';

/** What a cause's own page says tells less than how people write. */
const ADVICE_WEIGHT = 0.5;

/** Everything that tells causes apart, derived from the catalog: trains the model, which takes some seconds. */
export function diagnosisData(catalog: Catalog): DiagnosisData {
  const { causes, reports, unrelated } = catalog;
  const { messages } = indexOf(lookupData(catalog));
  // Those with most reports first, so that most gaps between the labels of a feature are small and compress well.
  const all = [...causes.values()].sort((a, b) => textsOf(reports.get(b.id)).length - textsOf(reports.get(a.id)).length);
  const examplesOf = (texts: Unlabelled[], label: number) =>
    texts.map(({ text, weight }) => ({ features: featuresOf(text, messages).map(({ name }) => name), weight, label }));
  const reported = all.map(({ id }, label) => examplesOf(textsOf(reports.get(id)), label));
  const none = examplesOf(
    unrelated.map((text) => ({ text, weight: 1 })),
    all.length,
  );
  const examples = [...all.flatMap((cause, label) => [...examplesOf(ownTexts(cause), label), ...reported[label]!]), ...none];
  const share = shareOf(reported.flat());
  return {
    causes: all.map((cause, label) => {
      const { id, title, when, errors } = cause;
      const texts = textsOf(reports.get(id)).map(({ text }) => text);
      const runtimes = fixRuntimes(cause.fix);
      const words = fixWords(cause, { own: shareOf(reported[label]!), all: share });
      return {
        id,
        title: plainText(title),
        calls: when.calls,
        protocol: when.protocol,
        timing: when.timing,
        side: when.side,
        codes: errors.map(({ code }) => code),
        ranks: errors.map((error) => error.causes.indexOf(cause)),
        reported: errors.map(({ code }) => texts.filter((text) => wholeNumbersIn(text).has(code)).length),
        ...(runtimes.length > 0 ? { fixRuntimes: runtimes } : {}),
        ...(words.slice(1).some(Boolean) ? { fixWords: words } : {}),
      };
    }),
    model: pack(
      train(examples, all.length + 1),
      all.map((cause, label) => ownWords(cause, shareOf(reported[label]!), share)),
    ),
  };
}

/** Of a cause's reports at least this share has a word by which it is recognized, and this many times the share of all reports. */
const MIN_SHARE = 0.007;
const MIN_LIFT = 6.5;
/** Words of programs and reports at large, and of no cause. */
const GENERIC = new Set(['user', 'time', 'string', 'http', 'build', 'call', 'project'].map(stem));

/** The words by which a cause is recognized: they stand on its page, and in its reports oftener than in others. */
function ownWords({ title, sign, symptoms }: Cause, own: Share, all: Share): Set<string> {
  const page = wordsAndPairsIn(plainText([title, sign, ...symptoms].join('\n'))).map(({ name }) => name);
  // A number names the error and says nothing of its cause.
  return new Set(page.filter((name) => !name.startsWith('#') && !GENERIC.has(name) && own(name) >= Math.max(MIN_SHARE, MIN_LIFT * all(name))));
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

/** In which share of the texts a feature stands. */
type Share = (name: string) => number;

function shareOf(texts: { features: string[] }[]): Share {
  const counts = new Map<string, number>();
  for (const { features } of texts) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (name) => (counts.get(name) ?? 0) / Math.max(1, texts.length);
}

const textsOf = (report: { [kind: string]: string[] } | undefined): Unlabelled[] =>
  Object.values(report ?? {}).flatMap((texts) => texts.map((text) => ({ text, weight: 1 })));

/** Whole numbers only: 64 isn't in 10064 or 192.168.1.64. */
const wholeNumbersIn = (text: string) => new Set([...text.matchAll(/(?<![\w.])\d+(?![\w]|\.\d)/g)].map(([digits]) => Number(digits)));
