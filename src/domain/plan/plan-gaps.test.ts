import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Notebook } from '../notebook'
import type { Supporter } from '../people/supporter'
import type { DayKey, Instant } from '../time/day-key'
import { planGaps } from './plan-gaps'

const example = Notebook.parse(JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')))
const today = '2026-11-19' as DayKey
const named = (section: 'people' | 'professionals') => example.plan.sections[section].items.flatMap((item) => (item.type === 'person' ? item.supporterId : []))
const withAll = (patch: Partial<Supporter>) => ({
  ...example,
  supporters: Object.fromEntries(Object.entries(example.supporters).map(([id, s]) => [id, { ...s, ...patch }])) as Notebook['supporters'],
})
const said = (book: Pick<Notebook, 'plan' | 'supporters'>) => planGaps(book, today).map(({ section, item, why }) => `${section}${item ? '/item' : ''} ${why}`)

describe('planGaps', () => {
  it('finds none where people are on the map and can be reached', () => {
    expect(named('people').length).toBeGreaterThan(0)
    expect(said(example)).toEqual([])
  })

  it('says where all are off the map, where none has a number, and where all have a rest', () => {
    expect(said(withAll({ removedAt: '2026-11-01T00:00:00Z' as Instant }))).toContain('people nobody-left')
    expect(said(withAll({ phone: ' ', email: '', otherWay: '' }))).toContain('people no-way')
    expect(said(withAll({ resting: { until: null } }))).toContain('people all-resting')
    expect(said(withAll({ resting: { until: '2026-11-18' as DayKey } }))).toEqual([])
  })

  it('lets a number written down answer for a section, and asks each situation for itself', () => {
    const gone = said(withAll({ removedAt: '2026-11-01T00:00:00Z' as Instant }))
    const answers = example.plan.sections.professionals.items.some((item) => item.type === 'line' && item.phone !== '')
    expect(gone.includes('professionals nobody-left')).toBe(!answers && named('professionals').length > 0)
    const situations = example.plan.sections.situations.items.filter((item) => item.type === 'situation' && item.contacts.length > 0)
    expect(gone.filter((gap) => gap === 'situations/item nobody-left')).toHaveLength(situations.length)
  })

  it('leaves alone what was left for later', () => {
    const book = withAll({ removedAt: '2026-11-01T00:00:00Z' as Instant })
    const sections = { ...book.plan.sections, people: { ...book.plan.sections.people, skipped: { reason: '' } } }
    expect(said({ ...book, plan: { ...book.plan, sections } })).not.toContain('people nobody-left')
  })
})
