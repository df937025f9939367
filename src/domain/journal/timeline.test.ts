import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Supporter } from '../people/supporter'
import type { DayKey, Instant } from '../time/day-key'
import type { CheckIn } from './check-in'
import type { Contact } from './contact'
import { latestFirst, wordsUsed } from './earlier-words'
import { filterTimeline, layOutTimeline, timelineOf, type TimelineFilter } from './timeline'
import { weekUpTo } from './week'

const moment = (at: string, day = at.slice(0, 10)) => ({ at: `${at}:00.000Z` as Instant, zone: 'UTC', day: day as DayKey })
const checkIn = (id: string, at: string, more: Partial<CheckIn> = {}): CheckIn => ({
  id: id as CheckIn['id'],
  moment: moment(at),
  mood: 3,
  urge: null,
  energy: null,
  sleep: null,
  feelings: [],
  triggers: [],
  note: '',
  source: null,
  ...more,
})
const contact = (id: string, at: string, who: string[], more: Partial<Contact> = {}): Contact => ({
  id: id as Contact['id'],
  moment: moment(at),
  who: who as Contact['who'],
  how: 'call',
  minutes: null,
  initiator: null,
  felt: null,
  note: '',
  ...more,
})
const by = <T extends { id: string }>(...all: T[]) => Object.fromEntries(all.map((one) => [one.id, one]))
const person = (id: string, name: string, more: Partial<Supporter> = {}) => ({ id, name, kind: 'family', circle: 'inner', removedAt: null, ...more }) as Supporter
const people = by(person('k', 'Kofi', { kind: 'peer' }), person('n', 'Nora', { removedAt: '2026-01-01T00:00:00Z' as Instant }))
const ALL: TimelineFilter = { show: 'all', who: null, text: '' }

const checkIns = by(
  checkIn('a', '2026-11-18T08:00', { note: 'Slept badly' }),
  checkIn('b', '2026-11-19T09:00', { feelings: ['Restless'], mood: 4 }),
  checkIn('c', '2026-11-19T21:00', { mood: 5 }),
)
const contacts = by(contact('x', '2026-11-18T19:00', ['k', 'n']), contact('y', '2026-11-19T12:00', [], { note: 'a walk' }))
const entries = timelineOf(checkIns, contacts)
const ids = (filter: Partial<TimelineFilter>) => filterTimeline(entries, { ...ALL, ...filter }, people).map((entry) => entry.id)

describe('timeline', () => {
  it('stands newest first, grouped by local day', () => {
    expect(entries.map((entry) => entry.id)).toEqual(['c', 'y', 'b', 'x', 'a'])
    expect(layOutTimeline(entries).map((row) => [row.heading?.day, row.heading?.entries, row.last])).toEqual([
      ['2026-11-19', 3, false],
      [undefined, undefined, false],
      [undefined, undefined, true],
      ['2026-11-18', 2, false],
      [undefined, undefined, true],
    ])
  })

  it('keeps a day together even when an instant of another zone falls between', () => {
    const later = { ...checkIn('d', '2026-11-19T11:00'), moment: moment('2026-11-19T11:00', '2026-11-20') }
    expect(timelineOf(by(...Object.values(checkIns), later), contacts).map((entry) => entry.id)[0]).toBe('d')
  })

  it('filters by sort, by person and by words, removed people included', () => {
    expect(ids({ show: 'contact' })).toEqual(['y', 'x'])
    expect(ids({ show: 'check-in' })).toEqual(['c', 'b', 'a'])
    expect(ids({ who: 'n' as Supporter['id'] })).toEqual(['x'])
    expect(ids({ text: ' nora KOFI' })).toEqual(['x'])
    expect(ids({ text: 'rest' })).toEqual(['b'])
    expect(ids({ text: 'badly nothing' })).toEqual([])
  })

  it('loses nothing and names each day once, whatever the entries', () => {
    const day = fc.integer({ min: 10, max: 28 })
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 10, max: 23 }))), (times) => {
        const all = timelineOf(by(...times.map(([d, h], i) => checkIn(`i${i}`, `2026-02-${d}T${h}:00`))), {})
        const rows = layOutTimeline(all)
        const headings = rows.flatMap((row) => (row.heading ? [row.heading] : []))
        expect(rows).toHaveLength(times.length)
        expect(new Set(headings.map((one) => one.day)).size).toBe(headings.length)
        expect(headings.reduce((sum, one) => sum + one.entries, 0)).toBe(times.length)
        expect(rows.filter((row) => row.last)).toHaveLength(headings.length)
      }),
    )
  })
})

describe('the week so far', () => {
  it('is seven days with the rounded mean mood and the kinds that were there', () => {
    const week = weekUpTo('2026-11-19' as DayKey, checkIns, contacts, people)
    expect(week.map((one) => one.day)).toEqual(['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'])
    expect(week.slice(4)).toEqual([
      { day: '2026-11-17', mood: null, kinds: [] },
      { day: '2026-11-18', mood: 3, kinds: ['peer', 'family'] },
      { day: '2026-11-19', mood: 5, kinds: ['other'] },
    ])
  })
})

describe('what was used before', () => {
  it('offers words by use, spelled as last written', () => {
    const used = by(
      checkIn('a', '2026-01-01T08:00', { feelings: ['calm', 'Tired'] }),
      checkIn('b', '2026-01-02T08:00', { feelings: ['tired'] }),
      checkIn('c', '2026-01-03T08:00', { feelings: ['proud'] }),
    )
    expect(wordsUsed(used, 'feelings')).toEqual(['tired', 'proud', 'calm'])
    expect(wordsUsed(used, 'feelings', [], 1)).toEqual(['tired'])
  })

  it('offers those in contact last first, then the closest, never those removed', () => {
    const all = by(...Object.values(people), person('a', 'Ada', { circle: 'outer' }), person('z', 'Zoe'))
    expect(latestFirst(all, contacts).map((one) => one.name)).toEqual(['Kofi', 'Zoe', 'Ada'])
  })
})
