// The legend is always there, and never over the map: beside the circles where there is room, folded where there is not.
import { m } from '@domain/messages/messages'
import { exampleToday, putInto } from '../../tools/prepared-notebooks'
import { expect, test } from './kith-app'
import { MapScreen } from './screens/map-screen'
import { goTo } from './screens/shell'

const SIZES = [[1920, 1080], [1440, 900], [1280, 800], [1200, 700], [1100, 900], [1024, 768], [900, 650], [800, 600]] as const

test('at every size of window and text nothing on the map lies beneath it', async ({ launch, folder }) => {
  await putInto(folder, exampleToday())
  const { page } = await launch()
  await goTo(page, 'map')
  await expect(new MapScreen(page).onMap('Dana')).toBeVisible()
  for (const text of [1, 1.3, 2])
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      await page.evaluate((scale) => document.documentElement.style.setProperty('--text-scale', String(scale)), text)
      await expect.poll(() => page.evaluate(overlaps, m.map.legend.label), { message: `${width} × ${height}, text ${text}` }).toEqual([])
      const seen = page.getByText(m.map.legend.ties.strong, { exact: true }).or(page.locator('summary', { hasText: m.map.legend.label }))
      await expect(seen.filter({ visible: true }), 'one legend is there').toHaveCount(1)
    }
})

/** Runs in the page: what of the open legend lies over which name or shape, once the map has been fitted and lettered anew. */
async function overlaps(label: string): Promise<string[]> {
  for (let frame = 0; frame < 8; frame++) await new Promise(requestAnimationFrame)
  const drawn = [...document.querySelectorAll('.react-flow text, .react-flow [data-supporter]')].map((element) => ({ what: element.textContent, box: element.getBoundingClientRect() }))
  return [...document.querySelectorAll(`[role=group][aria-label="${label}"] li`)].flatMap((line) => {
    const range = document.createRange()
    range.selectNodeContents(line)
    return [...range.getClientRects()].flatMap((a) =>
      drawn
        .filter(({ box: b }) => a.left < b.right - 1 && a.right > b.left + 1 && a.top < b.bottom - 1 && a.bottom > b.top + 1)
        .map(({ what }) => `${line.textContent} over ${what}`),
    )
  })
}
