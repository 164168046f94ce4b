import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { diagnosisData } from '../../src/search/diagnose/build-data.ts';
import type { DiagnosisData, KnownCause } from '../../src/search/diagnose/data.ts';
import { diagnose } from '../../src/search/diagnose/diagnose.ts';
import { errorsOf } from '../../src/search/diagnose/errors-of.ts';
import { featuresOf } from '../../src/search/diagnose/features.ts';
import { fixFor } from '../../src/search/diagnose/fix-for.ts';
import { fixNamed } from '../../src/search/diagnose/fix-named.ts';
import { fixRuntimes, fixWords } from '../../src/search/diagnose/fix-words.ts';
import { pack, unpack } from '../../src/search/diagnose/pack.ts';
import { reasonsFrom } from '../../src/search/diagnose/reasons.ts';
import { train, type Weights } from '../../src/search/diagnose/train.ts';
import { stem, stemsIn } from '../../src/search/diagnose/words.ts';
import { lookupData } from '../../src/search/identify/data.ts';
import { indexOf } from '../../src/search/identify/index-of.ts';
import { records } from './records.ts';

const cause = (id: string, calls: string[], codes: number[]): KnownCause => ({
  id,
  title: id,
  calls,
  protocol: ['TCP'],
  timing: ['at-once'],
  side: 'client',
  codes,
  ranks: codes.map(() => 0),
  reported: codes.map(() => 1),
});
const TEXTS: [label: number, texts: string[]][] = [
  [0, ['connect to ::1 refused since node upgrade', 'localhost refused, node upgrade', 'node upgrade broke localhost ::1']],
  [1, ['port taken by docker', 'bind fails, docker took the port', 'docker holds the port']],
  [2, ['undeclared identifier in the compiler', 'compiler says undeclared identifier', 'linker and compiler errors, undeclared identifier']],
];
const examples = TEXTS.flatMap(([label, texts]) => texts.map((text) => ({ features: featuresOf(text).map(({ name }) => name), label, weight: 1 })));
/** What the page of each cause says. */
const OWN = [
  ['node', 'localhost'],
  ['docker', 'port'],
].map((words) => new Set(words.map(stem)));
const model = pack(train(examples, TEXTS.length), OWN);
const data: DiagnosisData = { causes: [cause('localhost-address-family', ['connect'], [10061]), cause('port-already-listening', ['bind'], [10048])], model };
const first = (text: string) => diagnose(text, [], undefined, data).causes[0];

describe('the likeliest cause', () => {
  test('is the one whose reports read like the text', () => {
    assert.equal(first('after the node upgrade localhost is refused')?.cause.id, 'localhost-address-family');
    assert.equal(first('docker has the port')?.cause.id, 'port-already-listening');
  });
  test('is less sure of a text that says less', () => {
    const [little, much] = ['docker', 'docker took the port, bind fails'].map((text) => first(text)!);
    assert.equal(little?.cause.id, much?.cause.id);
    assert.ok(little!.confidence < much!.confidence);
  });
  test('comes with words of the text as its reasons', () => {
    const { reasons = [] } = first('docker has the port') ?? {};
    assert.ok(reasons.length > 0 && reasons.every((reason) => /docker|port/.test(reason)), reasons.join());
  });
  test('is none for a text about something else', () => assert.ok(diagnose('undeclared identifier, says the compiler', [], undefined, data).unrelated > 0.5));
  test('yields to the reader’s answer', () =>
    assert.equal(diagnose('docker has the port', [], undefined, data, { call: 'connect' }).causes[0]?.cause.id, 'localhost-address-family'));
});

describe('a reason', () => {
  /** What is said of a text whose parts all speak for the cause as much, and all stand on its page. */
  const reasonsOf = (text: string, parts: [name: string, quoted: string, more?: { weight?: number; own?: number[] }][], printed = '') =>
    reasonsFrom(
      text,
      parts.map(([name, quoted, { weight = 2, own = [0] } = {}]) => ({
        name,
        at: text.indexOf(quoted),
        end: text.indexOf(quoted) + quoted.length,
        rarity: 0.7,
        weights: new Map([[0, weight]]),
        own,
      })),
      0,
      [0, 1],
      stemsIn(printed),
    );
  const SHIP = 'the program fails since the ship sailed';
  test('quotes a word of the cause’s own page', () => assert.deepEqual(reasonsOf(SHIP, [['ship', 'ship']]), ['says “ship”']));
  test('is no word that only other pages have', () => assert.deepEqual(reasonsOf(SHIP, [['ship', 'ship', { own: [1] }]]), []));
  test('is no word that decides nothing', () => assert.deepEqual(reasonsOf(SHIP, [['ship', 'ship', { weight: 0.3 }]]), []));
  test('is no word of the error’s message, alone or in pairs', () =>
    assert.deepEqual(
      reasonsOf(
        'reset over night',
        [
          ['reset', 'reset'],
          ['reset over', 'reset over'],
        ],
        'Connection reset by peer',
      ),
      [],
    ));
  test('is a whole word, of a long name the end', () => {
    const long = 'java.base/sun.nio.ch.SocketChannelImpl.checkConnect';
    assert.deepEqual(reasonsOf(`at ${long}(Native)`, [['call:connect', long]]), ['names …nio.ch.SocketChannelImpl.checkConnect']);
  });
  test('may be an address or a call, whatever the page says', () =>
    assert.deepEqual(
      reasonsOf('connect to ::1', [
        ['to:::1', '::1', { own: [] }],
        ['call:connect', 'connect', { own: [] }],
      ]),
      ['names the address ::1', 'names connect'],
    ));
});

describe('the words that ask for a fix', () => {
  /** Of texts, one in four hundred has a word, of the cause's own one in forty. */
  const shares = { own: () => 1 / 40, all: () => 1 / 400 };
  const about = {
    title: 'The server hangs up',
    sign: 'It hangs up at once.',
    confirm: [{ shell: 'powershell' as const, command: 'Get-Process NAME', shows: '' }],
  };
  const wordsOf = (fix: string[], given = shares) => fixWords({ ...about, fix }, given);
  test('are names and code', () =>
    assert.deepEqual(wordsOf(['Start it again.', 'Set rack and slot (Siemens S7).', 'Clear the `wait_timeout` of FileZilla.']), [
      '',
      's7 siemen',
      'waittimeout filezilla',
    ]));
  test('are the situation with which a sentence begins', () => assert.deepEqual(wordsOf(['Wait.', 'Choose a port. For mail, choose 587.']), ['', 'mail']));
  test('are the product in bold with which it begins', () =>
    assert.deepEqual(wordsOf(['Wait.', '**Docker:** Start it first.', '**Go programs:** Start them later.']), ['', 'dock', 'go program']));
  test('are none of another fix, nor of what the cause is about', () =>
    assert.deepEqual(wordsOf(['Set `MTU`.', 'For the server, run `Get-Process` or set `MTU`.']), ['', '']));
  test('are none with which a word of an earlier fix begins', () => assert.deepEqual(wordsOf(['Wait at the dockyard.', 'Ask Docker.']), ['', '']));
  test('are none that many texts have, or that the cause has no oftener', () => {
    const fix = ['Wait.', 'Ask Kafka.'];
    assert.deepEqual(wordsOf(fix), ['', 'kafka']);
    assert.deepEqual(wordsOf(fix, { own: () => 1, all: () => 1 / 10 }), ['', '']);
    assert.deepEqual(wordsOf(fix, { own: () => 1 / 400, all: () => 1 / 400 }), ['', '']);
  });
});

describe('the fix for which a text asks', () => {
  const fixWords = ['mysql', 'sql sqlexpres', 'kubectl'];
  for (const [words, name] of [
    [['port'], undefined],
    [['sqlexpres', 'port'], 'sqlexpres'],
    [['kubectl'], 'kubectl'],
    [['sql', 'sqlexpres', 'kubectl'], 'sql'],
    [['mysql', 'kubectl'], 'mysql'],
  ] as const)
    test(`with ${words.join(', ')} is ${name}`, () => assert.equal(fixFor({ fixWords }, new Set(words), []), name));
  test('is none of a cause that has no such words', () => assert.equal(fixFor({}, new Set(['sql']), ['go']), undefined));
  test('is that for its runtime if it has no such word', () => {
    const known = { fixWords, fixRuntimes: ['java', 'go'] };
    assert.equal(fixFor(known, new Set(['port']), ['go']), 'go');
    assert.equal(fixFor(known, new Set(['kubectl']), ['go']), 'kubectl');
    assert.equal(fixFor(known, new Set(), ['python']), undefined);
  });
  for (const [fix, runtimes] of [
    ['Ask. For a Java program, set it.', ['java']],
    ['In Go, set it.', ['go']],
    ['In Node.js, set it.', ['node']],
    // Some of its programs only.
    ['In Python 3.8, set it.', []],
    ['In a Node.js app under iisnode, set it.', []],
    ['Use Go.', []],
  ] as const)
    test(`is for ${runtimes.join() || 'no runtime'}: ${fix}`, () => assert.deepEqual(fixRuntimes(['Wait.', fix]), runtimes));
});

describe('the fix that a link names', () => {
  const fixes = ['Wait 3 seconds with it.', 'Start `SQLEXPRESS`.', 'Set `max_size` with kubectl, on Wi-Fi.'];
  for (const [word, index] of [
    ['sqlexpres', 1],
    ['maxsize', 2],
    ['wi', 2],
    // In no fix, by number, as links once did, and hostile.
    ['express', 0],
    ['2', 0],
    ['', 0],
    ['(', 0],
    ['constructor', 0],
  ] as const)
    test(`by ${word} is number ${index + 1}`, () => assert.equal(fixNamed(word, fixes), index));
  test('stays the same among others', () => {
    const later = ['Ask.', ...fixes.toReversed()];
    for (const word of ['sqlexpres', 'kubectl']) assert.equal(later[fixNamed(word, later)], fixes[fixNamed(word, fixes)]);
  });
});

test('a report names an error only by a whole number', () => {
  const all = records();
  all.reports[0]!.data.symptoms = ['recv: 10054', 'Error 10054.', 'code=10054)', 'port 110054', 'at 192.168.100.10054', '10054ms', '1.10054'];
  const [reset] = diagnosisData(buildCatalog(all)).causes.filter(({ id }) => id === 'reset');
  assert.equal(reset?.reported[reset.codes.indexOf(10054)], 3);
});

test('a cause means the error that its reports name', () => {
  const codes = [10060, 10061];
  for (const reported of [
    [0, 90],
    [90, 0],
  ]) {
    const causes = [{ cause: { ...cause('any', [], codes), reported }, code: 10060, confidence: 1, reasons: [], fix: undefined }];
    const likely = errorsOf({ causes, unrelated: 0 }, []);
    assert.equal(likely.get(10060)! > likely.get(10061)!, reported[0]! > reported[1]!);
  }
});

test('the same examples give the same model', () => assert.deepEqual(pack(train(examples, TEXTS.length), OWN), model));

test('pruning leaves the most important weights, and only features that have one', () => {
  const countOf = (weights: Float32Array) => weights.filter(Boolean).length;
  const { names, weights } = train(examples, TEXTS.length, 6);
  const perFeature = names.map((_, feature) => countOf(weights.subarray(feature * TEXTS.length, (feature + 1) * TEXTS.length)));
  // Equally important ones stay together.
  assert.ok(countOf(weights) >= 6 && countOf(weights) < countOf(train(examples, TEXTS.length).weights), `${countOf(weights)}`);
  assert.ok(
    perFeature.every((count) => count > 0),
    perFeature.join(),
  );
});

test('a packed feature keeps its name', () => {
  const { names } = train(examples, TEXTS.length);
  assert.ok(names.some((name) => name.includes(' ')));
  for (const name of names) assert.ok(unpack(name, model), name);
});

test('a packed model knows which words stand on the page of a cause, and the same weights', () => {
  const weights = train(examples, TEXTS.length);
  const bare = pack(weights);
  for (const name of weights.names) {
    const { own, weights: packed } = unpack(name, model)!;
    const weighed = packed.map(([label]) => label);
    assert.deepEqual(
      own,
      weighed.filter((label) => OWN[label]?.has(name)),
      name,
    );
    assert.deepEqual(packed, unpack(name, bare)?.weights);
  }
  assert.deepEqual(unpack('dock', model)?.own, [1]);
});

test('a packed weight is close to what was trained', () => {
  const { names, weights } = train(examples, TEXTS.length);
  for (const [feature, name] of names.entries()) {
    const unpacked = new Map(unpack(name, model)?.weights);
    for (let label = 0; label < TEXTS.length; label++) {
      assert.ok(Math.abs((unpacked.get(label) ?? 0) - weights[feature * TEXTS.length + label]!) <= model.unit, `${name}, ${label}`);
    }
  }
});

for (const [text, name] of [
  ['dial tcp [::1]:3306: connectex: refused', 'to:::1'],
  ['connectex: Only one usage of each socket address', 'call:connect'],
  ['0.0.0.0:8080 in use', 'to:any'],
  ['fails after 21 seconds', 'time:21s'],
  ['listen udp4 0.0.0.0:53', 'on:udp'],
  ['mysql on port 3306', 'port:3306'],
  ['connect to ::1 failed', 'to:::1'],
  ['sent to fe80::1%12', 'to:fe80'],
]) {
  test(`“${text}” has ${name}`, () => assert.ok(featuresOf(text!).some((feature) => feature.name === name)));
}

test('the words of a system message are not features, wherever it is printed', () => {
  const known = lookupData(buildCatalog(records()));
  const { message } = known.errors[0]!;
  const names = featuresOf(`${message} Then docker: ${message!.toUpperCase()}`, indexOf(known).messages).map(({ name }) => name);
  assert.deepEqual(names.sort(), ['dock']);
});

test('a time of day in brackets is no IPv6 address', () => {
  const addresses = (text: string) => featuresOf(text).filter(({ name }) => name.startsWith('to:'));
  assert.deepEqual(addresses('[12:01:03] [Server thread/INFO] connect failed'), []);
  assert.equal(addresses('[fe80::1%12]:80 and [2001:db8:1:2:3:4:5:6]').length, 2);
});

test('colons between parts of a log are no IPv6 address, a version is no IPv4, and a line of source no telephone line', () => {
  const namesOf = (text: string) => featuresOf(text).map(({ name }) => name);
  assert.ok(!namesOf('connect failed :: caused by :: no answer').includes('to:::'));
  for (const text of ['listen on ::', 'bind ("::", 80)', 'host=::']) assert.ok(namesOf(text).includes('to:::'), text);
  assert.ok(!namesOf('shell version v4.2.7').includes('v4'));
  assert.ok(!namesOf('File "proxy.py", line 2078, in main').includes('line') && namesOf('the line is down').includes('line'));
  assert.ok(namesOf('a v4 address.').includes('v4'));
});

test('a call tells more than a word that is as rare, and a word more than a pair', () => {
  const idf = ({ names, idf }: Weights, name: string) => idf[names.indexOf(name)]!;
  const weights = train(
    ['recvfrom docker hub', 'recvfrom docker hub', 'recvfrom docker hub', 'recvfrom docker hub', 'connect', 'connect', 'bind', 'bind'].map((text, at) => ({
      features: featuresOf(text).map(({ name }) => name),
      label: Number(at < 4),
      weight: 1,
    })),
    2,
  );
  assert.ok(idf(weights, 'call:recvfrom') > idf(weights, 'dock'));
  assert.ok(idf(weights, 'dock') > idf(weights, 'dock hub'));
});

test('a time of day, the number of an error, or line and column of a file, names no port', () => {
  for (const text of ['at index.js:1461:11', '12:05:33 connect failed', '2026-11-28T10:05 connect failed', 'fails at 9:30', 'socket error: 10054', 'errno: 64'])
    assert.ok(!featuresOf(text).some(({ name }) => name.startsWith('port:')), text);
});

test('property names of objects are not features', () => assert.equal(unpack('constructor', model), undefined));

describe('the work of an answer', () => {
  /** The model is asked once per feature. */
  const lookUps = (text: string) => featuresOf(text).length;
  const words = (count: number) =>
    Array.from({ length: count }, (_, index) => `recvFrom${String.fromCharCode(97 + (index % 26), 97 + ((index / 26) % 26))}`).join(' ');

  test('grows with the words of a text of 2 KB by a few features each', () => {
    const text = words(200).slice(0, 2000);
    const count = lookUps(text);
    assert.ok(count > 0 && count <= 6 * text.split(' ').length, `${count}`);
  });
  test('is done once for a word that is repeated', () => assert.ok(lookUps('docker port '.repeat(150)) <= lookUps('docker port docker')));
  test('is the same for 100 KB as for the beginning of it', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `w${index.toString(26).replace(/\d/g, 'x')}`).join(' ');
    assert.equal(lookUps(text.slice(0, 100_000)), lookUps(text.slice(0, 50_000)));
  });
});
