// Whether a screen can be read in a window as narrow as 320 px, which is 1280 px at 400 %: WCAG 1.4.10.
import { expect, type Page } from '@playwright/test'

/**
 * Nothing has to be scrolled sideways to be read, no words are squeezed to a letter or two a line, and nothing that
 * can be pressed or written in lies beside the window. Soft, as with axe.
 */
export async function expectReflows(page: Page, screen: string): Promise<void> {
  const trouble = await page.evaluate(() => {
    const found: string[] = []
    const named = (element: Element) => `${element.tagName} ${element.className} ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`
    if (document.documentElement.scrollWidth > innerWidth + 1) found.push('the page is wider than the window')
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX } = getComputedStyle(element)
      if (/auto|scroll/.test(overflowX) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) found.push(`scrolls sideways: ${named(element)}`)
      const { width, height, left, right } = element.getBoundingClientRect()
      // What only a screen reader reads is a pixel high.
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || height <= 1) continue
        const range = new Range()
        range.selectNodeContents(node)
        const lines = [...range.getClientRects()]
        if (lines.length >= 4 && Math.max(...lines.map((line) => line.width)) < 2 * parseFloat(getComputedStyle(element).fontSize)) found.push(`squeezed: ${named(element)}`)
      }
      if (!element.matches('button, input, textarea, select, a[href], summary, [tabindex="0"]') || !element.checkVisibility({ visibilityProperty: true })) continue
      // One pixel is what a native control hidden behind its drawn one has.
      if (width > 1 && (left < -1 || right > innerWidth + 1)) found.push(`outside: ${named(element)}`)
    }
    return found
  })
  expect.soft(trouble, `${screen}, ${page.viewportSize()?.width} px`).toEqual([])
}
