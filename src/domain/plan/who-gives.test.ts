import { expect, it } from 'vitest'
import type { PlanItemId, SupporterId } from '../ids'
import { newSupporter } from '../people/new-supporter'
import type { Supporter } from '../people/supporter'
import type { DayKey, Instant } from '../time/day-key'
import { emptyPlan } from './plan'
import { whoGives } from './who-gives'

const at = '2026-11-19T04:30:00.000Z' as Instant
const today = '2026-11-19' as DayKey
const person = (name: string, more: Partial<Supporter> = {}): Supporter => ({
  ...newSupporter(name as SupporterId, name, at), position: { x: 0, y: 0 }, removedAt: null, functions: { accountability: 'from' }, ...more,
})
const names = (people: Supporter[], without: string[] = [], plan = emptyPlan()) =>
  whoGives({ supporters: Object.fromEntries(people.map((each) => [each.id, each])), plan }, 'accountability', today, without as SupporterId[]).map(({ name }) => name)

it('offers the closest who give it, and nobody who rests, strains, is off the map or a contact already', () => {
  const people = [
    person('Far', { circle: 'outer' }),
    person('Near', { circle: 'inner', functions: { accountability: 'both' } }),
    person('Taker', { functions: { accountability: 'to' } }),
    person('Other', { functions: { stability: 'from' } }),
    person('Resting', { resting: { until: today } }),
    person('Rested', { circle: 'middle', resting: { until: '2026-11-18' as DayKey } }),
    person('Strained', { tie: { ...newSupporter('x' as SupporterId, 'x', at).tie, quality: 'stressful' } }),
    person('Gone', { removedAt: at }),
    person('Already', { circle: 'inner' }),
  ]
  expect(names(people, ['Already'])).toEqual(['Near', 'Rested', 'Far'])
})

it('offers at most five, and nobody whom the plan leaves out', () => {
  const people = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => person(name, { circle: 'middle' }))
  const plan = emptyPlan()
  plan.sections.notInvolved.items = [{ id: 'n' as PlanItemId, type: 'person', supporterId: 'B' as SupporterId, words: '' }]
  expect(names(people, [], plan)).toEqual(['A', 'C', 'D', 'E', 'F'])
})
