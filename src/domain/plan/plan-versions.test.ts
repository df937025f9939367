import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyChange, type Change } from '../change'
import type { PlanItemId, PlanVersionId, SupporterId } from '../ids'
import { Notebook } from '../notebook'
import type { DayKey, Instant } from '../time/day-key'
import { comparePlans } from './compare-plans'

const example = Notebook.parse(JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')))
const at = '2026-11-20T10:00:00Z' as Instant
const id = 'v1' as PlanVersionId
const nameOf = (who: SupporterId) => example.supporters[who]?.name ?? ''

function after(book: Notebook, ...changes: Change[]): Notebook {
  return changes.reduce((before, change) => {
    const outcome = applyChange(before, change)
    if (outcome.kind === 'refused') throw new Error(`${change.type}: ${outcome.reason}`)
    return outcome.notebook
  }, book)
}
const keep: Change = { type: 'plan/keep-version', id, day: '2026-11-20' as DayKey, at, note: 'For the review' }
const [sign] = example.plan.sections.warningSigns.items
if (sign?.type !== 'text') throw new Error('the example has no early sign')
const edits: Change[] = [
  { type: 'plan/edit-item', section: 'warningSigns', id: sign.id, patch: { type: 'text', text: 'I stop sleeping.' }, at },
  { type: 'plan/add-item', section: 'reasons', item: { id: 'new' as PlanItemId, type: 'text', text: 'The garden.' }, index: 0, at },
  { type: 'plan/move-item', section: 'helps', id: example.plan.sections.helps.items[1]!.id, index: 0, at },
  { type: 'plan/skip-section', section: 'surroundings', skipped: { reason: 'not now' }, at },
  { type: 'plan/remove-item', section: 'slip', id: example.plan.sections.slip.items[0]!.id, at },
]

describe('versions of the plan', () => {
  it('stay as they were whatever happens to the plan', () => {
    const kept = after(example, keep)
    const later = after(kept, ...edits)
    expect(later.planVersions[id]).toEqual(kept.planVersions[id])
    expect(later.planVersions[id]).toMatchObject({ note: 'For the review', day: '2026-11-20', sections: example.plan.sections })
  })

  it('are compared in words, section by section', () => {
    const later = after(example, keep, ...edits)
    const found = comparePlans(later.planVersions[id]!, later.plan, nameOf)
    expect(found).toContainEqual({ section: 'warningSigns', what: 'changed', was: sign.text, words: 'I stop sleeping.' })
    expect(found).toContainEqual({ section: 'reasons', what: 'added', words: 'The garden.' })
    expect(found).toContainEqual({ section: 'helps', what: 'reordered' })
    expect(found.filter(({ section }) => section === 'slip')).toMatchObject([{ what: 'removed' }])
    expect(found.filter(({ what }) => what === 'left-out')).toHaveLength(example.plan.sections.surroundings.skipped ? 0 : 1)
    expect(comparePlans(later.plan, later.plan, nameOf)).toEqual([])
  })

  it('an addition between two that stay is no other order', () => {
    const first = example.plan.sections.helps.items[0]!
    const later = after(example, keep, { type: 'plan/add-item', section: 'helps', item: { ...first, id: 'between' as PlanItemId }, index: 1, at })
    expect(comparePlans(later.planVersions[id]!, later.plan, nameOf).map(({ what }) => what)).toEqual(['added'])
  })

  it('can be the plan again, and Undo gives back the one before', () => {
    const later = after(example, keep, ...edits)
    const outcome = applyChange(later, { type: 'plan/bring-back', id, at })
    if (outcome.kind === 'refused') throw new Error(outcome.reason)
    expect(outcome.notebook.plan.sections).toEqual(example.plan.sections)
    // The version is a copy: writing in the plan does not write in it.
    const again = after(outcome.notebook, edits[0]!)
    expect(again.planVersions[id]).toEqual(later.planVersions[id])
  })

  it('forget whoever is erased for good', () => {
    const person = example.plan.sections.people.items.find((item) => item.type === 'person')
    if (person?.type !== 'person') throw new Error('the example plan names nobody')
    const later = after(example, keep, { type: 'supporter/erase', id: person.supporterId })
    expect(JSON.stringify(later.planVersions)).not.toContain(`"${person.supporterId}"`)
    expect(Notebook.safeParse(later).success).toBe(true)
  })

  it('are refused twice under one id, and where there is none', () => {
    const kept = after(example, keep)
    expect(applyChange(kept, keep)).toEqual({ kind: 'refused', reason: 'entry-exists' })
    expect(applyChange(example, { type: 'plan/bring-back', id: 'gone' as PlanVersionId, at })).toEqual({ kind: 'refused', reason: 'entry-missing' })
  })
})
