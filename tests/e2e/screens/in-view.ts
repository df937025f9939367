// Whether a thing can be read and pressed as it stands on the screen.
import { expect, type Locator } from '@playwright/test'

/** Wholly within the window, after scrolling to it at most, and with nothing lying over it. */
export async function expectInView(locator: Locator, what: string): Promise<void> {
  await locator.scrollIntoViewIfNeeded()
  await expect(locator, what).toBeInViewport({ ratio: 0.99 })
  const trouble = await locator.evaluate((element) => {
    const box = element.getBoundingClientRect()
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    if (!top || !(element.contains(top) || top.contains(element))) return `covered by ${top?.className ?? 'nothing'}`
    for (let each: Element | null = element; each; each = each.parentElement) {
      const style = getComputedStyle(each)
      if (/hidden|clip/.test(style.overflowX) && each.scrollWidth > each.clientWidth + 1) return `cut at the side by ${each.className}`
    }
    return document.documentElement.scrollWidth > innerWidth + 1 ? 'the page is wider than the window' : ''
  })
  expect(trouble, what).toBe('')
}
