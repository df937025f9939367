import { describe, expect, it } from 'vitest'
import type { PlanItemId, SupporterId } from '../ids'
import { emptyNotebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import type { Instant } from '../time/day-key'
import { offTheMap } from './off-the-map'
import { emptyPlan, SECTIONS } from './plan'
import { paperFor, sectionsToPrint } from './plan-pdf-options'

const at = '2026-11-19T04:30:00.000Z' as Instant

describe('paperFor', () => {
  it('follows the choice, then the country, then A4', () => {
    expect(paperFor('A4', 'US')).toBe('A4')
    expect(paperFor('auto', 'US')).toBe('Letter')
    expect(paperFor('auto', 'DE')).toBe('A4')
    expect(paperFor('auto', null)).toBe('A4')
  })
})

describe('sectionsToPrint', () => {
  it('takes what is written and not left for later', () => {
    const plan = emptyPlan()
    plan.sections.helps.items = [{ id: 'a' as PlanItemId, type: 'text', text: 'tea' }]
    plan.sections.slip.items = [{ id: 'b' as PlanItemId, type: 'text', text: 'call' }]
    plan.sections.slip.skipped = { reason: '' }
    expect(sectionsToPrint(plan)).toEqual(['helps'])
  })

  it('prints an empty plan whole', () => {
    expect(sectionsToPrint(emptyPlan())).toEqual([...SECTIONS])
  })
})

describe('offTheMap', () => {
  it('finds those taken off, in people and in situations', () => {
    const book = emptyNotebook(at)
    const ray = 'ray' as SupporterId
    book.supporters[ray] = { ...newSupporter(ray, 'Ray', at), position: { x: 60, y: 0 }, removedAt: at }
    book.plan.sections.people.items = [{ id: 'a' as PlanItemId, type: 'person', supporterId: ray, words: '' }]
    book.plan.sections.situations.items = [{ id: 'b' as PlanItemId, type: 'situation', situation: 'x', avoid: '', escape: '', cope: '', contacts: [ray], needs: [] }]
    expect(offTheMap(book, 'people').map((s) => s.name)).toEqual(['Ray'])
    expect(offTheMap(book, 'situations')).toHaveLength(1)
    book.supporters[ray].removedAt = null
    expect(offTheMap(book, 'people')).toEqual([])
  })
})
