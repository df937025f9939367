import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanItemId } from '../ids'
import { emptyNotebook, type Notebook } from '../notebook'
import type { CadenceRules } from '../people/cadence-of'
import { newSupporter } from '../people/new-supporter'
import type { MeetingTime } from '../people/meeting-time'
import { STANCES, type Supporter } from '../people/supporter'
import { addDays, type DayKey, type Instant } from '../time/day-key'
import { type PlanItem, SECTIONS, type SectionKind } from './plan'
import { cadenceNote, duePlanFirst, hardAndUnnamed, placeInPlan, withoutCadence } from './plan-cadences'

const TODAY = '2026-11-19' as DayKey
const NONE: CadenceRules = { circleCadences: { inner: null, middle: null, outer: null }, away: null }
const every = (idealDays: number, paused = false) => ({ idealDays, longestDays: null, paused })
const someone = (name: string, more: Partial<Supporter> = {}): Supporter => ({
  ...newSupporter(name as Supporter['id'], name, '2026-01-01T12:00:00Z' as Instant, { kind: 'family', circle: 'inner' }),
  position: { x: 0, y: 0 },
  removedAt: null,
  ...more,
})
const noted = (plan: Notebook['plan'], section: SectionKind, person: Supporter, ago: number | null, rules = NONE) =>
  cadenceNote(section, person, { plan, today: TODAY, zone: 'UTC', last: ago === null ? undefined : addDays(TODAY, -ago), rules })
/** Beside someone whom this section of the plan names, and no other. */
const said = (section: SectionKind, person: Supporter, ago: number | null, rules = NONE) => noted(planned(section, person).plan, section, person, ago, rules)
const item = (person: Supporter): PlanItem => ({ id: `i-${person.id}` as PlanItemId, type: 'person', supporterId: person.id, words: '' })
function planned(section: SectionKind, ...people: Supporter[]): Notebook {
  const book = emptyNotebook('2026-01-01T00:00:00Z' as Instant)
  book.supporters = Object.fromEntries(people.map((person) => [person.id, person])) as Notebook['supporters']
  book.plan.sections[section].items = people.map(item)
  return book
}

describe('cadenceNote', () => {
  it('says nothing while plan and rhythm agree', () => {
    expect(said('people', someone('Dana'), 90)).toBeNull()
    expect(said('people', someone('Dana', { cadence: every(7) }), 7)).toBeNull()
    expect(said('reasons', someone('Dana', { cadence: every(7) }), 90)).toBeNull()
  })

  it('says how long it has been, by the rhythm of the circle too, and leaves days away out of it', () => {
    expect(said('people', someone('Dana', { cadence: every(7) }), 8)).toEqual({ why: 'a-while', days: 8, cadence: every(7), longest: false })
    const inner = { ...NONE, circleCadences: { ...NONE.circleCadences, inner: every(3) } }
    expect(said('company', someone('Dana'), 8, inner)).toEqual({ why: 'a-while', days: 8, cadence: every(3), longest: false })
    expect(said('people', someone('Dana', { cadence: every(7) }), null)).toEqual({ why: 'a-while', days: null, cadence: every(7), longest: false })
    expect(said('people', someone('Dana', { cadence: every(7) }), 8, { ...NONE, away: { from: addDays(TODAY, -4), until: null } })).toBeNull()
  })

  it('says when the longest gap has passed too, and nothing on a day away', () => {
    const dana = someone('Dana', { cadence: { ...every(7), longestDays: 14 } })
    expect([14, 15].map((ago) => said('situations', dana, ago))).toMatchObject([{ longest: false }, { longest: true }])
    expect(said('people', dana, 90, { ...NONE, away: { from: TODAY, until: null } })).toBeNull()
  })

  it('says a rest before a pause, and a pause before a gap', () => {
    const until = addDays(TODAY, 5)
    expect(said('people', someone('Dana', { cadence: every(7, true), resting: { until } }), 90)).toEqual({ why: 'resting', until })
    expect(said('people', someone('Dana', { cadence: every(7, true) }), 90)).toEqual({ why: 'paused' })
  })

  it('says where Today goes on about someone the plan leaves out', () => {
    expect(said('notInvolved', someone('Ray', { cadence: every(7) }), 1)).toEqual({ why: 'left-out' })
    for (const quiet of [someone('Ray'), someone('Ray', { cadence: every(7, true) }), someone('Ray', { cadence: every(7), resting: { until: null } })]) expect(said('notInvolved', quiet, 90)).toBeNull()
  })

  it('says where Today goes on about someone marked as hard, wherever the plan names them', () => {
    const ray = someone('Ray', { cadence: every(7), stance: 'risky' })
    expect(said('people', ray, 90)).toEqual({ why: 'hard' })
    expect(said('notInvolved', ray, 90)).toEqual({ why: 'left-out' })
    expect(said('people', { ...ray, cadence: every(7, true) }, 90)).toBeNull()
  })

  it('never leads to someone the plan leaves out, though another section names them', () => {
    const ray = someone('Ray', { cadence: every(7) })
    const { plan } = planned('people', ray)
    plan.sections.notInvolved.items = [item(ray)]
    expect(noted(plan, 'people', ray, 90)).toEqual({ why: 'left-out' })
    expect(noted(plan, 'people', { ...ray, cadence: every(7, true) }, 90)).toBeNull()
  })

  it('never asks to be in touch with someone left out, hard or at rest, and is silent once what it offers was done', () => {
    const cadence = fc.option(fc.record({ idealDays: fc.integer({ min: 1, max: 60 }), longestDays: fc.constant(null), paused: fc.boolean() }))
    const resting = fc.option(fc.constantFrom({ until: null }, { until: addDays(TODAY, -1) }, { until: TODAY }))
    fc.assert(
      fc.property(fc.constantFrom(...SECTIONS), cadence, resting, fc.option(fc.constantFrom(...STANCES)), fc.option(fc.nat(100)), (section, cadence, resting, stance, ago) => {
        const person = someone('Dana', { cadence, resting, stance })
        const note = said(section, person, ago)
        if (section === 'notInvolved' || stance === 'risky' || (resting && (resting.until === null || resting.until >= TODAY))) expect(note?.why).not.toBe('a-while')
        if (note?.why === 'a-while') expect(said(section, person, 0)).toBeNull()
        if ((note?.why === 'left-out' || note?.why === 'hard') && cadence) expect(said(section, { ...person, cadence: { ...cadence, paused: true } }, ago)).toBeNull()
        if (note?.why === 'paused' && cadence) expect(said(section, { ...person, cadence: { ...cadence, paused: false } }, 0)).toBeNull()
      }),
    )
  })
})

describe('withoutCadence', () => {
  const names = (book: Notebook) => withoutCadence(book, TODAY).map(({ name }) => name)
  it('names those to reach for without one, in the plan’s order', () => {
    expect(names(planned('people', someone('Zoe'), someone('Ann'), someone('Bo', { cadence: every(7) })))).toEqual(['Zoe', 'Ann'])
    expect(names(planned('professionals', someone('Zoe')))).toEqual([])
  })
  it('asks nothing about who meets at set times, has a rest, or is off the map', () => {
    const quiet = [someone('A', { times: [{ weekday: 'tuesday', occurrence: 'every', from: '19:00', to: null, what: '' } satisfies MeetingTime] }), someone('B', { resting: { until: null } }), someone('C', { removedAt: '2026-11-01T00:00:00Z' as Instant })]
    expect(names(planned('people', ...quiet))).toEqual([])
  })
  it('offers none with whom is left out or marked as hard', () => {
    const [ray, bo] = [someone('Ray'), someone('Bo', { stance: 'risky' })]
    const book = planned('people', ray, bo)
    book.plan.sections.notInvolved.items = [item(ray)]
    expect(names(book)).toEqual([])
  })
})

it('whoever is marked as hard, on a running cadence and named nowhere is told apart', () => {
  const hard = someone('Ray', { cadence: every(7), stance: 'risky' })
  const book = planned('people', { ...hard, id: 'named' as Supporter['id'] })
  book.supporters = { ...book.supporters, ...planned('reasons', hard, someone('Bo', { stance: 'risky' }), someone('Ann', { cadence: every(7) })).supporters }
  expect(hardAndUnnamed(book, TODAY).map(({ id }) => id)).toEqual(['Ray'])
})

it('on Today whom the plan leans on goes first among those who stand alike, and whoever is kept at a distance last', () => {
  const ray = someone('Ray', { stance: 'risky' })
  const book = planned('people', someone('Dana'), ray)
  const due = [
    { supporter: ray, standing: 'longest-passed' as const },
    { supporter: someone('Bo'), standing: 'longest-passed' as const },
    { supporter: someone('Ann'), standing: 'ideal-passed' as const },
    { supporter: someone('Dana'), standing: 'ideal-passed' as const },
  ]
  expect(duePlanFirst(due, book.plan).map(({ supporter }) => supporter.name)).toEqual(['Bo', 'Dana', 'Ann', 'Ray'])
})

it('who is left out is not leaned on, wherever else the plan names them', () => {
  const ray = someone('Ray')
  const book = planned('people', ray)
  expect(placeInPlan(book.plan, ray.id)).toBe('leaned-on')
  book.plan.sections.notInvolved.items = [item(ray)]
  expect(placeInPlan(book.plan, ray.id)).toBe('left-out')
  book.plan.sections.notInvolved.skipped = book.plan.sections.people.skipped = { reason: '' }
  expect(placeInPlan(book.plan, ray.id)).toBeNull()
})
