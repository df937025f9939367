import { describe, expect, it } from 'vitest'
import { Notebook } from '../notebook'
import type { Circle } from '../people/supporter'
import { addDays, type DayKey, weekday } from '../time/day-key'
import { generateNotebook, type SampleOptions } from './generate-notebook'

const options: SampleOptions = { seed: 1, years: 1, supporters: 30, end: '2026-11-19' as DayKey, zone: 'America/Los_Angeles' }
const book = generateNotebook(options)

describe('generateNotebook', () => {
  it('makes a notebook the schema takes as it is', () => {
    expect(Notebook.parse(book)).toEqual(book)
  })

  it('gives the same bytes for the same seed, others for another', () => {
    expect(JSON.stringify(generateNotebook(options))).toBe(JSON.stringify(book))
    expect(JSON.stringify(generateNotebook({ ...options, seed: 2 }))).not.toBe(JSON.stringify(book))
  })

  it('makes the large notebook to measure with: 10 years, 20,000 contacts, 300 supporters, 600 ties', () => {
    const large = generateNotebook({ ...options, years: 10, supporters: 300 })
    const count = (all: object) => Object.keys(all).length
    expect([count(large.checkIns), count(large.contacts), count(large.supporters), count(large.ties)]).toEqual([3653, 20_000, 300, 600])
    const days = Object.values(large.checkIns).map((c) => c.moment.day)
    expect(days.at(-1)).toBe('2026-11-19')
    expect(days[0]! <= '2016-11-25').toBe(true)
    const inCircle = (circle: Circle) => Object.values(large.supporters).filter((s) => s.circle === circle).length
    expect(inCircle('outer')).toBeGreaterThan(inCircle('middle'))
    expect(inCircle('middle')).toBeGreaterThan(inCircle('inner'))
  })

  it('plants a link between contact and mood, dry spells, and a weekly rhythm', () => {
    const large = generateNotebook({ ...options, years: 10, supporters: 300 })
    const contacts = Object.values(large.contacts)
    const touched = new Set(contacts.map((c) => c.moment.day))
    const moods = Object.values(large.checkIns).flatMap((c) => (c.mood === null ? [] : [{ day: c.moment.day, mood: c.mood }]))
    const mean = (all: { mood: number }[]) => all.reduce((sum, one) => sum + one.mood, 0) / all.length
    const without = moods.filter((entry) => !touched.has(entry.day))
    expect(mean(moods.filter((entry) => touched.has(entry.day))) - mean(without)).toBeGreaterThan(0.3)
    expect(without.length).toBeGreaterThan(100)

    let spell = 0
    let longest = 0
    for (let day = addDays(options.end, -3652); day <= options.end; day = addDays(day, 1)) {
      spell = touched.has(day) ? 0 : spell + 1
      longest = Math.max(longest, spell)
    }
    expect(longest).toBeGreaterThan(4)
    const on = (wanted: number) => contacts.filter((c) => weekday(c.moment.day) === wanted).length
    expect(on(2)).toBeGreaterThan(on(1) * 1.3)
  })

  it('copes with hardly anything', () => {
    for (const supporters of [0, 1, 2]) expect(Notebook.safeParse(generateNotebook({ ...options, years: 0.01, supporters })).success).toBe(true)
  })
})
