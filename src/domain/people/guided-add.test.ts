import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, type Change } from '../change'
import type { SupporterId } from '../ids'
import { emptyNotebook, type Notebook } from '../notebook'
import type { Instant } from '../time/day-key'
import { forgetInRound, type GuidedAdd, GUIDED_STEPS, nextAsked, stepAfter, stepBefore, waitingFor } from './guided-add'
import { newSupporter } from './new-supporter'

const at = '2026-03-01T10:00:00.000Z' as Instant
const ids = ['a', 'b', 'c'] as SupporterId[]
const [a, b, c] = ids as [SupporterId, SupporterId, SupporterId]
const round = (answered: GuidedAdd['answered'], step: GuidedAdd['step'] = 'kind'): GuidedAdd => ({ step, ids, answered })

function after(...changes: Change[]): Notebook {
  return changes.reduce((book, change) => {
    const outcome = applyChange(book, change)
    if (outcome.kind !== 'applied') throw new Error(outcome.reason)
    return outcome.notebook
  }, emptyNotebook(at))
}
const named: Change = { type: 'supporter/add-many', supporters: ids.map((id) => ({ supporter: newSupporter(id, id, at, { kind: 'other', circle: 'middle' }), position: null })), ties: [] }
const begun: Change = { type: 'guided-add/keep', guidedAdd: round({}) }

describe('whom the question goes to next', () => {
  it('goes on to those who wait, round the corner', () => {
    expect(nextAsked(round({}), 'kind', ids, a)).toBe(b)
    expect(nextAsked(round({ kind: [b] }), 'kind', ids, a)).toBe(c)
    expect(nextAsked(round({ kind: [b] }), 'kind', ids, c)).toBe(a)
    expect(nextAsked(round({ kind: [a, b] }), 'kind', ids, c)).toBeNull()
  })
  it('walks on in order where everyone has been asked', () => {
    const all = round({ kind: ids })
    expect(nextAsked(all, 'kind', ids, a)).toBe(b)
    expect(nextAsked(all, 'kind', ids, c)).toBeNull()
  })
  it('asks everyone once and stops, wherever it begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), (count, start) => {
        const people = Array.from({ length: count }, (_, i) => `p${i}` as SupporterId)
        const asked: SupporterId[] = []
        let one: SupporterId | null = people[start % count] ?? null
        while (one) {
          asked.push(one)
          one = nextAsked({ step: 'circle', ids: people, answered: { circle: [...asked] } }, 'circle', people, one)
          if (asked.length === count) break
        }
        expect(new Set(asked).size).toBe(count)
      }),
    )
  })
})

describe('an answer', () => {
  const answer = (change: Partial<Extract<Change, { type: 'guided-add/answer' }>>): Change => ({ type: 'guided-add/answer', id: a, step: 'kind', patch: {}, circle: null, next: null, ...change })

  it('changes the supporter, remembers that they were asked, and goes on, in one step that undoes', () => {
    const before = after(named, begun)
    const outcome = applyChange(before, answer({ patch: { kind: 'mentor' }, next: 'circle' }))
    expect(outcome.kind).toBe('applied')
    if (outcome.kind !== 'applied') return
    expect(outcome.notebook.supporters[a]?.kind).toBe('mentor')
    expect(outcome.notebook.guidedAdd).toMatchObject({ step: 'circle', answered: { kind: [a] } })
    expect(outcome.patches.length).toBeGreaterThan(0)
  })
  it('passes someone over without touching them', () => {
    const before = after(named, begun)
    const book = after(named, begun, answer({ step: 'stance' }))
    expect(book.supporters).toEqual(before.supporters)
    expect(book.guidedAdd?.answered).toEqual({ stance: [a] })
  })
  it('puts someone into the circle asked for', () => {
    const book = after(named, begun, answer({ step: 'circle', circle: 'inner' }))
    const { circle, position } = book.supporters[a] ?? { circle: null, position: { x: 0, y: 0 } }
    expect(circle).toBe('inner')
    expect(Math.hypot(position.x, position.y)).toBeLessThanOrEqual(132)
  })
  it('is refused for someone who is not there, and changes nothing', () => {
    expect(applyChange(after(begun), answer({})).kind).toBe('refused')
  })
})

it('goes through the questions forward and back', () => {
  expect(stepBefore('names')).toBeNull()
  expect(stepAfter('stance')).toBeNull()
  for (const step of GUIDED_STEPS.slice(1)) expect(stepAfter(stepBefore(step) ?? 'stance')).toBe(step)
})

it('forgets someone erased, wherever they stood in the round', () => {
  const standing = { step: 'circle' as const, ids: [...ids], answered: { kind: [a, b], circle: [b] } }
  forgetInRound(standing, b)
  expect(standing).toEqual({ step: 'circle', ids: [a, c], answered: { kind: [a], circle: [] } })
  expect(waitingFor(standing, 'kind', standing.ids)).toEqual([c])
})
