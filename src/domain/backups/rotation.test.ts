import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DayKey, dayKeyOf, type Instant } from '../time/day-key'
import { backupName, type Dated, readBackupName } from './backup-name'
import { backupsToKeep, DAYS, NEWEST, WEEKS } from './rotation'

const DAY = 86_400_000
const dayOf = (at: string) => at.slice(0, 10) as DayKey
const dated = (number: number, ms: number): Dated => ({ number, at: new Date(ms).toISOString() as Instant })

/** One day after another, so many backups a day, taken away as they are made. */
function live(days: number, perDay: (day: number) => number, begin = Date.UTC(2026, 0, 1, 8)) {
  let kept: Dated[] = []
  let number = 0
  const after: Dated[][] = []
  for (let day = 0; day < days; day++) {
    for (let n = 0; n < perDay(day); n++) {
      kept.push(dated(++number, begin + day * DAY + n * 300_000))
      const keep = backupsToKeep(kept, dayOf)
      kept = kept.filter((one) => keep.has(one.number))
    }
    after.push([...kept])
  }
  return after
}

describe('the backups that stay', () => {
  it('over a year of days: the newest ten, the last of seven days, the last of eight weeks, and no other', () => {
    const year = live(365, () => 30)
    for (const [day, kept] of year.entries()) {
      if (day < 70) continue
      const weekday = new Date(Date.UTC(2026, 0, 1 + day)).getUTCDay()
      // Today's ten; the last of the six days before; the last of the seven Sundays before this week,
      // of which one is among those six days unless today is a Sunday itself.
      const sundays = [...Array(7).keys()].map((week) => day - (weekday === 0 ? 7 : weekday) - 7 * week)
      const lastOf = new Set([...[...Array(6).keys()].map((n) => day - 1 - n), ...sundays].map((d) => (d + 1) * 30))
      const newest = [...Array(10).keys()].map((n) => (day + 1) * 30 - n)
      expect(kept.map(({ number }) => number).sort((a, b) => a - b)).toEqual([...lastOf, ...newest].sort((a, b) => a - b))
      expect(kept.length).toBe(weekday === 0 ? 23 : 22)
    }
  })

  it('with one a day, or one a fortnight, reach as far back as there are days and weeks of use', () => {
    expect(live(365, () => 1).at(-1)?.length).toBe(NEWEST + WEEKS - 2)
    const seldom = live(365, (day) => (day % 14 === 0 ? 3 : 0)).at(-1) ?? []
    expect(new Set(seldom.map(({ at }) => dayOf(at))).size).toBe(WEEKS)
  })

  it('always hold the newest by number, and never more than the rule says, whatever the clock does', () => {
    const clock = fc.array(fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2099, 11, 31) }), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(clock, (times) => {
        let kept: Dated[] = []
        for (const [i, ms] of times.entries()) {
          kept.push(dated(i + 1, ms))
          const keep = backupsToKeep(kept, dayOf)
          kept = kept.filter(({ number }) => keep.has(number))
          expect(kept.slice(-NEWEST).map(({ number }) => number)).toEqual(times.slice(0, i + 1).map((_, n) => n + 1).slice(-NEWEST))
          expect(kept.length).toBeLessThanOrEqual(NEWEST + DAYS + WEEKS)
        }
      }),
    )
  })

  it.each([
    ['ten years back', -3653 * DAY],
    ['ten years on', 3653 * DAY],
    ['an hour back', -3_600_000],
    ['to the same millisecond', 0],
    ['to 1970', Date.UTC(1970, 0, 1) - Date.UTC(2026, 3, 10)],
    ['to 9999', Date.UTC(9999, 11, 31) - Date.UTC(2026, 3, 10)],
  ])('lose no week to a clock that jumps %s and back', (_what, jump) => {
    const before = live(100, () => 1).at(-1) ?? []
    const last = before.at(-1)?.number ?? 0
    const jumped = [...before, dated(last + 1, Date.UTC(2026, 3, 10) + jump), dated(last + 2, Date.UTC(2026, 3, 11))]
    const keep = backupsToKeep(jumped, dayOf)
    expect(keep.has(last + 1) && keep.has(last + 2)).toBe(true)
    // One span at most is taken up by the moment that never was.
    expect(before.filter(({ number }) => !keep.has(number)).length).toBeLessThanOrEqual(3)
  })

  it('count local days, also where the clock is put on and back', () => {
    const zone = 'Europe/Berlin'
    const at = ['2026-10-24T21:59:00.000Z', '2026-10-24T22:01:00.000Z', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', '2026-10-25T23:01:00.000Z'] as Instant[]
    const many = [...at.map((one, i) => ({ number: i + 1, at: one })), ...[...Array(NEWEST).keys()].map((n) => dated(n + 6, Date.UTC(2026, 9, 30, 8, n)))]
    expect([...backupsToKeep(many, (one) => dayKeyOf(one, zone))].filter((number) => number <= 5).sort()).toEqual([1, 4, 5])
  })
})

describe('the name of a backup', () => {
  it('holds its number and moment, and nothing else has that form', () => {
    const one = { number: 42, at: '2026-11-21T20:04:05.006Z' as Instant }
    expect(backupName(one)).toBe('kith-backup-000042-2026-11-21T20-04-05-006Z.json')
    expect(readBackupName(backupName(one))).toEqual(one)
    for (const other of ['notebook.json', '../kith-backup-000042-2026-11-21T20-04-05-006Z.json', '.kith-backup-000042-2026-11-21T20-04-05-006Z.json.0123456789abcdef.tmp', 'kith-backup-42-x.json', 'kith-backup-000042-2026-13-41T20-04-05-006Z.json'])
      expect(readBackupName(other), other).toBeNull()
  })
})
