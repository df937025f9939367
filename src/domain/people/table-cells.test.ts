import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SupporterId } from '../ids'
import type { DayKey, Instant } from '../time/day-key'
import { newSupporter } from './new-supporter'
import { COLUMNS, type TableFacts } from './people-table'
import { canBeEmpty, cellText, choicesOf, editorOf, plainText, setCell } from './table-cells'
import { CRITICAL, DIRECTIONS, KINDS, KNOWN_FOR, OWN_USES, QUALITIES, STANCES, Supporter, SUPPORT_FUNCTIONS } from './supporter'

const none: TableFacts = { last: new Map(), rhythm: new Map(), cadences: { circleCadences: { inner: null, middle: null, outer: null }, away: null } }
const blank: Supporter = { ...newSupporter('s' as SupporterId, 'Sam', '2026-01-01T00:00:00.000Z' as Instant), position: { x: 100, y: 0 }, removedAt: null }
const sam: Supporter = { ...blank, functions: { accountability: 'both', stability: 'to' }, cadence: { idealDays: 7, longestDays: 10, paused: false } }
const line = fc.string({ maxLength: 40 }).map((text) => text.replace(/\s+/g, ' ').trim())
const anyone = fc
  .record({
    name: line.map((text) => text || 'Kim'),
    role: line,
    kind: fc.constantFrom(...KINDS),
    note: fc.string(),
    functions: fc.dictionary(fc.constantFrom(...SUPPORT_FUNCTIONS), fc.constantFrom(...DIRECTIONS)),
    tie: fc.record({ quality: fc.constantFrom(...QUALITIES), direction: fc.constantFrom(...DIRECTIONS, null) }),
    cadence: fc.option(fc.record({ idealDays: fc.integer({ min: 1, max: 60 }), longestDays: fc.option(fc.integer({ min: 60, max: 90 })), paused: fc.boolean() })),
    critical: fc.constantFrom(...CRITICAL, null),
    knownFor: fc.constantFrom(...KNOWN_FOR, null),
    stance: fc.constantFrom(...STANCES, null),
    ownUse: fc.constantFrom(...OWN_USES, null),
    resting: fc.constantFrom(null, { until: null }, { until: '2026-05-01' as DayKey }),
    phone: line,
  })
  .map((fields) => ({ ...blank, ...fields }))
const after = (s: Supporter, column: (typeof COLUMNS)[number], text: string) => {
  const outcome = setCell(s, column, text)
  if (outcome.kind === 'refused') throw new Error(outcome.why.reason)
  return outcome.supporter
}

describe('a cell of the table', () => {
  it('reads back what it says, in every column it can be edited in', () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom(...COLUMNS.filter((column) => editorOf(column) !== 'none')), (s, column) => {
        const text = plainText(s, column, none)
        if (text === '' && !canBeEmpty(column)) return
        expect(after(s, column, text)).toEqual(s)
      }),
      { numRuns: 500 },
    )
  })
  it('never makes a supporter that could not be kept, whatever is put into it', () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom(...COLUMNS), fc.oneof(fc.string({ maxLength: 300 }), fc.integer().map(String), fc.constantFrom('they give', 'Peer groups', '7 days')), (s, column, text) => {
        const outcome = setCell(s, column, text)
        if (outcome.kind === 'set') expect(Supporter.safeParse(outcome.supporter).error?.issues).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })
  it('takes a choice by its words, its value, or the long name of a kind', () => {
    expect(after(sam, 'kind', 'peer support GROUPS').kind).toBe('peer')
    expect(after(sam, 'circle', ' inner ').circle).toBe('inner')
    expect(after(sam, 'prevention', 'x').functions).toEqual({ accountability: 'both', stability: 'to', prevention: 'from' })
    expect(after(sam, 'stability', '').functions).toEqual({ accountability: 'both' })
    expect(setCell(sam, 'kind', 'neighbour')).toMatchObject({ kind: 'refused', why: { reason: 'not-a-choice', choices: choicesOf(sam, 'kind').map(({ label }) => label) } })
    expect(setCell(sam, 'kind', '').kind).toBe('refused')
  })
  it('keeps the longest gap no shorter than the good one, and lets a cadence go', () => {
    expect(after(sam, 'cadence', 'every 14 days').cadence).toMatchObject({ idealDays: 14, longestDays: 14 })
    expect(after(sam, 'cadence', 'every day').cadence).toMatchObject({ idealDays: 1, longestDays: 10 })
    expect(after(sam, 'cadence', '').cadence).toBeNull()
    expect(after(sam, 'longest', '').cadence).toMatchObject({ idealDays: 7, longestDays: null })
    expect(setCell(sam, 'longest', '3')).toMatchObject({ why: { reason: 'longest-shorter', limit: 7 } })
    expect(setCell(blank, 'longest', '3')).toMatchObject({ why: { reason: 'longest-alone' } })
    for (const text of ['often', '0', '7.5', '-3', '731', '3 or 4']) expect(setCell(sam, 'cadence', text), text).toMatchObject({ why: { reason: 'not-days', limit: 730 } })
  })
  it('refuses a name that is empty or too long, and what is worked out elsewhere', () => {
    expect(setCell(sam, 'name', '  ')).toMatchObject({ why: { reason: 'name-empty' } })
    expect(setCell(sam, 'name', 'x'.repeat(81))).toMatchObject({ why: { reason: 'too-long', limit: 80 } })
    expect(setCell(sam, 'seen', 'weekly')).toMatchObject({ why: { reason: 'from-elsewhere' } })
    expect(after(sam, 'role', 'old\nfriend').role).toBe('old friend')
  })
  it('rests until a day', () => {
    expect(after(sam, 'resting', 'resting until 2026-05-01').resting).toEqual({ until: '2026-05-01' })
    expect(setCell(sam, 'resting', '2026-02-30').kind).toBe('refused')
  })
  it('says when a place is open and which way help goes, to be read', () => {
    const clinic: Supporter = { ...sam, times: [{ weekday: 'tuesday', occurrence: 'every', from: '19:00', to: '20:00', what: '' }, { weekday: 'friday', occurrence: 'first', from: '09:30', to: null, what: 'walk-in' }] }
    expect(cellText(clinic, 'times', none)).toBe('Tuesdays 19:00–20:00; first Friday 09:30, walk-in')
    expect(cellText(clinic, 'help', none)).toBe('both ways')
  })
})
