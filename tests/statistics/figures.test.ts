// The statistics of Insights beside scipy's and numpy's, from tools/statistics-figures.py.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { beyondRuns } from '@domain/insight/beyond-runs'
import { percentileEnds } from '@domain/insight/block-bootstrap'
import { standsAmong } from '@domain/insight/false-discovery'
import { finish } from '@domain/insight/findings'
import { correlation, ranks, spearman } from '@domain/insight/spearman'
import { beyondT, studentT975 } from '@domain/insight/student-t'

type Figures = {
  spearman: { x: number[]; y: number[]; rho: number; ranks: number[] }[]
  falseDiscovery: { p: number[]; stands: boolean[] }[]
  t975: { freedom: number; point: number }[]
  bootstrap: { values: number[]; sides: boolean[]; length: number; difference: number; low: number; high: number }[]
  beyondT: { t: number; freedom: number; p: number }[]
  beyondRuns: { series: number[]; length: number; times: number }[]
}
const figures = JSON.parse(readFileSync(join(import.meta.dirname, 'figures.json'), 'utf8')) as Figures

describe('beside scipy', () => {
  it.each(figures.spearman.map((one, i) => [`${one.x.length} pairs (${i})`, one] as const))('Spearman’s ρ, %s', (_name, { x, y, rho, ranks: ranked }) => {
    expect(ranks(x)).toEqual(ranked)
    expect(correlation(ranks(x), ranks(y))).toBeCloseTo(rho, 10)
    const link = spearman(x, y)
    expect(link?.rho).toBeCloseTo(rho, 10)
    expect(link && link.low < link.rho && link.rho < link.high && link.low >= -1 && link.high <= 1).toBe(true)
  })

  it('which of many stand', () => {
    for (const { p, stands } of figures.falseDiscovery) expect(standsAmong(p)).toEqual(stands)
  })

  it('the points of Student’s t, within a thousandth', () => {
    for (const { freedom, point } of figures.t975) expect(Math.abs(studentT975(freedom) / point - 1)).toBeLessThan(0.001)
  })

  it('the share of Student’s t beyond a point', () => {
    for (const { t, freedom, p } of figures.beyondT) expect(beyondT(t, freedom)).toBeCloseTo(p, 6)
  })

  it('what spells longer than the runs add to the spread', () => {
    // Beside 4,000 days rather than endlessly many: the first two thousandths are the difference.
    for (const { series, length, times } of figures.beyondRuns) expect(Math.abs(beyondRuns(series, length) / times - 1)).toBeLessThan(0.002)
  })

  it.each(figures.bootstrap.map((one) => [`${one.values.length} days in runs of ${one.length}`, one] as const))('the ends of a circular block bootstrap, %s', (_name, { values, sides, length, difference, low, high }) => {
    const found = finish(percentileEnds(values.map((value, i) => ({ value, with: sides[i] ?? false })), length))
    // 2,000 draws beside 20,000 others: a twelfth of the interval is the noise of drawing.
    const noise = (high - low) / 12
    expect(Math.abs(found.low - low)).toBeLessThan(noise)
    expect(Math.abs(found.high - high)).toBeLessThan(noise)
    expect(found.low).toBeLessThan(difference)
  })
})
