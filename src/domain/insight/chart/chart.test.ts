import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUCKETS } from '../buckets'
import { contactParts } from '../contact-parts'
import { checkIn, contact, d, indexOf } from '../fixture'
import { moodVsContact } from '../mood-vs-contact'
import { chartCsv } from './chart-csv'
import { chartPicture, chartSvgFile } from './chart-picture'
import { type ChartContent, drawChart, type Mark } from './draw-chart'
import { placeEvents } from './place-events'
import { baseY, moodY, plotFor } from './plot'
import { runs, smoothPath } from './smooth-path'

const say = { axis: () => 'axis', day: (day: string) => day }
const plot = plotFor({ width: 900, text: 1, spare: 0 })
const stretch = { from: d('2026-11-02'), to: d('2026-11-29') }

function content(more: Partial<ChartContent> = {}): ChartContent {
  const index = indexOf(
    [checkIn('2026-11-02', 2), checkIn('2026-11-04', 4), checkIn('2026-11-17', 5), checkIn('2026-11-25', 1)],
    [contact('2026-11-03', ['peer']), contact('2026-11-04', ['family', 'peer']), contact('2026-11-24', ['mentor'])],
  )
  const buckets = moodVsContact(index, stretch, 'week')
  return { buckets, size: 'week', bars: contactParts({ contacts: {}, supporters: {}, nameOf: () => '' }, buckets, { split: 'kind', only: null }), events: [], other: null, ...more }
}
const pathOf = (marks: readonly Mark[], role: string) => marks.find((mark) => mark.is === 'path' && mark.role === role) as { d: string } | undefined

/** Every height a cubic passes, sampled. */
function heights(path: string): number[] {
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map((match) => Number(match[0]))
  const [, start] = numbers
  const found = [start ?? 0]
  for (let i = 2, from = start ?? 0; i < numbers.length; i += 6) {
    const [a, b, to] = [numbers[i + 1] ?? 0, numbers[i + 3] ?? 0, numbers[i + 5] ?? 0]
    for (let t = 0.1; t < 1.05; t += 0.1) found.push((1 - t) ** 3 * from + 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t ** 2 * b + t ** 3 * to)
    from = to
  }
  return found
}

describe('smoothPath', () => {
  const points = fc.array(fc.tuple(fc.double({ min: 0.5, max: 40, noNaN: true }), fc.double({ min: -200, max: 200, noNaN: true })), { minLength: 2, maxLength: 30 }).map((steps) => {
    let x = 0
    return steps.map(([step, y]) => ({ x: (x += step), y }))
  })

  it('never swings above the highest or below the lowest point', () => {
    fc.assert(
      fc.property(points, (all) => {
        const seen = heights(smoothPath(all))
        expect(Math.max(...seen)).toBeLessThanOrEqual(Math.max(...all.map(({ y }) => y)) + 0.05)
        expect(Math.min(...seen)).toBeGreaterThanOrEqual(Math.min(...all.map(({ y }) => y)) - 0.05)
      }),
    )
  })

  it('drawn back it runs through the same points, the other way', () => {
    const all = [{ x: 0, y: 10 }, { x: 5, y: 3 }, { x: 9, y: 8 }]
    expect(heights(smoothPath(all, 'back').replace('L', 'M')).at(-1)).toBeCloseTo(10)
    expect(smoothPath(all, 'back')).toMatch(/^L9 8C.* 5 3C.* 0 10$/)
    expect(smoothPath([{ x: 1, y: 2 }])).toBe('M1 2')
    expect(smoothPath([])).toBe('')
  })
})

describe('runs', () => {
  it('keeps holes open', () => {
    expect(runs([null, 1, 2, null, 3])).toEqual([{ from: 1, run: [1, 2] }, { from: 4, run: [3] }])
  })
})

describe('drawChart', () => {
  it('draws weeks with mood as a line, a week alone as a dot, and leaves a week without open', () => {
    const marks = drawChart(content(), plot, say)
    // Weeks of 2, 16 and 23 November; none in that of 9 November.
    expect(pathOf(marks, 'mean')?.d.match(/M/g)).toHaveLength(1)
    expect(pathOf(marks, 'mean')?.d).toContain(String(moodY(plot, 5)))
    // The week alone, and the last point.
    expect(pathOf(marks, 'dot')?.d.match(/M/g)).toHaveLength(2)
  })

  it('stacks the parts of a bar on each other, from the base line up', () => {
    const bars = drawChart(content(), plot, say).filter((mark) => mark.is === 'bars')
    expect(bars).toHaveLength(4)
    const starts = bars.map((mark) => [...mark.d.matchAll(/M[\d.]+ ([\d.]+)v-([\d.]+)/g)].map((match) => match.slice(1).map(Number) as [number, number]))
    const [family, , peer] = starts
    expect(family?.[0]?.[0]).toBe(baseY(plot))
    // The peer contacts of that week stand on the one with family.
    expect(peer?.[0]?.[0]).toBeCloseTo(baseY(plot) - (family?.[0]?.[1] ?? 0), 1)
    expect(peer?.[0]?.[1]).toBeCloseTo(2 * (family?.[0]?.[1] ?? 0), 1)
  })

  it('lays another period under this one, point by point', () => {
    const other = content().buckets
    expect(pathOf(drawChart(content({ other }), plot, say), 'other')?.d).toBe(pathOf(drawChart(content(), plot, say), 'mean')?.d)
  })
})

describe('placeEvents', () => {
  const events = Array.from({ length: 28 }, (_, i) => ({ day: d(`2026-11-${String(i + 2).padStart(2, '0')}`), what: i % 2 ? ('slip' as const) : ('snapshot' as const), name: 'a long enough name' }))

  it('writes only words that touch no others, the newest first, and marks the rest', () => {
    const placed = placeEvents(events, content().buckets, plot, say.day)
    expect(placed).toHaveLength(28)
    for (const row of ['top', 'gap'] as const) {
      const written = placed.filter((one) => one.row === row && one.words !== null)
      expect(written.length).toBeGreaterThan(0)
      const spans = written.map(({ x, words, leftward }) => (leftward ? [x - words!.length * 6, x] : [x, x + words!.length * 6]) as [number, number]).sort((a, b) => a[0] - b[0])
      spans.forEach(([from], i) => i > 0 && expect(from).toBeGreaterThanOrEqual(spans[i - 1]![1]))
    }
    expect(placed.find(({ event }) => event.day === '2026-11-29')?.words).not.toBeNull()
  })

  it('keeps out what is not in any bucket', () => {
    expect(placeEvents([{ day: d('2026-12-24'), what: 'slip', name: '' }], content().buckets, plot, say.day)).toEqual([])
  })
})

describe('the chart as a file', () => {
  it('is a table with a row for each bucket, and nothing a spreadsheet would run', () => {
    const book = content({ events: [{ day: d('2026-11-03'), what: 'snapshot', name: '=HYPERLINK("x")' }] })
    const bars = { parts: [{ key: 'x', name: '@cmd', look: { texture: 'solid' as const } }], counts: book.buckets.map((_, i) => [i]) }
    const lines = chartCsv({ ...book, bars }).slice(1).trimEnd().split('\r\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toContain("'@cmd")
    expect(lines[1]).toMatch(/^2026-11-02,2026-11-08,3,2\.2,3\.8,2,2,2,0,/)
    expect(lines[2]).toBe('2026-11-09,2026-11-15,,,,0,0,0,1,')
  })

  it('is a picture of its own: well formed, described, with nothing from outside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...BUCKETS), (name, size) => {
        const bars = { parts: [{ key: 'x', name, look: { texture: 'hatched' as const } }], counts: content().buckets.map(() => [3]) }
        const { svg, width, height } = chartPicture(content({ size, bars, events: [{ day: d('2026-11-10'), what: 'first-time', name }] }), { days: name, summary: name, mean: name, other: name }, say, [])
        expect(svg.match(/<[a-z]/g)?.length).toBe((svg.match(/\/>/g)?.length ?? 0) + (svg.match(/<\/[a-z]/g)?.length ?? 0))
        expect(svg).not.toMatch(/href=|url\((?!#)|<script/)
        expect([width, height].every((side) => side > 300)).toBe(true)
      }),
      { numRuns: 60 },
    )
    expect(chartSvgFile(chartPicture(content(), { days: '', summary: 'In these 4 weeks.', mean: '', other: null }, say, []))).toMatch(/^<\?xml[^]*<desc id="chart-desc">In these 4 weeks\.<\/desc>/)
  })
})
