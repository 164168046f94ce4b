import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryFrom } from '../../src/components/search/query-from.ts';
import { causeHref, pointedFrom, pointedHref, searchQueryHref } from '../../src/routes.ts';
import { factsFrom } from '../../src/search/diagnose/facts.ts';

/** Some hosts refuse what is longer. */
const MAX_SENT = 2000;
const SITE = 'https://example.org';
const LOG = 'connect to 10.0.0.7:3306 failed: 错误 10060 & more?\r\n'.repeat(400);

for (const [kind, query] of Object.entries({
  short: '10054 & more',
  'an accent a byte': 'é'.repeat(300),
  'a log of 20 kB': LOG,
  'only emoji': '🙂'.repeat(5000),
})) {
  test(`${kind}: the search gets the whole query, in an address that every host accepts`, () => {
    const url = new URL(searchQueryHref(query, { call: 'connect' }), SITE);
    assert.ok((url.pathname + url.search).length <= MAX_SENT, `${url.search.length}`);
    assert.equal(queryFrom(url), query);
    assert.equal(factsFrom(url.searchParams).call, 'connect');
    assert.ok(query.startsWith(url.searchParams.get('q')!.replace(/\ufffd$/, '')));
  });
}

test('half a surrogate pair does not break the address', () => assert.equal(queryFrom(new URL(searchQueryHref('a\ud800b'), SITE)), 'a\ufffdb'));

test('an address cut within its fragment still has the beginning of the query', () =>
  assert.equal(queryFrom(new URL('/search/?q=connect%20failed#q=connect%20failed%2', SITE)), 'connect failed'));

test('a link to a cause names the fix for which the text asks by a word of it', () => {
  assert.equal(causeHref(10061, 'nothing-listening'), '/10061/#nothing-listening');
  assert.equal(causeHref(10061, 'nothing-listening', 'kubectl'), '/10061/?cause=nothing-listening.kubectl#nothing-listening');
  assert.equal(pointedHref(10061, []), '/10061/');
  assert.equal(
    pointedHref(10061, [
      { cause: 'a', fix: undefined },
      { cause: 'b', fix: 's7' },
    ]),
    '/10061/?cause=a&cause=b.s7',
  );
  assert.deepEqual(['a', 'b.s7'].map(pointedFrom), [
    { cause: 'a', fix: '' },
    { cause: 'b', fix: 's7' },
  ]);
});
