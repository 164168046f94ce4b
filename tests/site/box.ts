import type { Page } from '@playwright/test';

/** The search box on every page. */
export const box = (page: Page) => page.getByRole('combobox', { name: 'Search by number' });

export const firstOption = (page: Page) => page.getByRole('listbox').getByRole('option').first();

/** What a screen reader says once all of the answer is there; empty until then. */
export const announced = (page: Page) => page.locator('form [role="status"]');
