import { describe, expect, it } from 'vitest'
import { addDays } from '../time/day-key'
import type { Stretch } from './buckets'
import type { DayIndex } from './day-index'
import { checkIn, contact, d, indexOf } from './fixture'
import { finish } from './findings'
import { type Comparison, compare as compareSteps } from './goes-together'

const compare = (index: DayIndex, stretch: Stretch, comparison: Comparison) => finish(compareSteps(index, stretch, comparison))
const day = (i: number) => addDays(d('2026-10-20'), i)
const whole = { from: day(0), to: day(60) }

describe('compare', () => {
  it('finds a link on the same day', () => {
    // Even days: contact and mood 4 or 5; odd days: none and mood 2 or 3.
    const moods = Array.from({ length: 20 }, (_, i) => checkIn(day(i), (i % 2 === 0 ? 4 + ((i / 2) % 2) : 2 + (((i - 1) / 2) % 2)) as 2))
    const index = indexOf(moods, Array.from({ length: 10 }, (_, i) => contact(day(i * 2), ['peer'])))
    const found = compare(index, whole, { what: 'mood', whom: 'anyone', when: 'same-day' })
    expect(found).toMatchObject({ daysWith: 10, daysWithout: 10, verdict: 'higher', difference: 2 })
    expect(compare(index, whole, { what: 'mood', whom: 'family', when: 'same-day' })).toMatchObject({ daysWith: 0, daysWithout: 20, verdict: 'not-enough' })
    // The day after, it is the other way round; the first day of the journal has no day before.
    expect(compare(index, whole, { what: 'mood', whom: 'peer', when: 'day-after' })).toMatchObject({ daysWith: 10, daysWithout: 9, verdict: 'lower' })
  })

  it('says no clear link when the interval reaches 0', () => {
    const moods = Array.from({ length: 24 }, (_, i) => checkIn(day(i), (1 + ((i * 7) % 5)) as 1))
    const index = indexOf(moods, Array.from({ length: 12 }, (_, i) => contact(day(i * 2), ['family'])))
    const found = compare(index, whole, { what: 'mood', whom: 'anyone', when: 'same-day' })
    expect(found.verdict).toBe('no-clear-link')
    if (found.verdict === 'no-clear-link') expect(found.low < 0 && found.high > 0).toBe(true)
  })

  it('compares the strongest urge of each day in the same way', () => {
    const urges = Array.from({ length: 20 }, (_, i) => ({ ...checkIn(day(i), null), urge: i % 2 === 0 ? 2 + ((i / 2) % 2) : 6 + (((i - 1) / 2) % 2) }))
    const weaker = { ...checkIn(day(1), null, '08:00'), urge: 0 }
    const index = indexOf([...urges, weaker], Array.from({ length: 10 }, (_, i) => contact(day(i * 2), ['peer'])))
    expect(compare(index, whole, { what: 'urge', whom: 'anyone', when: 'same-day' })).toMatchObject({ daysWith: 10, daysWithout: 10, verdict: 'lower', difference: -4 })
    expect(compare(index, whole, { what: 'mood', whom: 'anyone', when: 'same-day' })).toMatchObject({ verdict: 'not-enough', daysWith: 0 })
  })

  it('needs five days on each side, with a mood', () => {
    const moods = Array.from({ length: 10 }, (_, i) => checkIn(day(i), i < 9 ? 3 : null))
    const index = indexOf(moods, Array.from({ length: 5 }, (_, i) => contact(day(i), ['peer'])))
    expect(compare(index, whole, { what: 'mood', whom: 'anyone', when: 'same-day' })).toEqual({ what: 'mood', whom: 'anyone', when: 'same-day', daysWith: 5, daysWithout: 4, verdict: 'not-enough' })
  })

  it('links the day after across a clock change and a year end', () => {
    // Contact on 24 October and 31 December; mood on 25 October (25 hours long in Berlin) and 1 January.
    const index = indexOf([checkIn('2026-10-25', 5), checkIn('2027-01-01', 5)], [contact('2026-10-24', ['peer']), contact('2026-12-31', ['peer'])])
    expect(compare(index, { from: d('2026-10-25'), to: d('2027-01-01') }, { what: 'mood', whom: 'peer', when: 'day-after' })).toMatchObject({ daysWith: 2, daysWithout: 0 })
  })
})
