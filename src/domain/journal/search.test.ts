import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CheckInId, ContactId, SupporterId } from '../ids'
import { newSupporter } from '../people/new-supporter'
import type { Kind, Supporter } from '../people/supporter'
import { DayKey, type Instant, momentOf } from '../time/day-key'
import type { CheckIn } from './check-in'
import type { Contact } from './contact'
import { readQuery } from './search-query'
import { filterTimeline, timelineOf } from './timeline'

const moment = (day: string) => momentOf(DayKey.parse(day), '20:00', 'Europe/Berlin')
const checkIn = (id: string, day: string, said: Partial<CheckIn>): CheckIn => ({
  id: CheckInId.parse(id), moment: moment(day), mood: null, urge: null, energy: null, sleep: null, feelings: [], triggers: [], note: '', source: null, ...said,
})
const contact = (id: string, day: string, who: string[], note = ''): Contact => ({
  id: ContactId.parse(id), moment: moment(day), who: who.map((one) => SupporterId.parse(one)), how: 'call', minutes: null, initiator: null, felt: null, note,
})
const person = (id: string, name: string, kind: Kind = 'family'): Supporter => ({ ...newSupporter(SupporterId.parse(id), name, '2025-01-01T12:00:00Z' as Instant, { kind, circle: 'inner' }), position: { x: 0, y: 0 }, removedAt: null })
const by = <T extends { id: string }>(...all: T[]) => Object.fromEntries(all.map((one) => [one.id, one]))

const people = by(person('ray', 'Uncle Ray'), person('zoe', 'Zoë Lindström'), person('dana', 'Dana', 'peer'))
const entries = timelineOf(
  by(
    checkIn('walk', '2026-02-28', { mood: 2, urge: 7, note: 'A long walk; the café was shut.', feelings: ['at ease'] }),
    checkIn('rest', '2026-03-01', { mood: 4, sleep: 7.5, note: 'Rested. Sidewalk repairs.', triggers: ['payday'] }),
    checkIn('cold', '2025-12-31', { mood: 1, urge: 9, helped: ['cold water'] }),
  ),
  by(contact('tea', '2026-01-01', ['zoe', 'dana'], 'Tea at Zoë’s'), contact('ray', '2026-03-31', ['ray'])),
)
const found = (text: string) => filterTimeline(entries, { show: 'all', who: null, text }, people).map(({ id }) => id).sort()

describe('finding entries', () => {
  test.each([
    ['walk', ['walk'], 'where a word begins, not inside one'],
    ['CAFE', ['walk'], 'whatever the case and accents'],
    ['lind', ['tea'], 'names too'],
    ['"long walk"', ['walk'], 'words in a row'],
    ['"walk long"', [], 'not in another order'],
    ['walk long', ['walk'], 'words apart in any order'],
    ['who:zoe', ['tea'], 'a person'],
    ['who:"uncle ray"', ['ray'], 'a person of two words'],
    ['kind:peer', ['tea'], 'someone of a kind'],
    ['is:contact -kind:peer', ['ray'], 'nobody of a kind'],
    ['kind:friends', [], 'no kind of that name'],
    ['mood<3', ['cold', 'walk'], 'a number'],
    ['mood<3 -urge>=9', ['walk'], 'but not'],
    ['sleep=7.5', ['rest'], 'a fraction'],
    ['sleep=7,5', ['rest'], 'a fraction with a comma'],
    ['after:2026-02', ['ray', 'rest'], 'after a month, also February'],
    ['before:2026', ['cold'], 'before a year'],
    ['on:2026-03', ['ray', 'rest'], 'within a month of 31 days'],
    ['on:2025-12-31', ['cold'], 'the last day of a year'],
    ['feeling:"at ease"', ['walk'], 'a feeling'],
    ['trigger:pay', ['rest'], 'a trigger'],
    ['helped:cold', ['cold'], 'what helped'],
    ['is:contact -who:ray', ['tea'], 'only contacts'],
    ['-walk is:check-in', ['cold', 'rest'], 'without a word'],
    ['10:30', [], 'a time is only words'],
  ])('%s', (text, ids, _why) => {
    expect(found(text)).toEqual([...ids].sort())
  })

  test('what cannot be read is named and finds nothing, what is half typed asks for nothing', () => {
    expect(readQuery('mood<low after:yesterday walk').unread).toEqual(['mood<low', 'after:yesterday'])
    expect(found('mood<low')).toEqual([])
    expect(readQuery('after:2026-02-30').unread).toHaveLength(1)
    for (const half of ['mood<', 'who:', 'after:', '-', '"', 'who:"']) expect(found(half)).toHaveLength(entries.length)
  })

  test('never fails, and an added term never finds more', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [one, both] = [found(a.replaceAll('"', '')), found(`${a} ${b}`.replaceAll('"', ''))]
        expect(both.every((id) => one.includes(id))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
