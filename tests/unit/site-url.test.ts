import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteUrl } from '../../src/outputs/hosting/site-url.ts';

test('SITE_URL is taken as it is, and without one the site is served here', () => {
  assert.equal(siteUrl('https://errors.example'), 'https://errors.example');
  assert.equal(siteUrl(undefined), 'http://localhost:4321');
  assert.equal(siteUrl(''), 'http://localhost:4321');
});

for (const said of ['errors.example', 'localhost:4321', 'https://errors.example/winsock', 'ftp://errors.example', 'https://']) {
  test(`SITE_URL=${said} is refused with what to write`, () => {
    assert.throws(
      () => siteUrl(said),
      (error: Error) => error.message.includes(`SITE_URL is "${said}"`) && error.message.includes('https://errors.example'),
    );
  });
}
