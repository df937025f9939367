import { describe, expect, it } from 'vitest'
import { checkIn, contact, d, indexOf } from './fixture'

describe('indexDays', () => {
  it('takes the mean, lowest and highest of several entries a day, and counts those without a mood', () => {
    const index = indexOf([checkIn('2026-03-02', 2, '08:00'), checkIn('2026-03-02', 5, '12:00'), checkIn('2026-03-02', 5, '20:00'), checkIn('2026-03-02', null, '21:00')])
    expect(index.days.get(d('2026-03-02'))).toMatchObject({ mood: { mean: 4, low: 2, high: 5 }, checkIns: 4, contacts: 0 })
    expect(index.days.size).toBe(1)
  })

  it('counts a contact once under each kind present, and once in all', () => {
    const index = indexOf([], [contact('2026-03-02', ['family', 'family-2', 'peer']), contact('2026-03-02', ['peer'], '13:00')])
    expect(index.days.get(d('2026-03-02'))).toMatchObject({ contacts: 2, byKind: { family: 1, therapy: 0, peer: 2, mentor: 0, other: 0 } })
  })

  it('keeps a contact whose people have been erased, under other', () => {
    expect(indexOf([], [contact('2026-03-02', [])]).days.get(d('2026-03-02'))).toMatchObject({ contacts: 1, byKind: { other: 1 } })
  })

  it('knows the first day with anything, and an empty journal', () => {
    expect(indexOf([checkIn('2026-03-02', 3)], [contact('2026-02-27', ['peer'])]).first).toBe('2026-02-27')
    expect(indexOf([]).first).toBeNull()
  })

  it('files entries by their local day, on both days of a clock change too', () => {
    // Berlin: 2026-03-29 has 23 hours, 2026-10-25 has 25. Half past midnight and half past eleven stay on their day.
    const times = ['00:30', '02:30', '23:30']
    const index = indexOf(['2026-03-29', '2026-10-25'].flatMap((day) => times.map((time) => checkIn(day, 3, time))))
    expect([...index.days].map(([day, facts]) => [day, facts.checkIns])).toEqual([['2026-03-29', 3], ['2026-10-25', 3]])
  })
})
