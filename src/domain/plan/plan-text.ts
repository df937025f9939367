// The plan as text: Markdown, plain, or JSON, from the same document as the PDF.
import { m } from '../messages/messages'
import { type MarkedLine, markedBlocks } from './marked-text'
import type { DocumentSection, PlanDocument } from './plan-document'
import { peopleAbove, type PeopleBody, type PersonRow, type SectionBody, type Situation } from './section-body'

/** By the ending of their files. */
export const TEXT_FORMATS = ['md', 'txt', 'json'] as const
export type TextFormat = (typeof TEXT_FORMATS)[number]

/** The plan in words alone, ended by a line break. */
export function planText(doc: PlanDocument, format: TextFormat): string {
  if (format === 'json') return `${JSON.stringify(planRecord(doc), null, 2)}\n`
  const parts = doc.sections.flatMap((section) => [...headOf(section, format), ...bodyOf(section.body, format)])
  return `${[...titleOf(doc, format), ...parts, ...helpOf(doc, format)].join('\n\n')}\n`
}

/** What a program reads: the sections chosen, in the plan's order, with people as they are named in the document. */
function planRecord({ language, title, date, facts, sections, help }: PlanDocument) {
  return {
    kith: 'plan',
    version: 1,
    language,
    title,
    date,
    facts,
    sections: sections.map(({ kind, heading, later, body }) => ({ kind, heading, later, ...body })),
    help: { lines: help.lines, emergency: help.emergency },
  }
}

type Lines = 'md' | 'txt'

const lineOf = (line: MarkedLine, format: Lines) => line.map(({ text, bold }) => (bold && format === 'md' ? `**${written(text, format)}**` : written(text, format))).join('')

/** Characters that mean something in Markdown, and what would begin a list, a heading or a quote. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|~&]/g, '\\$&').replace(/^(\s*)([-+#=]|\d+(?=[.)]))/gm, (_, space: string, mark: string) => (/\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`))
const written = (text: string, format: Lines) => (format === 'md' ? escaped(text) : text)

const heading = (text: string, level: 1 | 2 | 3, format: Lines) =>
  format === 'md' ? `${'#'.repeat(level)} ${escaped(text.replace(/\s*\n\s*/g, ' '))}` : level === 3 ? text : `${text}\n${(level === 1 ? '=' : '-').repeat([...text].length)}`

function titleOf(doc: PlanDocument, format: Lines): string[] {
  return [heading(doc.title, 1, format), written(doc.lead, format), [doc.date, ...doc.facts, doc.foot].map((fact) => written(fact, format)).join(' · ')]
}

function headOf({ heading: text, later }: DocumentSection, format: Lines): string[] {
  return [heading(text, 2, format), ...(later ? [written(later, format)] : [])]
}

/** `before`: people of the section who stand above. */
function bodyOf(body: SectionBody, format: Lines, before = 0): string[] {
  switch (body.type) {
    case 'list':
      return [body.items.map((item, i) => entry(body.ordered ? `${i + 1}.` : '-', item, format)).join('\n')]
    case 'situations':
      return body.situations.flatMap((situation) => situationOf(situation, format))
    case 'people':
      return [format === 'md' ? peopleTable(body, before) : peopleLines(body, before)]
    case 'pairs':
      return [body.pairs.map(({ head, text }) => entry('-', [head, text].filter(Boolean).join('\n'), format)).join('\n')]
    case 'timed':
      return [body.steps.map(({ text, minutes }, i) => entry(`${i + 1}.`, [text, minutes].filter(Boolean).join(', '), format)).join('\n')]
    case 'ticks':
      return [body.ticks.map(({ text, done }) => entry('-', done === null ? text : `${text} (${m.planPdf.ticked(done)})`, format).replace(/^- /, done === null ? '- [ ] ' : '- [x] ')).join('\n')]
    case 'corners':
      return body.corners.filter(({ items }) => items.length > 0).flatMap(({ label, items }) => [heading(label, 3, format), items.map((item) => entry('-', item, format)).join('\n')])
    case 'mixed':
      return body.parts.flatMap((part, at) => bodyOf(part, format, peopleAbove(body.parts, at)))
    case 'blank':
      return []
  }
}

/** An entry of a list; its further lines stand under its first. */
function entry(mark: string, text: string, format: Lines): string {
  const indent = ' '.repeat(mark.length + 1)
  const breaks = format === 'md' ? `\\\n${indent}` : `\n${indent}`
  const blocks = markedBlocks(text).map(({ type, lines }) => {
    const said = lines.map((line) => lineOf(line, format))
    return type === 'list' ? said.map((line) => `- ${line}`).join(`\n${indent}`) : said.join(breaks)
  })
  return `${mark} ${blocks.join(`\n\n${indent}`)}`
}

function situationOf({ situation, answers, contacts }: Situation, format: Lines): string[] {
  const lines = [
    ...answers.map(({ label, text }) => entry('-', `${label}: ${text}`, format)),
    ...(contacts.length > 0 ? [entry('-', `${m.planPdf.contacts}: ${m.common.and(contacts.map(({ name, way }) => [name, way].filter(Boolean).join(' ')))}`, format)] : []),
  ]
  return [heading(situation, 3, format), ...(lines.length > 0 ? [lines.join('\n')] : [])]
}

const said = (row: PersonRow, wordsAre: 'mine' | 'note') => (row.words && wordsAre === 'mine' ? m.planPdf.quoted(row.words) : row.words)

function peopleTable({ rows, wordsAre }: PeopleBody, before: number): string {
  const heads = wordsAre === 'mine' ? m.planPdf.columns : m.planPdf.professionalColumns
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const cell = (text: string) => escaped(text).replace(/\s*\n\s*/g, '<br>')
  return [
    row([heads.number, heads.person, heads.phone, heads.words]),
    row(['---', '---', '---', '---']),
    ...rows.map((each, i) => row([String(before + i + 1), cell([each.name, each.detail].filter(Boolean).join(', ')), cell([each.phone, each.hours].filter(Boolean).join(', ')), cell(said(each, wordsAre))])),
  ].join('\n')
}

function peopleLines({ rows, wordsAre }: PeopleBody, before: number): string {
  return rows
    .map((row, i) => entry(`${before + i + 1}.`, [[row.name, row.detail].filter(Boolean).join(', '), [row.phone, row.hours].filter(Boolean).join(', '), said(row, wordsAre)].filter(Boolean).join('\n'), 'txt'))
    .join('\n')
}

function helpOf({ help }: PlanDocument, format: Lines): string[] {
  const lines = help.lines.map(({ service, numbers }) => entry('-', [numbers, service].filter(Boolean).join(', '), format))
  const emergency = help.emergency.map(({ label, number }) => entry('-', [label, number].filter(Boolean).join(' '), format))
  return [
    heading(help.heading, 2, format),
    written(help.text, format),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    heading(help.dangerHeading, 2, format),
    emergency.join('\n'),
  ]
}
