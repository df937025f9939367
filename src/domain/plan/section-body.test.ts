import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanItemId, SupporterId } from '../ids'
import { newSupporter } from '../people/new-supporter'
import type { DayKey, Instant } from '../time/day-key'
import { ITEM_TYPES, type NewPlanItem, type PlanItem, type SectionKind, SECTIONS, WEIGHED } from './plan'
import { peopleAbove, sectionBody, type BodyContext } from './section-body'

const ray = { ...newSupporter('r' as SupporterId, 'Uncle Ray', '2026-11-19T04:30:00.000Z' as Instant), phone: '555-0199', openingWords: 'Hi', role: 'uncle', position: { x: 0, y: 0 }, removedAt: null }
const context: BodyContext = { supporters: { [ray.id]: ray }, nameOf: (person) => person.name, dayWords: (day) => `day ${day}` }
const body = (kind: SectionKind, ...items: NewPlanItem[]) => sectionBody(kind, items.map((item, i) => ({ ...item, id: `i${i}` as PlanItemId }) as PlanItem), context)

describe('sectionBody', () => {
  it('keeps the order of people and texts, and makes one table or list of neighbours', () => {
    const row = { name: 'Uncle Ray', detail: 'uncle', phone: '555-0199', hours: '', words: 'Hi' }
    const person = { type: 'person' as const, supporterId: ray.id, words: '' }
    const made = body('company', { type: 'text', text: 'The library' }, person, person, { type: 'text', text: 'The pool' }, person)
    expect(made).toEqual({
      type: 'mixed',
      parts: [
        { type: 'list', ordered: false, items: ['The library'] },
        { type: 'people', wordsAre: 'note', rows: [row, row] },
        { type: 'list', ordered: false, items: ['The pool'] },
        { type: 'people', wordsAre: 'note', rows: [row] },
      ],
    })
    if (made.type === 'mixed') expect(made.parts.map((_, at) => peopleAbove(made.parts, at))).toEqual([0, 0, 2, 2])
  })

  it('divides no list where someone stood who is not printed, or nothing was written', () => {
    const gone = { type: 'person' as const, supporterId: 'gone' as SupporterId, words: '' }
    const made = body('company', { type: 'text', text: 'The library' }, gone, { type: 'text', text: ' ' }, { type: 'text', text: 'The pool' })
    expect(made).toEqual({ type: 'list', ordered: false, items: ['The library', 'The pool'] })
    expect(body('company', gone)).toEqual({ type: 'blank' })
  })

  it('names whom to leave out without a number, and without words to say to them', () => {
    const made = body('notInvolved', { type: 'text', text: 'Alder and Ninth' }, { type: 'person', supporterId: ray.id, words: 'not yet' })
    expect(made).toEqual({ type: 'pairs', pairs: [{ head: 'Alder and Ninth', text: '' }, { head: 'Uncle Ray, uncle', text: 'not yet' }] })
  })

  it('says minutes, ticks with their day, and all four corners', () => {
    expect(body('delay', { type: 'timed', text: 'Dishes', minutes: 10 }, { type: 'timed', text: 'Walk', minutes: null })).toEqual({ type: 'timed', steps: [{ text: 'Dishes', minutes: '10 minutes' }, { text: 'Walk', minutes: '' }] })
    expect(body('commitments', { type: 'tick', text: 'Tuesday Circle', doneOn: '2026-11-17' as DayKey }, { type: 'tick', text: 'Bed by eleven', doneOn: null })).toEqual({
      type: 'ticks', ticks: [{ text: 'Tuesday Circle', done: 'day 2026-11-17' }, { text: 'Bed by eleven', done: null }],
    })
    expect(body('weighing', { type: 'weighed', side: 'without-gives', text: 'Mornings' })).toMatchObject({ type: 'corners', corners: [{ items: [] }, { items: [] }, { items: ['Mornings'] }, { items: [] }] })
  })

  it('says what a situation needs', () => {
    expect(body('situations', { type: 'situation', situation: 'Payday', avoid: '', escape: '', cope: '', contacts: [], needs: ['accountability', 'stability'] })).toMatchObject({
      situations: [{ answers: [{ label: 'I need', text: 'Accountability, Emotional stability' }] }],
    })
  })

  it('drops no word of anyone, whatever a section takes', () => {
    const words = fc.stringMatching(/^[a-z]{4,9}$/)
    const item = (type: PlanItem['type'], one: string, two: string): NewPlanItem => {
      if (type === 'situation') return { type, situation: one, avoid: two, escape: '', cope: '', contacts: [], needs: [] }
      if (type === 'person') return { type, supporterId: ray.id, words: two }
      if (type === 'line') return { type, name: one, phone: two, note: '' }
      if (type === 'pair') return { type, head: one, text: two }
      if (type === 'timed') return { type, text: one, minutes: 5 }
      if (type === 'weighed') return { type, side: WEIGHED[0], text: one }
      return type === 'tick' ? { type, text: one, doneOn: null } : { type, text: one }
    }
    const said = fc.constantFrom(...SECTIONS).chain((kind) => fc.tuple(fc.constant(kind), fc.array(fc.tuple(fc.constantFrom(...ITEM_TYPES[kind]), words, words), { minLength: 1, maxLength: 6 })))
    fc.assert(
      fc.property(said, ([kind, all]) => {
        const items = all.map(([type, one, two]) => item(type, one, two))
        const printed = JSON.stringify(body(kind, ...items))
        for (const each of items) for (const [key, value] of Object.entries(each)) if (typeof value === 'string' && !['type', 'supporterId', 'side'].includes(key)) expect(printed).toContain(value)
      }),
    )
  })
})
