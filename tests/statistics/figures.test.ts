// The statistics of Insights beside scipy's and numpy's, from tools/statistics-figures.py.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { percentileEnds } from '@domain/insight/block-bootstrap'
import { standsAmong } from '@domain/insight/false-discovery'
import { finish } from '@domain/insight/findings'
import { correlation, ranks, spearman } from '@domain/insight/spearman'
import { studentT975 } from '@domain/insight/student-t'

type Figures = {
  spearman: { x: number[]; y: number[]; rho: number; ranks: number[] }[]
  falseDiscovery: { p: number[]; stands: boolean[] }[]
  t975: { freedom: number; point: number }[]
  bootstrap: { values: number[]; sides: boolean[]; length: number; difference: number; low: number; high: number }[]
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

  it.each(figures.bootstrap.map((one) => [`${one.values.length} days in runs of ${one.length}`, one] as const))('the ends of a circular block bootstrap, %s', (_name, { values, sides, length, difference, low, high }) => {
    const found = finish(percentileEnds(values.map((value, i) => ({ value, with: sides[i] ?? false })), length))
    // 2,000 draws beside 20,000 others: a twelfth of the interval is the noise of drawing.
    const noise = (high - low) / 12
    expect(Math.abs(found.low - low)).toBeLessThan(noise)
    expect(Math.abs(found.high - high)).toBeLessThan(noise)
    expect(found.low).toBeLessThan(difference)
  })
})
