import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesComparing, pagesTitled, type TitledPage } from '../../src/search/pages/titles.ts';

const page = (title: string, kind: TitledPage['kind'], about = ''): TitledPage => ({ href: `/${title}/`, title, kind, about });
const PAGES = [
  page('recvfrom', 'function'),
  page('send', 'function'),
  page('Is my machine out of ports, and who took them?', 'guide', 'ephemeral-port-exhaustion'),
  page('Getting the error code', 'guide'),
  page('Python', 'runtime'),
];

for (const [query, title] of [
  ['recvfrom function errors', 'recvfrom'],
  ['port exhaustion', 'Is my machine out of ports, and who took them?'],
  ['how do I get the error code', 'Getting the error code'],
  ['python errors', 'Python'],
]) {
  test(`“${query}” finds “${title}”`, () => assert.equal(pagesTitled(query!, PAGES)[0]?.title, title));
}

for (const query of ['the game disconnects whenever friends send files over the hotel network', 'the of and', '']) {
  test(`“${query}” finds no page by its title`, () => assert.deepEqual(pagesTitled(query, PAGES), []));
}

test('two errors find the pages that compare them; one does not', () => {
  const compared = { ...page('Lost connections', 'guide'), compares: [10053, 10054] };
  assert.deepEqual(pagesComparing([10054, 10060, 10053], [...PAGES, compared]), [compared]);
  assert.deepEqual(pagesComparing([10054, 10060], [...PAGES, compared]), []);
});
