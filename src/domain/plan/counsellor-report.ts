// The counsellor's report: the map, who gives what, mood against contact, and streaks of one period. Figures, no verdict.
import { addMonths, type BucketSize, startOfBucket, type Stretch, type WeekStart } from '../insight/buckets'
import { otherStretch, type PeriodFigures, periodFigures } from '../insight/compared'
import { type DayIndex, dayIndexOf } from '../insight/day-index'
import { summarise, type Summary } from '../insight/mood-vs-contact'
import type { SupporterId } from '../ids'
import { streakFigures } from '../journal/streak-figures'
import { m } from '../messages/messages'
import { coverage } from '../network/coverage'
import { coverageByKind, coverageStatements } from '../network/coverage-grid'
import type { Notebook } from '../notebook'
import { shownName } from '../people/shown-name'
import { KINDS, SUPPORT_FUNCTIONS } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import type { Settings } from '../settings'
import { addDays, type DayKey } from '../time/day-key'
import { type DocumentContext, type PageFrame, pageFrame } from './plan-document'
import type { PlanPdfOptions, ReportPeriod } from './plan-pdf-options'
import { printedDay, printedRange } from './printed-day'

const words = m.report

/** One row of a table: what it is about, and its cells in words. */
export type ReportRow = { name: string; cells: string[] }
export type ReportTable = { heads: string[]; rows: ReportRow[] }

export type CounsellorReport = PageFrame & {
  kind: 'counsellor'
  lead: string
  about: string
  /** Null when it was left out, or when nothing was entered. */
  chart: ChartDays | null
  /** Why there is no chart although it was wanted; null otherwise. */
  noChart: string | null
  figures: ReportTable & { note: string | null }
  coverage: ReportTable & { lead: string; statements: string[] }
  /** Everyone is an outline: nobody is chosen. */
  map: { highlight: SupporterId[]; lead: string } | null
  streaks: ReportTable | null
  leftOut: string
}

/** The days of the chart, cut into points of this size. */
export type ChartDays = { stretch: Stretch; size: BucketSize; weekStart: WeekStart; summary: Summary; slips: boolean }

const WEEKDAY: Record<Settings['weekStart'], WeekStart> = { sunday: 0, monday: 1, saturday: 6 }

/** Four weeks day by day; months in whole weeks, so that only the week today lies in is unfinished. */
export function reportDays(period: ReportPeriod, today: DayKey, weekStart: WeekStart): { stretch: Stretch; size: BucketSize } {
  if (period === '4-weeks') return { stretch: { from: addDays(today, -27), to: today }, size: 'day' }
  const from = startOfBucket(addDays(addMonths(today, period === '3-months' ? -3 : -6), 1), 'week', weekStart)
  return { stretch: { from, to: today }, size: 'week' }
}

export function counsellorReport(book: Notebook, options: PlanPdfOptions, context: DocumentContext): CounsellorReport {
  const weekStart = WEEKDAY[book.settings.weekStart]
  const { stretch, size } = reportDays(options.period, context.today, weekStart)
  const index = dayIndexOf(book.checkIns, book.contacts, book.supporters)
  const summary = summarise(index, stretch)
  const entered = summary.checkIns + summary.contacts > 0
  const people = onMap(book)
  return {
    ...pageFrame(words.title, options, context),
    kind: 'counsellor',
    lead: words.lead(printedRange(stretch.from, stretch.to, context.locale)),
    about: words.about,
    chart: options.chart && entered ? { stretch, size, weekStart, summary, slips: options.streaks } : null,
    noChart: options.chart && !entered ? words.noEntries : null,
    figures: figuresTable(index, stretch, otherStretch('before', stretch, size, weekStart), context.locale),
    coverage: coverageTable(book, options),
    map: options.map && people.length > 0 ? { highlight: [], lead: words.mapLead(people.length) } : null,
    streaks: options.streaks && Object.keys(book.streaks).length > 0 ? streaksTable(book, stretch, context) : null,
    leftOut: words.leftOut([
      ...(options.map ? [] : [words.leftMap]),
      ...(options.chart ? [] : [words.leftChart]),
      ...(options.streaks ? [] : [words.leftStreaks]),
      ...(options.names === 'names' ? [] : [words.leftNames]),
    ]),
  }
}

function figuresTable(index: DayIndex, stretch: Stretch, earlier: Stretch, locale: string): CounsellorReport['figures'] {
  const [now, before] = [periodFigures(index, stretch), periodFigures(index, earlier)]
  const entered = [summarise(index, stretch), ...(before ? [summarise(index, earlier)] : [])]
  const decimal = (value: number) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
  const over = (value: number | null, days: number) => (value === null ? words.nothing : words.over(decimal(value), days))
  const row = (name: string, say: (figures: PeriodFigures) => string): ReportRow => ({ name, cells: [now, ...(before ? [before] : [])].map((figures) => (figures ? say(figures) : words.nothing)) })
  return {
    heads: [words.figure, words.now, ...(before ? [words.before] : [])],
    rows: [
      row(words.mood, ({ mood, moodDays }) => over(mood, moodDays)),
      row(words.contactsAWeek, ({ contactsAWeek, days }) => over(contactsAWeek, days)),
      row(words.contactDays, ({ contactDays, days }) => words.daysOf(Math.round(contactDays * days), days)),
      row(words.urge, ({ urge, urgeDays }) => over(urge, urgeDays)),
      { name: words.checkIns, cells: entered.map(({ checkIns }) => String(checkIns)) },
      { name: words.contacts, cells: entered.map(({ contacts }) => String(contacts)) },
    ],
    note: before ? null : words.notBegun,
  }
}

function coverageTable(book: Notebook, options: Pick<PlanPdfOptions, 'names'>): CounsellorReport['coverage'] {
  const people = onMap(book)
  const all = coverage(people, KINDS)
  const counts = (gives: typeof all) => SUPPORT_FUNCTIONS.map((fn) => String(gives[fn].length))
  const said = SUPPORT_FUNCTIONS.some((fn) => all[fn].length > 0)
  const statements = coverageStatements(all).map((statement) => {
    const sentence = m.coverage.statement(statement)
    return statement.kind === 'only-one' ? words.onlyOne(sentence, shownName(statement.who, options.names)) : sentence
  })
  return {
    lead: words.coverageLead,
    heads: [words.kind, words.people, ...SUPPORT_FUNCTIONS.map((fn) => m.vocabulary.functions[fn])],
    rows: [
      ...coverageByKind(people).map(({ kind, size, gives }) => ({ name: m.vocabulary.kinds[kind], cells: [String(size), ...counts(gives)] })),
      { name: words.together, cells: [String(people.length), ...counts(all)] },
    ],
    statements: people.length === 0 ? [words.nobody] : !said ? [words.unsaid] : statements.length > 0 ? statements : [words.several],
  }
}

function streaksTable(book: Notebook, { from, to }: Stretch, { today, locale }: DocumentContext): ReportTable {
  return {
    heads: [words.streak, words.streakNow, words.longest, words.inAll, words.slips],
    rows: Object.values(book.streaks)
      .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
      .map((streak) => {
        const { now, longest, total, outOf, slipDays } = streakFigures(streak, today)
        const slips = slipDays.filter((day) => day >= from && day <= to)
        return {
          name: streak.name,
          cells: [words.days(now), words.days(longest), words.daysOf(total, outOf), slips.length === 0 ? words.nothing : slips.map((day) => printedDay(day, locale)).join('; ')],
        }
      }),
  }
}
