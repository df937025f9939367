import { describe, expect, it } from 'vitest'
import type { PlanItemId, SupporterId } from '../ids'
import { emptyNotebook, Notebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import type { Supporter } from '../people/supporter'
import type { DayKey, Instant } from '../time/day-key'
import { SECTIONS, type SectionKind } from './plan'
import { type DocumentContext, planDocument } from './plan-document'
import { type PlanPdfOptions, USUAL_PDF } from './plan-pdf-options'

const at = '2026-11-19T04:30:00.000Z' as Instant
const context: DocumentContext = { today: '2026-11-19' as DayKey, zone: 'America/Los_Angeles', locale: 'en-US', country: 'US' }
const options: PlanPdfOptions = { ...USUAL_PDF, sections: [...SECTIONS], paper: 'A4' }

function person(id: string, name: string, more: Partial<Supporter> = {}): Supporter {
  return { ...newSupporter(id as SupporterId, name, at), position: { x: 0, y: -98 }, circle: 'inner', removedAt: null, ...more }
}

function book(): Notebook {
  const book = emptyNotebook(at)
  const people = [
    person('d', 'Dana Reed', { role: 'sponsor', phone: '(503) 555-0142', hours: 'any hour', openingWords: 'Ten minutes?' }),
    person('k', 'Kofi', { email: 'kofi@example.org' }),
    person('r', 'Uncle Ray', { phone: '(503) 555-0199', removedAt: at }),
  ]
  for (const each of people) book.supporters[each.id] = each
  const id = (text: string) => text as PlanItemId
  book.plan.sections.people.items = (['k', 'r', 'd'] as SupporterId[]).map((supporterId) => ({
    id: id(`p-${supporterId}`), type: 'person', supporterId, words: supporterId === 'k' ? 'Will you walk with me?' : '',
  }))
  book.plan.sections.situations.items = [
    { id: id('s'), type: 'situation', situation: 'Payday', avoid: '', escape: 'the side door', cope: '', contacts: ['r', 'd'] as SupporterId[], needs: [] },
  ]
  book.plan.sections.surroundings.skipped = { reason: 'with Dr. Amin' }
  book.plan.changedAt = at
  return Notebook.parse(book)
}

const section = (kind: SectionKind, from = planDocument(book(), options, context)) => from.sections.find((s) => s.kind === kind)

describe('planDocument', () => {
  it('reads people from the map, in the plan’s order, and leaves out who is off the map', () => {
    expect(section('people')?.body).toEqual({
      type: 'people',
      wordsAre: 'mine',
      rows: [
        { name: 'Kofi', detail: '', phone: 'kofi@example.org', hours: '', words: 'Will you walk with me?' },
        { name: 'Dana Reed', detail: 'sponsor', phone: '(503) 555-0142', hours: 'any hour', words: 'Ten minutes?' },
      ],
    })
    expect(JSON.stringify(planDocument(book(), options, context))).not.toContain('Uncle Ray')
  })

  it('follows a changed phone', () => {
    const changed = book()
    changed.supporters['d' as SupporterId]!.phone = '555-0100'
    expect(JSON.stringify(planDocument(changed, options, context))).toContain('555-0100')
  })

  it('keeps the answers that were given and the contacts still on the map', () => {
    expect(section('situations')?.body).toEqual({
      type: 'situations',
      situations: [
        { situation: 'Payday', answers: [{ label: 'I get out by', text: 'the side door' }], contacts: [{ name: 'Dana Reed', way: '(503) 555-0142' }] },
      ],
    })
  })

  it('writes no full name when initials are asked for, in text or picture', () => {
    const text = JSON.stringify(planDocument(book(), { ...options, names: 'initials' }, context))
    expect(text).not.toMatch(/Dana|Reed|Kofi/)
    expect(text).toContain('DR')
  })

  it('prints the chosen sections in the plan’s own order', () => {
    const turned = book()
    turned.plan.order = ['slip', ...SECTIONS.filter((kind) => kind !== 'slip')]
    const doc = planDocument(turned, { ...options, sections: ['people', 'reasons', 'slip'] }, context)
    expect(doc.sections.map((s) => s.kind)).toEqual(['slip', 'reasons', 'people'])
  })

  it('leaves room to write where nothing is written, and says what waits for later', () => {
    expect(section('reasons')).toMatchObject({ later: null, body: { type: 'blank' } })
    expect(section('surroundings')?.later).toBe('Left for later: with Dr. Amin')
  })

  it('gives the last change its local day', () => {
    expect(planDocument(book(), options, context).facts).toEqual(['Last changed November 18, 2026'])
  })

  it('has a map only when it is wanted and there is one, with those named in the printed sections solid', () => {
    expect(planDocument(book(), options, context).map?.highlight).toEqual(['k', 'r', 'd'])
    expect(planDocument(book(), { ...options, sections: ['reasons'] }, context).map?.highlight).toEqual([])
    expect(planDocument(book(), { ...options, map: false }, context).map).toBeNull()
    expect(planDocument(emptyNotebook(at), options, context).map).toBeNull()
  })

  it('puts the person’s own numbers before the country’s, each once', () => {
    const own = book()
    own.plan.sections.professionals.items = [
      { id: 'l1' as PlanItemId, type: 'line', name: 'Harbor Clinic', phone: '555-0190', note: '' },
      { id: 'l2' as PlanItemId, type: 'line', name: '988', phone: '988', note: '' },
    ]
    const { help } = planDocument(own, options, context)
    expect(help.lines.map((line) => line.numbers)).toEqual(['555-0190', '988', 'text HOME to 741741', '1-800-662-4357'])
    expect(help.emergency).toEqual([{ label: 'Emergency', number: '911' }])
  })

  it('guesses no emergency number for a country it does not know', () => {
    const { help } = planDocument(book(), options, { ...context, country: null })
    expect(help).toMatchObject({ lines: [], checked: null, emergency: [{ number: '' }] })
  })
})
