import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanItemId, SupporterId, TieId } from '../ids'
import { newSupporter } from '../people/new-supporter'
import { KINDS, type Supporter, SUPPORT_FUNCTIONS } from '../people/supporter'
import { emptyPlan, type Plan, type PlanItem } from '../plan/plan'
import type { Instant } from '../time/day-key'
import { coverage } from './coverage'
import { alone, groups } from './graph-figures'
import { graphWithout, tieGraph } from './tie-graph'
import { whatIf } from './what-if'

const id = (name: string) => name as SupporterId
const person = (name: string, functions: Supporter['functions'] = {}, more: Partial<Supporter> = {}): Supporter => ({
  ...newSupporter(id(name), name, '2026-01-01T00:00:00Z' as Instant),
  position: { x: 100, y: 0 },
  removedAt: null,
  functions,
  ...more,
})
const item = <T extends PlanItem['type']>(it: Omit<Extract<PlanItem, { type: T }>, 'id'>) => ({ ...it, id: JSON.stringify(it) as PlanItemId }) as unknown as PlanItem
const asks = (name: string) => item<'person'>({ type: 'person', supporterId: id(name), words: '' })
const situation = (situation: string, ...names: string[]) => item<'situation'>({ type: 'situation', situation, avoid: '', escape: '', cope: '', contacts: names.map(id), needs: [] })

function bookOf(people: Supporter[], ties: [string, string][] = [], sections: Partial<Plan['sections']> = {}) {
  const plan = emptyPlan()
  return {
    supporters: Object.fromEntries(people.map((s) => [s.id, s])),
    ties: Object.fromEntries(
      ties.map(([a, b], i) => [`t${i}`, { id: `t${i}` as TieId, a: id(a), b: id(b), quality: 'ordinary' as const, direction: 'none' as const, note: '' }]),
    ),
    plan: { ...plan, sections: { ...plan.sections, ...sections } },
  }
}
const without = (book: ReturnType<typeof bookOf>, ...names: string[]) => whatIf(book, new Set(names.map(id)))
const names = (people: readonly Supporter[]) => people.map((s) => s.name)

describe('what if someone were away', () => {
  const team = [
    person('Dana', { accountability: 'from', stability: 'from' }, { kind: 'mentor', circle: 'inner' }),
    person('Kofi', { stability: 'both', prevention: 'from' }, { kind: 'peer' }),
    person('Nora', { stability: 'from', encouragement: 'to' }, { circle: 'inner' }),
  ]
  it('names functions fewer give, those nobody gives any more first', () => {
    expect(without(bookOf(team), 'Dana').functions.map(({ fn, before, left }) => [fn, before, names(left)])).toEqual([
      ['accountability', 1, []],
      ['stability', 3, ['Nora', 'Kofi']],
    ])
  })
  it('names kinds with nobody left, and who of the inner circle is', () => {
    const { kinds, inner } = without(bookOf(team), 'Dana')
    expect(kinds).toEqual(['mentor'])
    expect(inner && [names(inner.left), inner.before]).toEqual([['Nora'], 2])
    expect(without(bookOf(team), 'Kofi').inner).toBeNull()
  })
  it('names the steps of the plan: those nobody is left for first', () => {
    const book = bookOf(team, [], {
      people: { items: [asks('Dana'), asks('Kofi')], skipped: null },
      professionals: { items: [asks('Dana'), item<'line'>({ type: 'line', name: 'A line', phone: '988', note: '' })], skipped: null },
      situations: { items: [situation('Friday after work', 'Dana', 'Nora'), situation('A night without sleep', 'Dana')], skipped: null },
    })
    expect(without(book, 'Dana').plan.map((p) => [p.section, p.situation?.words ?? '', names(p.lost), names(p.left), p.lines])).toEqual([
      ['situations', 'A night without sleep', ['Dana'], [], 0],
      ['situations', 'Friday after work', ['Dana'], ['Nora'], 0],
      ['people', '', ['Dana'], ['Kofi'], 0],
      ['professionals', '', ['Dana'], [], 1],
    ])
    expect(without(book, 'Nora').plan.map((p) => p.section)).toEqual(['situations'])
  })
  it('leaves out sections left for later, and people already off the map', () => {
    const gone = person('Gone', {}, { removedAt: '2026-02-01T00:00:00Z' as Instant })
    const book = bookOf([...team, gone], [], {
      people: { items: [asks('Dana')], skipped: { reason: '' } },
      situations: { items: [situation('Alone', 'Gone', 'Kofi')], skipped: null },
    })
    expect(without(book, 'Dana', 'Kofi', 'Gone').plan.map((p) => [p.section, names(p.lost), names(p.left)])).toEqual([['situations', ['Kofi'], []]])
    expect(names(without(book, 'Gone').away)).toEqual([])
  })
  it('names who would stand alone, and who would come apart from the rest', () => {
    const people = ['Hub', 'A', 'B', 'C', 'D', 'Leaf', 'Single', 'Pair', 'Other'].map((name) => person(name))
    const book = bookOf(people, [['Hub', 'A'], ['A', 'B'], ['B', 'Hub'], ['Hub', 'C'], ['C', 'D'], ['Hub', 'Leaf'], ['Pair', 'Other']])
    const found = without(book, 'Hub')
    expect(names(found.alone)).toEqual(['Leaf'])
    expect(found.apart.map(names)).toEqual([['C', 'D']])
    expect(names(without(book, 'Pair').alone)).toEqual(['Other'])
    expect(names(without(book, 'Single').alone)).toEqual([])
  })
  it('of anyone, in any notebook, says no more and no less than the map without them', () => {
    const anyBook = fc
      .record({
        functions: fc.array(fc.dictionary(fc.constantFrom(...SUPPORT_FUNCTIONS), fc.constantFrom('from', 'to', 'both')), { minLength: 1, maxLength: 14 }),
        ties: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 24 }),
        away: fc.array(fc.nat(13), { maxLength: 6 }),
      })
      .map(({ functions, ties, away }) => ({
        people: functions.map((given, i) => person(`p${i}`, given)),
        ties: ties.filter(([a, b]) => a !== b && a < functions.length && b < functions.length).map(([a, b]): [string, string] => [`p${a}`, `p${b}`]),
        away: away.map((i) => `p${i}`),
      }))
    fc.assert(
      fc.property(anyBook, ({ people, ties, away }) => {
        const book = bookOf(people, ties)
        const before = JSON.stringify(book)
        const found = without(book, ...away)
        const left = people.filter((s) => !away.includes(s.name))
        const [was, now] = [coverage(people, KINDS), coverage(left, KINDS)]
        for (const fn of SUPPORT_FUNCTIONS) {
          const loss = found.functions.find((one) => one.fn === fn)
          expect(loss ? loss.left.length : was[fn].length).toBe(now[fn].length)
        }
        const graph = tieGraph(people, Object.values(book.ties))
        const rest = graphWithout(graph, new Set(away.map(id)))
        const newlyAlone = alone(rest).filter((one) => !alone(graph).includes(one))
        expect(found.alone.map((s) => s.id).sort()).toEqual([...newlyAlone].sort())
        // Of each group, all parts of two and more but one have come apart.
        const parts = groups(rest).filter((part) => part.length > 1)
        const whole = new Set(parts.map((part) => groups(graph).findIndex((group) => group.includes(part[0] ?? id('')))))
        expect(found.apart).toHaveLength(parts.length - whole.size)
        expect(JSON.stringify(book)).toBe(before)
      }),
    )
  })
})
