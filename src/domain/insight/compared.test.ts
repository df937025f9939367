import { describe, expect, it } from 'vitest'
import { otherStretch, periodFigures } from './compared'
import { checkIn, contact, d, indexOf } from './fixture'

const half = { from: d('2026-06-01'), to: d('2026-11-19') }

describe('otherStretch', () => {
  it('before: as long, begun with a whole week, up to the day before', () => {
    expect(otherStretch('before', half, 'week')).toEqual({ from: '2025-12-08', to: '2026-05-31' })
    expect(otherStretch('before', { from: d('2026-11-01'), to: d('2026-11-30') }, 'day')).toEqual({ from: '2026-10-02', to: '2026-10-31' })
  })

  it('a year before: the same dates, 29 February as the 28th', () => {
    expect(otherStretch('year-before', { from: d('2028-02-29'), to: d('2028-03-31') }, 'day')).toEqual({ from: '2027-02-28', to: '2027-03-31' })
  })

  it('own days: begun with a whole bucket', () => {
    expect(otherStretch({ from: d('2026-03-12'), to: d('2026-04-20') }, half, 'month')).toEqual({ from: '2026-03-01', to: '2026-04-20' })
  })
})

describe('periodFigures', () => {
  const index = indexOf(
    [checkIn('2026-11-01', 2), checkIn('2026-11-01', 4), checkIn('2026-11-03', 5)],
    [contact('2026-11-01', ['peer']), contact('2026-11-01', ['peer'], '13:00'), contact('2026-11-07', ['family'])],
  )

  it('counts days from the first entry on, and weighs every day alike', () => {
    const figures = periodFigures(index, { from: d('2026-10-01'), to: d('2026-11-07') })
    expect(figures).toMatchObject({ days: 7, mood: 4, moodDays: 2, contactsAWeek: 3, urge: null, urgeDays: 0 })
    expect(figures?.contactDays).toBeCloseTo(2 / 7)
  })

  it('is nothing before the journal began', () => {
    expect(periodFigures(index, { from: d('2026-09-01'), to: d('2026-10-31') })).toBeNull()
  })
})
