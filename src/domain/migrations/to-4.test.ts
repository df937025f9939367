import { describe, expect, it } from 'vitest'
import { emptyNotebook } from '../notebook'
import { SECTIONS } from '../plan/plan'
import type { Instant } from '../time/day-key'
import { readNotebook } from './read-notebook'
import { to4 } from './to-4'

const OLD = ['reasons', 'warningSigns', 'situations', 'helps', 'people', 'professionals', 'surroundings', 'slip']

/** A notebook of version 3 with its sections in this order. */
function older(order: string[]) {
  const now = emptyNotebook('2026-01-01T00:00:00.000Z' as Instant)
  const situation = { id: 's', type: 'situation', situation: 'Payday', avoid: '', escape: '', cope: '', contacts: [] }
  const sections = Object.fromEntries(OLD.map((kind) => [kind, { items: kind === 'situations' ? [situation] : [], skipped: null }]))
  const plan = { ...now.plan, order, sections }
  const { crisis: _crisis, ...rest } = now
  return { ...rest, schemaVersion: 3, plan, planVersions: { v: { id: 'v', day: '2026-01-01', keptAt: now.createdAt, note: '', readBy: [], order, sections } } }
}

describe('to4', () => {
  it('puts each new section after the one it belongs to, in the plan and in every version kept', () => {
    const read = readNotebook(JSON.stringify(older(OLD)))
    if (read.kind !== 'ready') throw new Error(JSON.stringify(read))
    expect(read.notebook.plan.order).toEqual(SECTIONS)
    for (const { order, sections } of [read.notebook.plan, ...Object.values(read.notebook.planVersions)]) {
      expect(order).toEqual(SECTIONS)
      expect(sections.situations.items).toMatchObject([{ situation: 'Payday', needs: [] }])
      expect(sections.commitments).toEqual({ items: [], skipped: null })
    }
  })

  it('keeps the order the person gave the older ones', () => {
    const turned = [...OLD].reverse()
    const read = readNotebook(JSON.stringify(older(turned)))
    if (read.kind !== 'ready') throw new Error(JSON.stringify(read))
    expect(read.notebook.plan.order.filter((kind) => OLD.includes(kind))).toEqual(turned)
    expect(read.notebook.plan.order.indexOf('delay')).toBe(read.notebook.plan.order.indexOf('helps') + 1)
  })

  it('leaves what is malformed for validation to name', () => {
    for (const plan of [null, 7, { order: 'x', sections: [] }, { sections: { situations: { items: [null, 3] } } }])
      expect(() => to4.migrate({ schemaVersion: 3, plan, planVersions: 'x' })).not.toThrow()
  })
})
