import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { DayKey, Moment } from '@domain/time/day-key'

let dates: typeof import('./dates')

beforeAll(async () => {
  vi.stubGlobal('window', { kith: { app: {} } })
  vi.stubGlobal('navigator', { language: 'en-US' })
  dates = await import('./dates')
})
afterAll(() => vi.unstubAllGlobals())

it('names the day of the key, in whatever zone the computer stands', () => {
  expect(dates.formatDay('2019-12-31' as DayKey, 'long')).toBe('December 31, 2019')
  expect(dates.formatDay('2019-01-01' as DayKey, 'short')).toBe('Jan 1, 2019')
  expect(dates.formatDay('2019-01-01' as DayKey, 'month')).toBe('January 2019')
})

it('says a range once', () => {
  expect(dates.formatRange('2019-10-21' as DayKey, '2019-11-19' as DayKey).replace(/\s/g, ' ')).toBe('Oct 21 – Nov 19, 2019')
})

it('keeps the wall-clock time of the place where the entry was made', () => {
  const moment = { at: '2019-07-01T22:30:00.000Z', zone: 'Asia/Tokyo', day: '2019-07-02' } as Moment
  expect(dates.formatTime(moment).replace(/\s/g, ' ')).toBe('7:30 AM')
})
