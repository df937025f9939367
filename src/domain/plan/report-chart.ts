// The chart of mood and contact as it is printed in the counsellor's report: at a fixed size, on white.
import { chartEvents } from '../insight/chart-events'
import type { AxisTick } from '../insight/chart/axis-ticks'
import { chartPicture } from '../insight/chart/chart-picture'
import { lastDrawn } from '../insight/chart/draw-chart'
import { contactParts } from '../insight/contact-parts'
import { dayIndexOf } from '../insight/day-index'
import { moodVsContact } from '../insight/mood-vs-contact'
import { m } from '../messages/messages'
import { greyOf, PRINT_INK } from '../network/print-ink'
import type { Notebook } from '../notebook'
import { shownName } from '../people/shown-name'
import type { Supporter } from '../people/supporter'
import type { DayKey } from '../time/day-key'
import type { ChartDays } from './counsellor-report'
import type { PlanPdfOptions } from './plan-pdf-options'
import { printedRange } from './printed-day'

/** As wide as the page's text on A4 and Letter, margins of the picture included: lettering comes out at 9 points. */
const WIDTH = 660

const STYLES: Record<AxisTick['style'], Intl.DateTimeFormatOptions> = {
  day: { month: 'short', day: 'numeric' },
  month: { month: 'short' },
  'month-and-year': { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
}

/** SVG markup. Slips are marked only when they were asked for; names of kept maps are never on it. */
export function reportChartSvg(book: Notebook, { stretch, size, weekStart, summary, slips }: ChartDays, { names, ink }: Pick<PlanPdfOptions, 'names' | 'ink'>, locale: string): string {
  const nameOf = (supporter: Supporter) => shownName(supporter, names)
  const index = dayIndexOf(book.checkIns, book.contacts, book.supporters)
  const buckets = moodVsContact(index, stretch, size, weekStart)
  const events = chartEvents({ contacts: book.contacts, supporters: book.supporters, streaks: slips ? book.streaks : {}, snapshots: {}, planVersions: {}, nameOf }, stretch, index.first)
  const bars = contactParts({ contacts: book.contacts, supporters: book.supporters, nameOf }, buckets, { split: 'kind', only: null })
  const write = (day: DayKey, style: AxisTick['style']) => new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`))
  const decimal = (value: number) => value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const said = m.insights.summary
  const last = lastDrawn(buckets, size)
  const { svg } = chartPicture(
    { buckets, size, bars, events, other: null },
    {
      days: printedRange(stretch.from, stretch.to, locale),
      summary: said.sentence(said.span(buckets.length, size), summary.mood === null ? said.noMood : said.mood(decimal(summary.mood), summary.moodDays), said.contacts(summary.contacts)),
      mean: last ? `${decimal(last.mean)} ${m.insights.line[size]}` : '',
      other: null,
    },
    { axis: (bucket, style) => write(style === 'day' ? bucket.from : bucket.to, style), day: (day) => write(day, 'day') },
    [],
    { ink: PRINT_INK, width: WIDTH, titled: false },
  )
  // Only values of attributes: what a person wrote has its quotes escaped.
  return ink === 'grey' ? svg.replace(/(?<==")#[0-9a-f]{6}(?=")/gi, greyOf) : svg
}
