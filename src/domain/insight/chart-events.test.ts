import { describe, expect, it } from 'vitest'
import { chartEvents } from './chart-events'
import { contact, d } from './fixture'

const supporters = { peer: { id: 'peer', name: 'Tuesday Circle', form: 'group' }, family: { id: 'family', name: 'Nora', form: 'person' } } as never
const contacts = Object.fromEntries([contact('2026-09-15', ['peer']), contact('2026-09-08', ['peer', 'family'])].map((c) => [c.id, c]))
const slip = (day: string) => ({ id: day, day, notedAt: `${day}T10:00:00Z`, ledTo: '', told: [], next: '' })
const streaks = { a: { id: 'a', name: 'without alcohol', since: '2025-01-01', until: null, slips: [slip('2026-08-09'), slip('2026-09-08')] } } as never
const snapshots = { m: { id: 'm', name: 'Autumn', day: '2026-10-01' } } as never
const planVersions = { p: { id: 'p', note: '', day: '2026-09-20' } } as never
const journal = { contacts, supporters, streaks, snapshots, planVersions, nameOf: (s: { name: string }) => s.name }
const events = (from: string, began: string) => chartEvents(journal, { from: d(from), to: d('2026-11-19') }, d(began)).map(({ day, what, name }) => `${day} ${what} ${name}`)

describe('chartEvents', () => {
  it('gathers slips, first times at a group, kept plans and kept maps by day, of one day slips first', () => {
    expect(events('2026-05-01', '2026-01-01')).toEqual(['2026-08-09 slip without alcohol', '2026-09-08 slip without alcohol', '2026-09-08 first-time Tuesday Circle', '2026-09-20 plan ', '2026-10-01 snapshot Autumn'])
  })

  it('takes no first time from a journal that is young, and nothing from outside the stretch', () => {
    expect(events('2026-05-01', '2026-09-01').join()).not.toContain('first-time')
    expect(events('2026-09-09', '2026-01-01')).toEqual(['2026-09-20 plan ', '2026-10-01 snapshot Autumn'])
  })

  it('calls groups as they may be called now', () => {
    const hidden = chartEvents({ ...journal, nameOf: () => 'TC' }, { from: d('2026-05-01'), to: d('2026-11-19') }, d('2026-01-01'))
    expect(JSON.stringify(hidden)).not.toContain('Tuesday')
  })
})
