// Looks at the page as it stands with axe: every rule of WCAG 2.0 to 2.2, A and AA, and axe's own good practice.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing is left out: no rule, no element. Soft, so that one story names every screen that has something. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Colours are judged as they come to rest, not half-way through a fade.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))))
  // Legacy mode stays in this page; the other would open a second window, which the app forbids.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${String(node.target)} – ${node.failureSummary ?? ''}`))
  expect.soft(found, screen).toEqual([])
}
