// Texts that fit several causes, and finding a cause step by step.
import { expect, test } from '@playwright/test';
import { box } from './box.ts';

const VAGUE = 'my program stops with 10013';

test('if the text fits several causes, an answer to the question narrows them down and can be undone', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(VAGUE)}`);
  const question = page.locator('[data-question]');
  await expect(question).toBeVisible();
  const causes = () => page.locator('[data-cause]').evaluateAll((links) => links.map((link) => link.getAttribute('data-cause')));
  const before = await causes();
  expect(await question.getByRole('link').count()).toBeGreaterThan(1);
  const answer = question.getByRole('link').nth(1);
  const title = await answer.textContent();
  await answer.click();
  await expect(page).toHaveURL(/&(?:call|on|when|side)=/);
  const chip = page.getByRole('link', { name: `Remove “${title}”` });
  await expect(chip).toBeVisible();
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
  expect(await causes()).not.toEqual(before);
  await chip.click();
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
  expect(await causes()).toEqual(before);
});

test('who does not know the answer is asked the next question, and the causes stay', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(VAGUE)}`);
  const question = page.locator('[data-question]');
  await expect(question).toBeVisible();
  const causes = () => page.locator('[data-cause]').evaluateAll((links) => links.map((link) => link.getAttribute('data-cause')));
  const [first, before] = [await question.innerText(), await causes()];
  await question.getByRole('link', { name: 'I don’t know' }).click();
  await expect(page).toHaveURL(/=unknown/);
  await expect(question).toBeVisible();
  expect((await question.innerText()).split('\n')[0]).not.toBe(first.split('\n')[0]);
  expect(await causes()).toEqual(before);
});

test('the box asks too, with answers as options among the results', async ({ page }) => {
  await page.goto('/about/');
  await box(page).fill(VAGUE);
  const answer = page.getByRole('listbox').locator('[data-question]').getByRole('option').first();
  await expect(answer).toBeVisible();
  const id = await answer.getAttribute('id');
  for (let presses = 0; presses < 12 && (await box(page).getAttribute('aria-activedescendant')) !== id; presses++) await box(page).press('ArrowDown');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=.*&(?:call|on|when|side)=/);
});

test('facts that are not possible answers are ignored', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent(VAGUE)}&call=%3Cimg%3E&on=any&when=constructor`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('[data-search-facts]')).toBeEmpty();
});

test('a text of 30 kB reaches the search page whole, in an address that every host accepts', async ({ page }) => {
  const log = 'the backup stops in the middle of the night and nobody is there to see it ↯ '.repeat(400).trim();
  await page.goto('/about/');
  await box(page).fill(log);
  const asked = page.waitForRequest((request) => request.isNavigationRequest());
  await box(page).press('Enter');
  expect((await asked).url().split('#')[0]!.length).toBeLessThan(2000);
  await expect(page).toHaveURL(/\/search\/\?q=/);
  const results = page.locator('[data-search-results]');
  await expect(results).toHaveAttribute('data-query', log);
  await expect(results).toHaveAttribute('aria-busy', 'false');
  // From here only the fragment changes.
  await box(page).fill(`${log} again`);
  await box(page).press('Enter');
  await expect(results).toHaveAttribute('data-query', `${log} again`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('connecting, TCP, at once opens with “nothing listens”', async ({ page }) => {
    await page.goto('/causes/');
    await page.getByRole('link', { name: 'Connecting', exact: true }).click();
    await expect(page).toHaveURL(/\/causes\/connecting\/$/);
    await page.getByRole('navigation', { name: 'protocol' }).getByRole('link', { name: 'TCP' }).click();
    await expect(page).toHaveURL(/\/causes\/connecting\/tcp\/$/);
    await page.getByRole('navigation', { name: 'When' }).getByRole('link', { name: 'at once' }).click();
    await expect(page).toHaveURL(/\/causes\/connecting\/tcp\/#at-once$/);
    await expect(page.locator('section:has(#at-once) li a').first()).toHaveAttribute('href', /\/10061\/#nothing-listening$/);
  });
});
