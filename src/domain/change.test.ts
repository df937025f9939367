import fc from 'fast-check'
import { applyPatches } from 'immer'
import { describe, expect, it } from 'vitest'
import { anyChange } from '../../tests/arbitrary/changes'
import { applyChange, Change } from './change'
import { emptyNotebook, Notebook } from './notebook'
import { circleAt } from './network/geometry'
import type { Instant } from './time/day-key'

const begin = () => emptyNotebook('2026-01-01T00:00:00.000Z' as Instant)

describe('applyChange', () => {
  it('keeps every reachable notebook valid, and every applied change can be undone exactly', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 40 }), (changes) => {
        let book = begin()
        for (const raw of changes) {
          const change = Change.parse(raw)
          const before = book
          const outcome = applyChange(before, change)
          if (outcome.kind === 'refused') continue
          expect(applyPatches(outcome.notebook, outcome.inverse)).toEqual(before)
          expect(applyPatches(before, outcome.patches)).toEqual(outcome.notebook)
          book = outcome.notebook
        }
        const checked = Notebook.safeParse(book)
        expect(checked.error?.issues ?? []).toEqual([])
        for (const s of Object.values(book.supporters)) expect(s.circle).toBe(circleAt(s.position))
      }),
      { numRuns: 300 },
    )
  })

  it('meets most kinds of change in the property above, applied as well as refused', () => {
    const applied = new Set<string>()
    const refused = new Set<string>()
    for (const changes of fc.sample(fc.array(anyChange, { minLength: 30, maxLength: 40 }), { numRuns: 1500, seed: 7 })) {
      let book = begin()
      for (const change of changes) {
        const outcome = applyChange(book, change)
        if (outcome.kind === 'refused') refused.add(outcome.reason)
        else {
          applied.add(change.type)
          book = outcome.notebook
        }
      }
    }
    expect(Change.options.map((o) => o.shape.type.value).filter((type) => !applied.has(type))).toEqual([])
    expect(refused.size).toBeGreaterThanOrEqual(7)
  })

  it('says nothing with a patch key that is there but undefined', () => {
    const added = applyChange(begin(), Change.parse(fc.sample(anyChange.filter((c) => c.type === 'supporter/add'), { numRuns: 1, seed: 3 })[0]))
    if (added.kind === 'refused') throw new Error(added.reason)
    const [supporter] = Object.values(added.notebook.supporters)
    if (!supporter) throw new Error('nobody was added')
    const edited = applyChange(added.notebook, { type: 'supporter/edit', id: supporter.id, patch: { name: 'Kim', phone: undefined } })
    expect(edited.kind === 'applied' && edited.notebook.supporters[supporter.id]).toMatchObject({ name: 'Kim', phone: supporter.phone })
  })
})
