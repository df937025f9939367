import { expect, it } from 'vitest'
import { emptyNotebook } from '@domain/notebook'
import type { OnePage } from '@domain/plan/one-page'
import { CORE_SECTIONS } from '@domain/plan/plan'
import { USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { printedDocument } from '@domain/plan/printed-document'
import type { DayKey, Instant } from '@domain/time/day-key'
import { onePageHtml } from './one-page-html'

const empty = printedDocument(
  emptyNotebook('2026-11-19T04:30:00.000Z' as Instant),
  { ...USUAL_PDF, kind: 'one-page', sections: [...CORE_SECTIONS], paper: 'A5', ink: 'grey' },
  { today: '2026-11-19' as DayKey, zone: 'UTC', locale: 'en-US', country: 'US' },
) as OnePage
const saying = (text: string): OnePage => ({
  ...empty,
  facts: [text],
  people: { heading: text, rows: [{ name: text, detail: text, phone: text, hours: text, words: text }] },
  sections: [{ kind: 'helps', heading: text, items: [{ head: text, text }] }],
  leftOut: text,
})

it('the one page lets no text of the person become markup', () => {
  const frame = onePageHtml(saying('x')).match(/<[a-z/!][^>]*>/gi)?.length
  for (const text of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</title><style>*{}</style>'])
    expect(onePageHtml(saying(text)).match(/<[a-z/!][^>]*>/gi)?.length, text).toBe(frame)
})

it('the one page makes links of numbers alone, and only when asked to', () => {
  const number = { ...saying('Nora, 7'), sections: [{ kind: 'professionals' as const, heading: '12345', items: [{ head: '12345', text: '555 0142, 24/7', number: '555 0142' }, { head: '12345', text: '555 01…', number: '555 0142' }] }] }
  expect(onePageHtml(number)).not.toContain('tel:')
  const html = onePageHtml({ ...number, links: true })
  expect(html).toContain('<li dir="auto"><b>12345</b> <a href="tel:5550142">555 0142</a>, 24/7</li>')
  expect(html).toContain('<li dir="auto"><b>12345</b> 555 01…</li>')
  expect(html).toContain('<a href="tel:911">911</a>')
})

it('the one page heads its sections and tables, and has room to write where nothing is written', () => {
  const html = onePageHtml(empty)
  expect(html).toContain('data-paper="A5" data-ink="grey"')
  expect(html.match(/<h2>/g)).toHaveLength(9)
  expect(html.match(/scope="(col|row)"/g)).toHaveLength(6)
  expect(html.match(/Room to write by hand/g)).toHaveLength(7)
})
