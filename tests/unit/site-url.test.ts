import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteUrl } from '../../src/outputs/hosting/site-url.ts';

test('SITE_URL is used as is, and defaults to localhost', () => {
  assert.equal(siteUrl('https://errors.example'), 'https://errors.example');
  assert.equal(siteUrl(undefined), 'http://localhost:4321');
  assert.equal(siteUrl(''), 'http://localhost:4321');
});

for (const value of ['errors.example', 'localhost:4321', 'https://errors.example/winsock', 'ftp://errors.example', 'https://']) {
  test(`SITE_URL=${value} is rejected with a remedy`, () => {
    assert.throws(
      () => siteUrl(value),
      (error: Error) => error.message.includes(`SITE_URL is "${value}"`) && error.message.includes('https://errors.example'),
    );
  });
}
