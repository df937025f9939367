// Stance, own use and criticism are for the person's own eyes: nothing that leaves the notebook is any different for them.
import { describe, expect, it } from 'vitest'
import { m } from '@domain/messages/messages'
import { dataFiles } from '@domain/exchange/data-files'
import { DATA_FORMATS } from '@domain/exchange/data-options'
import { drawMap } from '@domain/network/map-drawing'
import { mapSvg } from '@domain/network/map-svg'
import { movesAhead } from '@domain/network/planned-move-changes'
import type { Notebook } from '@domain/notebook'
import { PRIVATE_FIELDS, withoutPrivate } from '@domain/people/private-fields'
import { CRITICAL, OWN_USES, STANCES, type Supporter } from '@domain/people/supporter'
import { onMap } from '@domain/people/supporter-changes'
import { planDocument } from '@domain/plan/plan-document'
import { planMapSvg } from '@domain/plan/plan-map'
import { PDF_KINDS, type PdfKind, USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { planText, TEXT_FORMATS } from '@domain/plan/plan-text'
import { SECTIONS } from '@domain/plan/plan'
import { printedDocument } from '@domain/plan/printed-document'
import type { DayKey } from '@domain/time/day-key'
import { lastContactDays } from '@domain/people/last-contact'
import { planHtml } from '../../src/main/pdf/plan-html'
import { printedHtml } from '../../src/main/pdf/printed-html'
import { exampleToday } from '../../tools/prepared-notebooks'

const TODAY = '2026-11-25' as DayKey
const each = (book: Notebook, change: (s: Supporter, i: number) => Supporter): Notebook => ({
  ...book,
  supporters: Object.fromEntries(Object.values(book.supporters).map((s, i) => [s.id, change(s, i)])),
})
const example = exampleToday()
/** The same notebook with nothing private said, and with all of it said about everyone. */
const silent = each(example, withoutPrivate)
const said = each(example, (s, i) => ({ ...s, stance: STANCES[i % 3] ?? 'risky', ownUse: OWN_USES[i % 3] ?? 'uses', critical: CRITICAL[i % 3] ?? 'often' }))

const exports: Record<string, (book: Notebook) => unknown> = {
  'the plan as a document': (book) => document(book),
  'the page of the PDF': (book) => planHtml(document(book), planMapSvg(book, [], USUAL_PDF, TODAY)),
  ...Object.fromEntries(PDF_KINDS.map((kind) => [`the plan printed as ${kind}`, (book: Notebook) => printedHtml(printed(book, kind), { mapHtml: planMapSvg(book, [], USUAL_PDF, TODAY), chartHtml: null })])),
  'the plan as text': (book) => TEXT_FORMATS.map((format) => planText(document(book), format)),
  'the map of the plan': (book) => planMapSvg(book, [], { ...USUAL_PDF, names: 'initials' }, TODAY),
  'the picture of the map': (book) => mapSvg(drawMap(content(book)), { names: 'names', legend: true }),
  ...Object.fromEntries(
    DATA_FORMATS.map((format) => [`the map as ${format}`, (book: Notebook) => dataFiles(book, { format, names: 'names', details: true, private: false, snapshots: true }, TODAY)]),
  ),
}
const HERE = { today: TODAY, zone: 'UTC', locale: 'en-US', country: 'US' }
const printed = (book: Notebook, kind: PdfKind) => printedDocument(book, { ...USUAL_PDF, kind, streaks: true, sections: [...SECTIONS], paper: 'A4' }, HERE)
const document = (book: Notebook) =>
  planDocument(book, { ...USUAL_PDF, sections: [...SECTIONS], paper: 'A4' }, HERE)
const content = (book: Notebook) => ({
  supporters: onMap(book),
  ties: Object.values(book.ties),
  lastContact: lastContactDays(book.contacts, TODAY),
  today: TODAY,
  planned: { moves: movesAhead(book), sayDay: (day: DayKey) => day as string },
})

describe('what is private', () => {
  it('is told apart from the rest of a supporter', () => {
    const [someone] = Object.values(said.supporters)
    expect(PRIVATE_FIELDS.every((field) => someone?.[field] !== null)).toBe(true)
    expect(someone && PRIVATE_FIELDS.every((field) => withoutPrivate(someone)[field] === null)).toBe(true)
  })

  it.each(Object.keys(exports))('is not in %s, in no form', (name) => {
    const made = exports[name]
    expect(made?.(said)).toEqual(made?.(silent))
    const text = JSON.stringify(made?.(said))
    for (const word of [...Object.values(m.vocabulary.stances), ...Object.values(m.vocabulary.ownUses)]) expect(text).not.toContain(word)
  })

  it('the map of the plan tells nothing of rests and planned moves either', () => {
    const plain = { ...each(example, (s) => ({ ...s, resting: null })), plannedMoves: {} }
    const resting = each(example, (s) => ({ ...s, resting: { until: null } }))
    expect(planMapSvg(resting, [], USUAL_PDF, TODAY)).toBe(planMapSvg(plain, [], USUAL_PDF, TODAY))
  })
})
