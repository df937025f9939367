import { describe, expect, it } from 'vitest'
import type { ContactId, PlanItemId, SupporterId } from '../ids'
import type { Contact } from '../journal/contact'
import { emptyNotebook, type Notebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import type { Supporter } from '../people/supporter'
import type { DayKey, Instant } from '../time/day-key'
import { type State, whomToReach as whomToReachOn } from './reach-out'

const at = '2026-11-19T04:30:00.000Z' as Instant

function person(id: string, more: Partial<Supporter> = {}): Supporter {
  return { ...newSupporter(id as SupporterId, id, at), position: { x: 0, y: -98 }, removedAt: null, phone: `555-${id}`, ...more }
}

function talks(who: string, felt: Contact['felt'][]): Contact[] {
  return felt.map((each, n) => ({
    id: `${who}-${n}` as ContactId,
    moment: { at: `2026-11-${String(10 + n).padStart(2, '0')}T12:00:00.000Z` as Instant, zone: 'UTC', day: `2026-11-${10 + n}` as DayKey },
    who: [who as SupporterId], how: 'call', minutes: null, initiator: null, felt: each, note: '',
  }))
}

function book(people: Supporter[], planned: string[] = [], contacts: Contact[] = []) {
  const book = emptyNotebook(at)
  for (const each of people) book.supporters[each.id] = each
  for (const each of contacts) book.contacts[each.id] = each
  book.plan.sections.people.items = planned.map((id) => ({ id: `p-${id}` as PlanItemId, type: 'person', supporterId: id as SupporterId, words: '' }))
  return book
}

const TODAY = '2026-11-19' as DayKey
const whomToReach = (notebook: Notebook, state: State | null) => whomToReachOn(notebook, state, TODAY)
const names = (from: ReturnType<typeof whomToReach>) => from.map((each) => each.supporter.name)

describe('whomToReach', () => {
  it('begins with the plan, in its order, then those who fit the state', () => {
    const people = [
      person('kofi'), person('ana', { circle: 'inner' }), person('nora'),
      person('ines', { circle: 'outer', functions: { prevention: 'from', accountability: 'both' } }),
      person('mei', { circle: 'outer', functions: { prevention: 'to' } }),
    ]
    expect(names(whomToReach(book(people, ['nora', 'kofi']), 'urge'))).toEqual(['nora', 'kofi', 'ines', 'ana', 'mei'])
  })

  it('shares good news with whoever lifts it, plan or not', () => {
    const people = [person('sponsor', { circle: 'outer' }), person('friend', { circle: 'inner', functions: { encouragement: 'both' } })]
    expect(names(whomToReach(book(people, ['sponsor']), 'good-news'))).toEqual(['friend', 'sponsor'])
    expect(names(whomToReach(book(people, ['sponsor']), 'afraid'))).toEqual(['sponsor', 'friend'])
  })

  it('suggests no stressful tie, nobody off the map, nobody out of reach', () => {
    const people = [
      person('ray', { tie: { quality: 'stressful', direction: 'both' } }), person('gone', { removedAt: at }),
      person('far', { phone: '' }), person('near', { phone: '', email: 'near@example.org' }),
    ]
    expect(names(whomToReach(book(people, ['gone']), 'lonely'))).toEqual(['near'])
  })

  it('suggests nobody whom the plan leaves out, unless they are in its list as well', () => {
    const people = [person('ana'), person('boss'), person('mom')]
    const own = book(people, ['mom'])
    own.plan.sections.notInvolved.items = ['boss', 'mom'].map((id) => ({ id: `n-${id}` as PlanItemId, type: 'person', supporterId: id as SupporterId, words: '' }))
    expect(names(whomToReach(own, 'urge'))).toEqual(['mom', 'ana'])
  })

  it('keeps someone the person put in the plan, after those who can be reached', () => {
    const people = [person('ray', { tie: { quality: 'stressful', direction: null } }), person('far', { phone: ' ' }), person('ana')]
    const ranked = whomToReach(book(people, ['far', 'ray']), null)
    expect(names(ranked)).toEqual(['ray', 'ana', 'far'])
    expect(ranked[2]?.way).toBeNull()
  })

  it('says how the last ten talks felt, once there are three', () => {
    const contacts = [...talks('ana', ['better', 'better', 'same', null]), ...talks('bo', ['better', 'worse'])]
    const [ana, bo] = whomToReach(book([person('ana'), person('bo')], [], contacts), null)
    expect(ana?.because.felt).toEqual({ better: 2, of: 3 })
    expect(bo?.because.felt).toBeNull()
    const many = whomToReach(book([person('ana')], [], talks('ana', Array.from({ length: 14 }, (_, n) => (n < 4 ? 'worse' : 'better')))), null)
    expect(many[0]?.because.felt).toEqual({ better: 10, of: 10 })
  })

  it('takes the words of the plan before those kept with the person', () => {
    const one = book([person('ana', { openingWords: 'Hello' })], ['ana'])
    expect(whomToReach(one, null)[0]?.words).toBe('Hello')
    const item = one.plan.sections.people.items[0]
    if (item?.type === 'person') item.words = 'It is me'
    expect(whomToReach(one, null)[0]?.words).toBe('It is me')
  })

  it('is empty for an empty notebook', () => {
    expect(whomToReach(emptyNotebook(at), 'urge')).toEqual([])
  })

  it('puts whoever is resting after all who can be asked, the plan’s first too, until the rest is over', () => {
    const until = (day: string | null) => ({ resting: { until: day as DayKey | null } })
    const people = [person('ana', until(null)), person('bo'), person('cy', until('2026-11-19')), person('dee', until('2026-11-18')), person('eli', { phone: '' })]
    const ranked = whomToReach(book(people, ['ana', 'eli']), 'urge')
    expect(names(ranked)).toEqual(['bo', 'dee', 'ana', 'cy', 'eli'])
    expect(ranked.map(({ because }) => because.resting)).toEqual([false, false, true, true, false])
  })
})
