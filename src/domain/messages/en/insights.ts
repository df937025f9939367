// Insights: what goes together, said carefully. Nothing here claims a cause.
import type { BucketSize } from '../../insight/buckets'
import type { ChartEvent } from '../../insight/chart-events'
import type { OTHERS } from '../../insight/compared'
import type { Split } from '../../insight/contact-parts'
import type { Comparison } from '../../insight/goes-together'
import type { Period } from '../../insight/period'
import type { Lag } from '../../insight/weekly-link'
import type { Kind } from '../../people/supporter'

const periods: Record<Period, string> = { month: '1 month', quarter: '3 months', half: '6 months', year: '1 year', all: 'All' }
const sizes: Record<BucketSize, string> = { day: 'Day', week: 'Week', month: 'Month' }
const contactsPer: Record<BucketSize, string> = { day: 'contacts a day', week: 'contacts a week', month: 'contacts a month' }
const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n.toLocaleString('en')} ${many}`)
const someone: Record<Kind | 'anyone', string> = {
  anyone: 'someone',
  family: 'family or friends',
  therapy: 'therapeutic support',
  peer: 'someone from your peer groups',
  mentor: 'a mentor',
  other: 'someone else',
}
const line: Record<BucketSize, string> = { day: 'mean of 7 days', week: 'mood, mean', month: 'mood, mean' }
const band: Record<BucketSize, string> = { day: '8 in 10 of them lie here', week: '8 days in 10 lie here', month: '8 days in 10 lie here' }

const when = ({ whom, when: day }: Comparison) =>
  day === 'same-day' ? `On days you were in contact with ${someone[whom]}` : `On days after you were in contact with ${someone[whom]}`
const things: Record<Comparison['what'], string> = { mood: 'mood', urge: 'the strongest urge' }
const unclear = ({ what, whom, when: day }: Comparison) => `${what === 'mood' ? 'Mood' : 'Urges'}, and contact with ${someone[whom]} ${day === 'same-day' ? 'the same day' : 'the day before'}.`

export const insights = {
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
    span: (n: number, size: BucketSize) => `In these ${size === 'day' ? count(n, 'day', 'days') : size === 'week' ? count(n, 'week', 'weeks') : count(n, 'month', 'months')}`,
    mood: (mean: string, days: number) => `mood averaged ${mean} over ${count(days, 'day', 'days')}`,
    noMood: 'no mood was entered',
    contacts: (n: number) => (n === 0 ? 'no contact was logged' : `you logged ${count(n, 'contact', 'contacts')}`),
    sentence: (span: string, mood: string, contacts: string) => `${span} ${mood}, and ${contacts}.`,
  },

  parts: {
    label: 'What the bars show',
    splits: { kind: 'By kind', how: 'By channel', who: 'By person' } satisfies Record<Split, string>,
    whom: 'Contacts with',
    everyone: 'Everyone',
    with: (name: string) => `With ${name}`,
    others: 'Others',
    note: 'A contact that belongs to two parts counts once under each, so parts can add up to more than the contacts.',
  },

  overview: {
    name: 'The whole journal. Drag to choose the days that are shown.',
    from: 'First day shown',
    to: 'Last day shown',
    both: 'Days shown',
  },

  days: {
    label: 'Choose days…',
    title: 'Days to show',
    from: 'First day',
    to: 'Last day',
    show: 'Show',
    backwards: 'The first day comes after the last.',
    missing: 'Give both days.',
  },

  compare: {
    label: 'Compare',
    none: 'With nothing',
    others: { before: 'With the time before', 'year-before': 'With the year before' } satisfies Record<(typeof OTHERS)[number], string>,
    own: 'With days of my choice…',
    ownTitle: 'Days to compare with',
    compare: 'Compare',
    heading: 'Two periods side by side',
    figure: 'Figure',
    mood: 'Mood, mean',
    contacts: 'Contacts a week',
    contactDays: 'Days with a contact',
    urge: 'Strongest urge of the day, mean',
    difference: 'Difference',
    over: (value: string, days: number) => `${value} (${count(days, 'day', 'days')})`,
    share: (value: string) => `${value} %`,
    points: (value: string) => `${value} points`,
    notBegun: 'The journal had not begun then.',
    note: 'Periods differ in more than contact; this says what was, not why.',
    dashed: { before: 'dashed: the time before', 'year-before': 'dashed: the year before', own: 'dashed: the other days' },
    moodThen: (range: string, mean: string) => `${range}: ${mean}`,
  },

  save: {
    label: 'Take the chart out',
    png: 'As a picture (PNG)…',
    svg: 'As a drawing (SVG)…',
    csv: 'As a table (CSV)…',
    print: 'Print this page…',
    saved: (path: string) => `Saved to ${path}.`,
    failed: (why: string) => `Could not be saved: ${why}.`,
    notDrawn: 'The picture could not be drawn. The SVG and the table still work.',
    title: 'Mood and contacts',
    fileName: 'kith-mood-and-contacts',
    spread: { low: 'Lowest or 10th percentile', high: 'Highest or 90th percentile' },
    from: 'From',
    to: 'To',
    checkIns: 'Check-ins',
    also: 'Also',
    otherMood: 'Mood, mean, other period',
  },

  point: {
    mood: (mean: string) => `Mood ${mean}`,
    range: (low: string, high: string) => `from ${low} to ${high}`,
    days: (n: number) => `over ${count(n, 'day', 'days')}`,
    moving: (mean: string) => `7-day mean ${mean}`,
    noMood: 'No mood entered',
    contacts: (n: number) => (n === 0 ? 'No contact' : count(n, 'contact', 'contacts')),
    part: (part: string, n: number) => `${part} ${n}`,
    open: 'Enter or a click opens these entries',
    sentence: (when: string, parts: readonly string[]) => `${when}: ${parts.join('; ')}.`,
  },

  table: {
    caption: 'Mood and contacts, the same figures as in the chart',
    when: { day: 'Day', week: 'Week', month: 'Month' } satisfies Record<BucketSize, string>,
    mood: 'Mood, mean',
    moving: '7-day mean',
    range: { day: 'Lowest to highest entry', week: '8 days in 10', month: '8 days in 10' } satisfies Record<BucketSize, string>,
    days: 'Days with mood',
    contacts: 'Contacts',
    fromTo: (low: string, high: string) => `${low} to ${high}`,
    nothing: '–',
    also: 'Also',
  },

  year: {
    heading: 'A year of days',
    name: 'A year of days. Arrow keys move from day to day.',
    caption: (from: string, to: string, withEntry: number, days: number) =>
      `${from} to ${to}. ${withEntry} of ${count(days, 'day has an entry', 'days have an entry')}; the others are just days.`,
    today: 'today',
    entryWithoutMood: 'an entry without a mood',
  },

  finding: {
    together: 'Goes together',
    unclear: 'No clear link',
    notEnough: 'Not enough yet',
    higher: (comparison: Comparison, by: string) => `${when(comparison)}, ${things[comparison.what]} was ${by} ${comparison.what === 'mood' ? 'higher' : 'stronger'}.`,
    lower: (comparison: Comparison, by: string) => `${when(comparison)}, ${things[comparison.what]} was ${by} ${comparison.what === 'mood' ? 'lower' : 'weaker'}.`,
    plain: unclear,
    interval: (low: string, high: string, withContact: number, without: number) => `95 % interval ${low} to ${high}, ${withContact} and ${without} days.`,
    open: (what: Comparison['what']) => (what === 'mood' ? 'The contacts of this time' : 'The urges of this time'),
    notCause: 'Goes together with; not a cause.',
    waiting: (withContact: number, without: number, least: number) =>
      `${count(withContact, 'day', 'days')} with and ${without} without so far. It takes ${least} of each to compare.`,
    noDifference: 'no difference',
    picture: (difference: string, low: string, high: string) => `Difference ${difference}, 95 % interval ${low} to ${high}`,
    byKind: 'The day after, by kind',
    byKindHigher: (by: string) => `${by} higher`,
    byKindLower: (by: string) => `${by} lower`,
    byKindUnclear: 'no clear link',
    byKindWaiting: 'not enough yet',
    byChance: (n: number) => `${n} comparisons are made on this page; of so many, about one in twenty looks like a link by chance alone. By kind, and for triggers and feelings, only what stands among all of its list is called one.`,
  },

  felt: {
    heading: 'How I felt after',
    row: (better: number, all: number) => `better after ${better} of ${all}`,
    worse: (n: number) => `worse after ${n}`,
    note: 'As you said it yourself, when you logged the contact.',
    none: 'Say after a contact how you felt, better, the same or worse. After three answers about someone it shows here.',
  },

  weekdays: {
    heading: 'Mood by day of the week',
    picture: (rows: readonly string[]) => `Mood by day of the week: ${rows.join(', ')}.`,
    row: (day: string, mean: string) => `${day} ${mean}`,
    few: 'too few',
    note: (days: number) => `Means of ${count(days, 'day', 'days')}; small differences are mostly chance.`,
  },

  hours: {
    heading: 'Mood by time of day',
    part: (from: number, to: number) => `${from}–${to}`,
    picture: (rows: readonly string[]) => `Mood by time of day, in hours: ${rows.join(', ')}.`,
    row: (hours: string, mean: string) => `${hours} ${mean}`,
    note: (entries: number) => `${count(entries, 'entry', 'entries')}, by the clock where each was made. When one enters is not chance: low hours may be when one writes.`,
  },

  feelings: {
    heading: 'Feelings on days with contact, and without',
    verdicts: { 'more-often': 'more often with contact', 'less-often': 'less often with contact', 'no-clear-link': 'no clear link' },
    days: (named: number, of: number) => `${named} of ${of}`,
    row: (verdict: string, withContact: string, without: string) => `${verdict}, ${withContact} and ${without} days`,
  },

  gap: (days: number, from: string, to: string, mood: string | null) =>
    `The longest time without contact was ${count(days, 'day', 'days')}, ${from} to ${to}${mood === null ? '' : `; mood averaged ${mood} in it`}.`,

  triggers: {
    heading: 'Mood on days with a trigger',
    days: (withIt: number, without: number) => `${withIt} and ${without} days`,
    row: (verdict: string, days: string) => `${verdict}, ${days}`,
  },

  weekly: {
    heading: 'Week by week',
    together: 'Weeks with more contact were weeks of better mood.',
    apart: 'Weeks with more contact were weeks of lower mood.',
    unclear: 'Between contacts in a week and its mood there is no clear link.',
    notEnough: 'Not enough whole weeks yet.',
    open: 'The entries of these weeks',
    waiting: (n: number, least: number) => `${count(n, 'week', 'weeks')} with enough moods so far. It takes ${least} to compare.`,
    figures: (rho: string, low: string, high: string, pairs: number) => `Spearman’s ρ ${rho}, 95 % interval ${low} to ${high}, ${count(pairs, 'week', 'weeks')}.`,
    lags: { 0: 'same week', 1: 'mood the week after', '-1': 'mood the week before' } satisfies Record<Lag, string>,
    verdicts: { together: 'go together', apart: 'go opposite ways', 'no-clear-link': 'no clear link' },
    row: (lag: string, verdict: string) => `${lag}: ${verdict}`,
    picture: (n: number, most: number) => `${count(n, 'week', 'weeks')} as dots: contacts from 0 to ${most} across, mood upwards.`,
    contacts: 'contacts a week',
    mood: 'mood',
    scale: 'ρ runs from −1, opposite ways, over 0, no link, to 1, always together.',
  },

  rates: {
    heading: 'Contacts a week, by kind',
    figures: (perWeek: string, lately: string) => `${perWeek}, lately ${lately}`,
  },

  empty: {
    title: 'How days go, and who was in them',
    text: 'Once there are a few entries, this page draws mood against contact, week by week, and says what goes together and what does not. It never says why.',
    action: 'Enter how today is',
  },
  young: (days: number) => `${count(days, 'day', 'days')} so far. The line and the comparisons fill in as days are added; nothing is missing.`,
}
