// The chart of Insights: its bars, days, comparison, points, table and files.
import type { BucketSize } from '../../insight/buckets'
import type { OTHERS } from '../../insight/compared'
import type { Split } from '../../insight/contact-parts'
import { counted } from './counted'

export const parts = {
  label: 'What the bars show',
  splits: { kind: 'By kind', how: 'By channel', who: 'By person' } satisfies Record<Split, string>,
  whom: 'Contacts with',
  everyone: 'Everyone',
  with: (name: string) => `With ${name}`,
  others: 'Others',
  note: 'A contact that belongs to two parts counts once under each, so parts can add up to more than the contacts.',
}

export const overview = {
  name: 'The whole journal. Drag to choose the days that are shown.',
  from: 'First day shown',
  to: 'Last day shown',
  both: 'Days shown',
}

export const days = {
  label: 'Choose days…',
  title: 'Days to show',
  from: 'First day',
  to: 'Last day',
  show: 'Show',
  backwards: 'The first day comes after the last.',
  missing: 'Give both days.',
}

export const compare = {
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
  over: (value: string, days: number) => `${value} (${counted(days, 'day', 'days')})`,
  share: (value: string) => `${value} %`,
  points: (value: string) => `${value} points`,
  notBegun: 'The journal had not begun then.',
  interval: (low: string, high: string, unclear: boolean) => `${low} to ${high}${unclear ? ', no clear change' : ''}`,
  fewDays: 'too few days to say',
  overlap: 'The two share days, so nothing can be said about how sure the differences are.',
  note: 'Beneath each difference its 95 % interval; one that reaches 0 is no clear change. Periods differ in more than contact; this says what was, not why.',
  dashed: { before: 'dashed: the time before', 'year-before': 'dashed: the year before', own: 'dashed: the other days' },
  moodThen: (range: string, mean: string) => `${range}: ${mean}`,
}

export const save = {
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
}

export const point = {
  mood: (mean: string) => `Mood ${mean}`,
  range: (low: string, high: string) => `from ${low} to ${high}`,
  days: (n: number) => `over ${counted(n, 'day', 'days')}`,
  moving: (mean: string) => `7-day mean ${mean}`,
  noMood: 'No mood entered',
  contacts: (n: number) => (n === 0 ? 'No contact' : counted(n, 'contact', 'contacts')),
  part: (part: string, n: number) => `${part} ${n}`,
  open: 'Enter or a click opens these entries',
  sentence: (when: string, parts: readonly string[]) => `${when}: ${parts.join('; ')}.`,
}

export const table = {
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
}
