import { expect, it } from 'vitest'
import { emptyNotebook } from '@domain/notebook'
import type { CounsellorReport } from '@domain/plan/counsellor-report'
import { USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { printedDocument } from '@domain/plan/printed-document'
import type { DayKey, Instant } from '@domain/time/day-key'
import { reportHtml } from './report-html'

const empty = printedDocument(
  emptyNotebook('2026-11-19T04:30:00.000Z' as Instant),
  { ...USUAL_PDF, kind: 'counsellor', sections: [], paper: 'A4' },
  { today: '2026-11-19' as DayKey, zone: 'UTC', locale: 'en-US', country: 'US' },
) as CounsellorReport
const figures = { mapHtml: '<svg></svg>', chartHtml: '<svg></svg>' }
const saying = (text: string): CounsellorReport => ({
  ...empty,
  lead: text,
  figures: { heads: [text], rows: [{ name: text, cells: [text] }], note: text },
  coverage: { lead: text, heads: [text], rows: [{ name: text, cells: [text] }], statements: [text] },
  map: { highlight: [], lead: text },
  streaks: { heads: [text], rows: [{ name: text, cells: [text] }] },
  leftOut: text,
})

it('the report lets no text of the person become markup', () => {
  const frame = reportHtml(saying('x'), figures).match(/<[a-z/!][^>]*>/gi)?.length
  for (const text of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title><style>*{}</style>'])
    expect(reportHtml(saying(text), figures).match(/<[a-z/!][^>]*>/gi)?.length, text).toBe(frame)
})

it('the report heads every table by row and column, and shows no figure that was left out', () => {
  const html = reportHtml(saying('x'), figures)
  expect(html.match(/<table>/g)).toHaveLength(3)
  expect(html.match(/scope="col"/g)).toHaveLength(3)
  expect(html.match(/scope="row"/g)).toHaveLength(3)
  expect(html.match(/<svg>/g)).toHaveLength(1)
  expect(reportHtml({ ...empty, map: null }, figures)).not.toContain('<svg>')
})
