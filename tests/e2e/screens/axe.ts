// Looks at the page as it stands with axe: every rule of WCAG 2.0 to 2.2, A and AA, and axe's own good practice.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const EVERY_RULE: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }
/** The rules that look at colours: all that another appearance of the same page can break. */
const COLOUR_RULES: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] }

/** Every appearance but the one the page is in, which is light. */
const OTHERS = [
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { contrast: 'more' }],
  ['dark, high contrast', { colorScheme: 'dark', contrast: 'more' }],
] as const

/** Of an open menu the library's guards: they hand the focus on the moment they get it, so that nobody ever stands on one. */
const HANDS_FOCUS_ON = '[data-base-ui-focus-guard]'

/** No rule is left out, and no element but those. Soft, so that one story names every screen that has something. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Colours change at once when the appearance does.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source)
  expect.soft(await violations(page, EVERY_RULE), screen).toEqual([])
  for (const [name, media] of OTHERS) {
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', ...media })
    expect.soft(await violations(page, COLOUR_RULES), `${screen}, ${name}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'no-preference' })
}

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  // Colours are judged as they come to rest, not half-way through a fade.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  const found = (await page.evaluate(`axe.run({ exclude: ${JSON.stringify([[HANDS_FOCUS_ON]])} }, ${JSON.stringify(options)})`)) as AxeResults
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${String(node.target)} – ${node.failureSummary ?? ''}`))
}
