import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { questionFor } from '../../src/search/diagnose/ask.ts';
import type { KnownCause } from '../../src/search/diagnose/data.ts';
import { FACTS, type Fact, factsFrom, penaltyOf, UNKNOWN } from '../../src/search/diagnose/facts.ts';

const cause = (id: string, fields: Partial<KnownCause>): KnownCause => ({
  id,
  title: id,
  calls: ['connect'],
  protocol: ['TCP'],
  timing: ['at-once'],
  side: 'either',
  codes: [10061],
  ranks: [0],
  reported: [1],
  ...fields,
});
type Likely = [cause: KnownCause, confidence: number];
const askUntold = (told: readonly Fact[], ...causes: Likely[]) =>
  questionFor(
    causes.map(([cause, confidence]) => ({ cause, confidence })),
    new Set(told),
  );
const ask = (...causes: Likely[]) => askUntold([], ...causes);

const onTcp = cause('on TCP', {});
const onUdp = cause('on UDP', { protocol: ['UDP'] });
const whenBinding = cause('when binding', { calls: ['WSAAccept', 'bind'] });

describe('the question', () => {
  test('is the one whose answers separate the causes', () => assert.deepEqual(ask([onTcp, 0.5], [onUdp, 0.4]), { about: 'protocol', answers: ['TCP', 'UDP'] }));
  test('separates likely causes before unlikely ones', () => {
    assert.equal(ask([onTcp, 0.45], [whenBinding, 0.4], [onUdp, 0.05])?.about, 'call');
    assert.equal(ask([onTcp, 0.45], [whenBinding, 0.05], [onUdp, 0.4])?.about, 'protocol');
  });
  test('offers the likeliest answer first', () => assert.deepEqual(ask([onTcp, 0.2], [onUdp, 0.6])?.answers, ['UDP', 'TCP']));
  test('is not asked again', () => assert.equal(askUntold(['protocol'], [onTcp, 0.5], [onUdp, 0.4]), undefined));
  test('is omitted if every answer leaves the same causes', () => {
    const onAny = (id: string) => cause(id, { protocol: ['any'] });
    assert.equal(ask([onTcp, 0.5], [cause('another', {}), 0.4]), undefined);
    assert.equal(ask([onAny('on either'), 0.5], [onAny('the same'), 0.4]), undefined);
    assert.equal(ask([onTcp, 0.9]), undefined);
    assert.equal(ask(), undefined);
  });
  test('names calls of one stage once', () =>
    assert.deepEqual(ask([cause('a', { calls: ['ConnectEx', 'WSAConnect'] }), 0.5], [whenBinding, 0.4])?.answers, ['connect', 'bind']));
});

test('every answer, read back from the address, penalises the cause that it excludes', () => {
  for (const [other, about, parameter] of [
    [onUdp, 'protocol', 'on'],
    [whenBinding, 'call', 'call'],
    [cause('idle', { timing: ['after-idle'] }), 'timing', 'when'],
    [cause('serving', { side: 'server' }), 'side', 'side'],
  ] as const) {
    const first = cause('first', { side: 'client' });
    const told = FACTS.filter((fact) => fact !== about);
    const { answers = [] } = askUntold(told, [first, 0.5], [other, 0.5]) ?? {};
    assert.equal(answers.length, 2, about);
    for (const answer of answers) {
      const facts = factsFrom(new URLSearchParams({ [parameter]: answer }));
      assert.equal(Math.min(penaltyOf(first, facts), penaltyOf(other, facts)), 0, `${about} ${answer}`);
      assert.ok(Math.max(penaltyOf(first, facts), penaltyOf(other, facts)) > 0, `${about} ${answer}`);
    }
  }
});

test('one answer does not outweigh a cause that is twice as likely, two do', () => {
  assert.ok(penaltyOf(onTcp, { protocol: 'UDP' }) < Math.log(2));
  assert.ok(penaltyOf(onTcp, { protocol: 'UDP', call: 'bind' }) > Math.log(2));
});

test('“I don’t know” is an answer to every question and speaks against no cause', () => {
  const facts = factsFrom(new URLSearchParams(`call=${UNKNOWN}&on=${UNKNOWN}&when=${UNKNOWN}&side=${UNKNOWN}`));
  assert.deepEqual(Object.keys(facts), FACTS);
  for (const one of [onTcp, whenBinding, cause('serving', { side: 'server' })]) assert.equal(penaltyOf(one, facts), 0);
});

test('values that are not possible answers are ignored', () =>
  assert.deepEqual(factsFrom(new URLSearchParams('call=frobnicate&on=any&when=__proto__&side=either')), {}));

test('a rhythm that a reader may call by another name does not contradict a cause', () => {
  const idle = cause('idle', { timing: ['after-idle'] });
  assert.equal(penaltyOf(idle, { timing: 'now-and-then' }), 0);
  assert.ok(penaltyOf(idle, { timing: 'at-once' }) > 0);
  assert.equal(penaltyOf(cause('removed', { timing: ['after-change'] }), { timing: 'at-once' }), 0);
  assert.ok(penaltyOf(cause('wait', { timing: ['after-wait'] }), { timing: 'now-and-then' }) > 0);
});
