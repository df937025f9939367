// Going places, as a person does.
import { expect, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'

type Place = keyof typeof m.shell.places

export async function goTo(page: Page, place: Place): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: m.shell.places[place], exact: true }).click()
  if (place !== 'today') await expect(page.getByRole('heading', { level: 1, name: m.shell.places[place] })).toBeVisible()
}

/** Waits until the app listens. */
export async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: m.shell.navigation })).toBeVisible()
}

/** Waits until what was done stands on the disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
}
