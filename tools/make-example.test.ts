import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Notebook } from '@domain/notebook'
import { leadingUpTo } from '@domain/sample/shift-days'
import { addDays, type DayKey, daysBetween, weekday } from '@domain/time/day-key'
import { exampleCheckIns, exampleContacts } from './example/journal'
import { exampleSetUp, withTrackers } from './example/set-up'

const book = Notebook.parse(JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')))

describe('the example notebook', () => {
  it('is what npm run example writes', () => {
    const contacts = exampleContacts()
    expect(Object.values(book.contacts)).toEqual(contacts)
    expect(Object.values(book.checkIns)).toEqual(withTrackers(exampleCheckIns(contacts)))
    expect(book).toMatchObject(exampleSetUp)
  })

  it('ends yesterday whatever the day, with the Circle on Tuesdays and some people overdue', () => {
    for (let i = 0; i < 7; i++) {
      const today = addDays('2027-06-01' as DayKey, i)
      const shown = leadingUpTo(book, today)
      const contacts = Object.values(shown.contacts)
      const last = (who: string) => contacts.filter((c) => c.who.some((id) => id === who)).map((c) => c.moment.day).sort().at(-1)!
      expect(daysBetween(Object.values(shown.checkIns).at(-1)!.moment.day, today)).toBe(1)
      expect(weekday(last('circle'))).toBe(2)
      expect(daysBetween(last('kofi'), today)).toBeGreaterThan(7)
      expect(daysBetween(last('jonas'), today)).toBeGreaterThan(21)
      expect(shown.plan.reviewOn! > today).toBe(true)
    }
  })
})
