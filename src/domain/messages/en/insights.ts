// Insights: the page, its periods and what stands on its chart.
import type { BucketSize } from '../../insight/buckets'
import type { ChartEvent } from '../../insight/chart-events'
import type { Period } from '../../insight/period'
import { counted } from './counted'
import * as chart from './insight-chart'
import * as findings from './insight-findings'

const periods: Record<Period, string> = { month: '1 month', quarter: '3 months', half: '6 months', year: '1 year', all: 'All' }
const sizes: Record<BucketSize, string> = { day: 'Day', week: 'Week', month: 'Month' }
const contactsPer: Record<BucketSize, string> = { day: 'contacts a day', week: 'contacts a week', month: 'contacts a month' }
const line: Record<BucketSize, string> = { day: 'mean of 7 days', week: 'mood, mean', month: 'mood, mean' }
const band: Record<BucketSize, string> = { day: '8 in 10 of them lie here', week: '8 days in 10 lie here', month: '8 days in 10 lie here' }

export const insights = {
  ...chart,
  ...findings,

  title: 'Insights',
  period: 'Period',
  periods,
  bucket: 'One point for each',
  sizes,
  earlier: 'Earlier',
  later: 'Later',
  chartHeading: 'Mood, and whom I was in contact with',
  chartName: 'Mood and contacts over time. Arrow keys move from point to point.',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  findings: 'What goes together, and how often',
  veryLow: 'very low',
  veryGood: 'very good',
  noEntry: 'no entry',
  contactsPer,
  line,
  band,
  dots: 'dots are single days',
  /** On the chart itself, where room is short. */
  events: {
    slip: (_streak: string, day: string) => `A slip, ${day}`,
    'first-time': (group: string) => `First ${group}`,
    plan: () => 'Plan kept',
    snapshot: (name: string) => `Map kept: ${name}`,
  } satisfies Record<ChartEvent['what'], (name: string, day: string) => string>,
  eventsInFull: {
    slip: (streak: string, day: string) => `A slip, ${streak}, ${day}`,
    'first-time': (group: string, day: string) => `First ${group}, ${day}`,
    plan: (about: string, day: string) => (about ? `Plan kept, ${about}, ${day}` : `Plan kept, ${day}`),
    snapshot: (name: string, day: string) => `Map kept, ${name}, ${day}`,
  } satisfies Record<ChartEvent['what'], (name: string, day: string) => string>,
  soFar: 'so far',
  summary: {
    span: (n: number, size: BucketSize) => `In these ${size === 'day' ? counted(n, 'day', 'days') : size === 'week' ? counted(n, 'week', 'weeks') : counted(n, 'month', 'months')}`,
    mood: (mean: string, days: number) => `mood averaged ${mean} over ${counted(days, 'day', 'days')}`,
    noMood: 'no mood was entered',
    contacts: (n: number) => (n === 0 ? 'no contact was logged' : `you logged ${counted(n, 'contact', 'contacts')}`),
    sentence: (span: string, mood: string, contacts: string) => `${span} ${mood}, and ${contacts}.`,
  },
  year: {
    heading: 'A year of days',
    name: 'A year of days. Arrow keys move from day to day.',
    caption: (from: string, to: string, withEntry: number, days: number) =>
      `${from} to ${to}. ${withEntry} of ${counted(days, 'day has an entry', 'days have an entry')}; the others are just days.`,
    today: 'today',
    entryWithoutMood: 'an entry without a mood',
  },
  gap: (days: number, from: string, to: string, mood: string | null) =>
    `The longest time without contact was ${counted(days, 'day', 'days')}, ${from} to ${to}${mood === null ? '' : `; mood averaged ${mood} in it`}.`,
  empty: {
    title: 'How days go, and who was in them',
    text: 'Once there are a few entries, this page draws mood against contact, week by week, and says what goes together and what does not. It never says why.',
    action: 'Enter how today is',
  },
  young: (days: number) => `${counted(days, 'day', 'days')} so far. The line and the comparisons fill in as days are added; nothing is missing.`,
}
