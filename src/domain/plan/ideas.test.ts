import { describe, expect, it } from 'vitest'
import { m } from '../messages/messages'
import type { PlanItemId } from '../ids'
import { ideasFor, ideaWords } from './ideas'
import { ITEM_TYPES, PlanItem, SECTIONS, WEIGHED } from './plan'

const WRITTEN: PlanItem['type'][] = ['text', 'pair', 'timed', 'weighed', 'tick']

describe('ideas', () => {
  it('are there for every section that takes words, three to six each, and are valid items of it', () => {
    for (const kind of SECTIONS) {
      const ideas = m.planIdeas[kind] ?? []
      if (ITEM_TYPES[kind].some((type) => WRITTEN.includes(type))) expect(ideas.length, kind).toBeGreaterThanOrEqual(3)
      if (kind !== 'weighing') expect(ideas.length, kind).toBeLessThanOrEqual(6)
      for (const idea of ideas) {
        expect(ITEM_TYPES[kind]).toContain(idea.type)
        expect(PlanItem.safeParse({ ...idea, id: 'x' }).success).toBe(true)
      }
      expect(new Set(ideas.map(ideaWords)).size).toBe(ideas.length)
    }
    for (const side of WEIGHED) expect(ideasFor('weighing', [], side)).toHaveLength(3)
  })

  it('are not offered again once they stand in the section, however they were written', () => {
    const hungry = { id: 'h' as PlanItemId, type: 'pair', head: ' HUNGRY', text: 'bread' } as const
    expect(ideasFor('halt', [hungry]).map(ideaWords)).toEqual(['Angry', 'Lonely', 'Tired', 'Bored'])
  })
})
