import { describe, expect, it } from 'vitest'
import type { SlipId, StreakId, SupporterId } from '../ids'
import { checkIn, contact } from '../insight/fixture'
import { emptyNotebook, type Notebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import type { Supporter } from '../people/supporter'
import { addDays, type DayKey, type Instant } from '../time/day-key'
import { type CounsellorReport, reportDays } from './counsellor-report'
import type { DocumentContext } from './plan-document'
import { type PlanPdfOptions, USUAL_PDF } from './plan-pdf-options'
import { printedDocument } from './printed-document'
import { reportChartSvg } from './report-chart'

const at = '2026-11-19T04:30:00.000Z' as Instant
const today = '2026-11-19' as DayKey
const context: DocumentContext = { today, zone: 'UTC', locale: 'en-US', country: 'US' }
const options: PlanPdfOptions = { ...USUAL_PDF, kind: 'counsellor', sections: [], paper: 'A4', period: '4-weeks', streaks: true }

function report(book: Notebook, more: Partial<PlanPdfOptions> = {}): CounsellorReport {
  const doc = printedDocument(book, { ...options, ...more }, context)
  if (doc.kind !== 'counsellor') throw new Error(doc.kind)
  return doc
}

function person(id: string, name: string, more: Partial<Supporter>): Supporter {
  return { ...newSupporter(id as SupporterId, name, at), position: { x: 0, y: -98 }, removedAt: null, ...more }
}

/** Sixty days: mood 4 in the last 28, 2 before; a contact every other day; a slip 40 days ago and one 5 days ago. */
function book(): Notebook {
  const book = emptyNotebook(at)
  for (const each of [
    person('d', 'Dana Reed', { kind: 'mentor', phone: '555-0142', functions: { accountability: 'from', prevention: 'both' }, note: 'a secret note' }),
    person('k', 'Kofi', { kind: 'peer', functions: { prevention: 'from', stability: 'to' } }),
  ])
    book.supporters[each.id] = each
  for (let back = 0; back < 60; back++) {
    const day = addDays(today, -back)
    const entry = { ...checkIn(day, back < 28 ? 4 : 2), feelings: ['ashamed'], note: 'a secret note' }
    book.checkIns[entry.id] = entry
    const talk = contact(day, ['d'])
    if (back % 2 === 0) book.contacts[talk.id] = talk
  }
  const slip = (id: string, day: DayKey) => ({ id: id as SlipId, day, notedAt: at, ledTo: 'a secret note', told: [], next: '' })
  book.streaks['s' as StreakId] = { id: 's' as StreakId, name: 'without alcohol', since: addDays(today, -99), until: null, slips: [slip('a', addDays(today, -40)), slip('b', addDays(today, -5))] }
  return book
}

describe('the counsellor’s report', () => {
  it('gives the figures of the period and of the time before, with over how many days', () => {
    const { figures, lead } = report(book())
    expect(lead).toContain('Oct 23')
    expect(figures).toEqual({
      heads: ['Figure', 'This time', 'The time before'],
      rows: [
        { name: 'Mood, mean of days (1 to 5)', cells: ['4.0 (28 days)', '2.0 (28 days)'] },
        { name: 'Contacts a week', cells: ['3.5 (28 days)', '3.5 (28 days)'] },
        { name: 'Days with a contact', cells: ['14 of 28', '14 of 28'] },
        { name: 'Strongest urge of a day, mean (0 to 10)', cells: ['–', '–'] },
        { name: 'Check-ins', cells: ['28', '28'] },
        { name: 'Contacts logged', cells: ['14', '14'] },
      ],
      note: null,
    })
  })

  it('counts who gives each function, by kind, and says what rests on one', () => {
    const { coverage } = report(book())
    expect(coverage.rows.find(({ name }) => name === 'Mentors')?.cells).toEqual(['1', '0', '1', '0', '1'])
    expect(coverage.rows.at(-1)).toEqual({ name: 'Together', cells: ['2', '0', '1', '0', '2'] })
    expect(coverage.statements).toEqual(['Nobody is down for emotional stability and encouragement yet.', 'Only one person gives accountability: Dana Reed.'])
    expect(report(book(), { names: 'initials' }).coverage.statements[1]).toContain(': DR.')
  })

  it('tells slips only of this time, and only when asked', () => {
    expect(report(book()).streaks?.rows).toEqual([{ name: 'without alcohol', cells: ['5 days', '59 days', '98 of 100', 'November 14, 2026'] }])
    const silent = report(book(), { streaks: false })
    expect(silent.streaks).toBeNull()
    expect(silent.leftOut).toContain('days that count, and slips')
    const chart = (doc: CounsellorReport) => doc.chart && reportChartSvg(book(), doc.chart, options, 'en-US')
    expect(chart(report(book()))).toContain('A slip')
    expect(chart(silent)).not.toContain('A slip')
  })

  it('holds no note, feeling or number, and names what was left out by choice', () => {
    const doc = report(book(), { map: false })
    expect(JSON.stringify(doc)).not.toMatch(/secret|ashamed|555/)
    expect(doc.map).toBeNull()
    expect(doc.leftOut).toMatch(/Left out by choice: the map\.$/)
  })

  it('says so where nothing was entered', () => {
    expect(report(emptyNotebook(at))).toMatchObject({ chart: null, noChart: 'Nothing was entered in this time.', map: null, streaks: null, coverage: { statements: ['Nobody is on the map yet.'] } })
  })

  it('covers four weeks by day, months in whole weeks', () => {
    expect(reportDays('4-weeks', today, 1)).toEqual({ stretch: { from: '2026-10-23', to: today }, size: 'day' })
    expect(reportDays('3-months', today, 1)).toEqual({ stretch: { from: '2026-08-17', to: today }, size: 'week' })
    expect(reportDays('6-months', today, 0)).toEqual({ stretch: { from: '2026-05-17', to: today }, size: 'week' })
  })

  it('draws the chart at one size, in greys when asked', () => {
    const { chart } = report(book(), { period: '3-months' })
    if (!chart) throw new Error('no chart')
    const svg = reportChartSvg(book(), chart, { names: 'names', ink: 'grey' }, 'en-US')
    expect(svg).toMatch(/^<svg [^>]*width="660"/)
    expect([...svg.matchAll(/="#(..)(..)(..)"/g)].every(([, r, g, b]) => r === g && g === b)).toBe(true)
    expect(reportChartSvg(book(), chart, { names: 'names', ink: 'colour' }, 'en-US')).toContain('#1F5A41')
  })
})
