// Looks at the page as it stands with axe: every rule of WCAG 2.0 to 2.2, A and AA, and axe's own good practice.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Of an open menu the library's guards: they hand the focus on the moment they get it, so that nobody ever stands on one. */
const HANDS_FOCUS_ON = '[data-base-ui-focus-guard]'

/** No rule is left out, and no element but those. Soft, so that one story names every screen that has something. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Colours are judged as they come to rest, not half-way through a fade.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))))
  // Legacy mode stays in this page; the other would open a second window, which the app forbids.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude(HANDS_FOCUS_ON).withTags(RULES).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${String(node.target)} – ${node.failureSummary ?? ''}`))
  expect.soft(found, screen).toEqual([])
}
