import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '../time/day-key'
import { d } from './fixture'
import { hasEarlier, periodPage, sizeFor, sizesFor } from './period'

const today = d('2026-11-19')

describe('periodPage', () => {
  it('ends today and begins with a whole bucket', () => {
    expect(periodPage('half', 0, 'day', today, null)).toEqual({ from: '2026-05-20', to: today })
    expect(periodPage('half', 0, 'week', today, null)).toEqual({ from: '2026-05-18', to: today })
    expect(periodPage('half', 0, 'month', today, null)).toEqual({ from: '2026-05-01', to: today })
    expect(periodPage('month', 0, 'day', d('2028-03-31'), null)).toEqual({ from: '2028-03-01', to: '2028-03-31' })
  })

  it('turns pages without a gap or an overlap, across years', () => {
    let later = periodPage('quarter', 0, 'week', today, null)
    for (let page = 1; page < 12; page++) {
      const earlier = periodPage('quarter', page, 'week', today, null)
      expect(addDays(earlier.to, 1)).toBe(later.from)
      expect(weekday(earlier.from)).toBe(1)
      later = earlier
    }
    expect(later.from < '2024-06-01').toBe(true)
  })

  it('shows everything from the first entry on', () => {
    expect(periodPage('all', 0, 'month', today, d('2024-02-29'))).toEqual({ from: '2024-02-01', to: today })
    expect(periodPage('all', 3, 'day', today, null)).toEqual({ from: today, to: today })
    expect(hasEarlier('all', { from: today, to: today }, d('2020-01-01'))).toBe(false)
    expect(hasEarlier('month', { from: today, to: today }, d('2020-01-01'))).toBe(true)
  })
})

describe('sizesFor', () => {
  it('keeps charts between two points and four hundred', () => {
    expect(sizesFor('month', today, null)).toEqual(['day', 'week'])
    expect(sizesFor('year', today, null)).toEqual(['day', 'week', 'month'])
    expect(sizesFor('all', today, d('2016-11-20'))).toEqual(['month'])
    expect(sizesFor('all', today, d('2026-11-17'))).toEqual(['day'])
    expect(sizeFor('half', 'month', today, null)).toBe('month')
    expect(sizeFor('month', 'month', today, null)).toBe('day')
    expect(sizeFor('all', 'day', today, d('2016-11-20'))).toBe('month')
    expect(sizeFor('all', null, today, d('2026-11-17'))).toBe('day')
  })
})
