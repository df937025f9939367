import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanItemId } from '../ids'
import { Notebook } from '../notebook'
import { addDays, type DayKey, daysBetween, localParts, weekday } from '../time/day-key'
import { generateNotebook } from './generate-notebook'
import { leadingUpTo, shiftNotebook } from './shift-days'

const end = '2026-11-19' as DayKey
const zone = 'America/Los_Angeles'
const book = generateNotebook({ seed: 3, years: 0.5, supporters: 6, end, zone })
const entries = (of: Notebook) => [...Object.values(of.checkIns), ...Object.values(of.contacts)]

describe('shiftNotebook', () => {
  it('moves every day, the review date and the instants, and keeps the wall clock across clock changes', () => {
    const moved = shiftNotebook(book, 120)
    expect(Notebook.parse(moved)).toEqual(moved)
    expect(moved.plan.reviewOn).toBe(addDays(book.plan.reviewOn!, 120))
    expect(Date.parse(moved.createdAt) - Date.parse(book.createdAt)).toBe(120 * 86_400_000)
    const before = entries(book)
    entries(moved).forEach((entry, i) => {
      const was = before[i]!.moment
      expect(entry.moment.day).toBe(addDays(was.day, 120))
      // 02:00 to 03:00 does not exist on the night the clocks go forward; no generated entry is that early.
      expect(localParts(entry.moment.at, zone).time).toBe(localParts(was.at, zone).time)
    })
  })

  it('moves the day a promise was ticked, as all other days', () => {
    const tick = { id: 't' as PlanItemId, type: 'tick' as const, text: 'Circle', doneOn: end }
    const sections = { ...book.plan.sections, commitments: { items: [tick], skipped: null } }
    const moved = shiftNotebook({ ...book, plan: { ...book.plan, sections } }, 7)
    expect(moved.plan.sections.commitments.items).toEqual([{ ...tick, doneOn: '2026-11-26' }])
  })

  it('is undone by moving back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), (days) => {
        const there = shiftNotebook(book, days)
        expect(shiftNotebook(there, -days)).toEqual(book)
      }),
      { numRuns: 6 },
    )
  })
})

describe('leadingUpTo', () => {
  it('ends yesterday, leaves nothing from today on, and keeps weekdays', () => {
    const weekdays = new Map(entries(book).map((entry) => [entry.id, weekday(entry.moment.day)]))
    for (let i = 0; i < 9; i++) {
      const today = addDays('2027-03-10' as DayKey, i)
      const moved = leadingUpTo(book, today)
      const days = entries(moved).map((entry) => entry.moment.day)
      const last = days.reduce((a, b) => (a > b ? a : b))
      expect(daysBetween(last, today)).toBe(1)
      for (const entry of entries(moved)) expect(weekday(entry.moment.day)).toBe(weekdays.get(entry.id))
      expect(Notebook.safeParse(moved).success).toBe(true)
    }
  })

  it('leaves a notebook without a journal alone', () => {
    const empty = { ...book, checkIns: {}, contacts: {} }
    expect(leadingUpTo(empty, end)).toBe(empty)
  })
})
