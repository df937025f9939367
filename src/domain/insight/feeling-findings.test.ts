import { describe, expect, it } from 'vitest'
import { addDays } from '../time/day-key'
import { compareFeelings } from './feeling-findings'
import { finish } from './findings'
import { checkIn, contact, d, indexOf } from './fixture'

const day = (i: number) => addDays(d('2026-10-19'), i)
const whole = { from: day(0), to: day(40) }
const felt = (i: number, feelings: string[], time = '20:00') => ({ ...checkIn(day(i), null, time), feelings })
const compared = (days: number, feelingsOf: (i: number) => string[], inContact: (i: number) => boolean) => {
  const all = Array.from({ length: days }, (_, i) => i)
  const index = indexOf(all.map((i) => felt(i, feelingsOf(i))), all.filter(inContact).map((i) => contact(day(i), ['peer'])))
  return finish(compareFeelings(index, whole))
}

describe('a feeling on days with and without contact', () => {
  it('is a difference of shares, and a link only where it stands', () => {
    // Calm on 15 of 20 days with contact and on 2 of 20 without; tired on every other day of both.
    const found = compared(40, (i) => ['day', ...((i % 2 === 0 ? i % 8 !== 0 : i % 20 === 1) ? ['calm'] : []), ...(i % 4 < 2 ? ['tired'] : [])], (i) => i % 2 === 0)
    expect(found.map(({ feeling, namedWith, daysWith, namedWithout, daysWithout, verdict }) => [feeling, namedWith, daysWith, namedWithout, daysWithout, verdict])).toEqual([
      ['tired', 10, 20, 10, 20, 'no-clear-link'],
      ['calm', 15, 20, 2, 20, 'more-often'],
    ])
    expect(found[1]?.difference).toBeCloseTo(0.65)
    for (const { low, difference, high } of found) expect(low <= difference && difference <= high).toBe(true)
  })

  it('is less often too', () => {
    expect(compared(40, (i) => ['some', ...((i % 2 === 1 ? i % 8 !== 1 : i % 20 === 0) ? ['lonely'] : [])], (i) => i % 2 === 0)[0]).toMatchObject({ feeling: 'lonely', verdict: 'less-often' })
  })

  it('counts only days on which a feeling was named, each once', () => {
    const moods = Array.from({ length: 10 }, (_, i) => felt(i, i % 4 < 2 ? ['calm'] : ['tired']))
    const index = indexOf([...moods, felt(0, ['proud'], '08:00'), felt(0, ['proud', 'calm'], '09:00'), checkIn(day(20), 5), felt(41, ['calm'])], [0, 2, 4, 6, 8, 20].map((i) => contact(day(i), ['peer'])))
    expect(index.days.get(day(0))?.feelings).toEqual(['calm', 'proud'])
    // Neither was left out on five days and named on five: six and four.
    expect(finish(compareFeelings(index, whole))).toEqual([])
    expect(compared(10, (i) => (i % 4 < 2 && i < 9 ? ['calm'] : ['tired']), (i) => i % 2 === 0).map(({ feeling, daysWith, daysWithout }) => [feeling, daysWith, daysWithout])).toEqual([
      ['calm', 5, 5],
      ['tired', 5, 5],
    ])
  })

  it('is not looked for with fewer than five days on either side', () => {
    expect(compared(30, (i) => (i % 2 === 0 ? ['calm'] : ['tired']), (i) => i < 4)).toEqual([])
    expect(finish(compareFeelings(indexOf([]), whole))).toEqual([])
  })
})
