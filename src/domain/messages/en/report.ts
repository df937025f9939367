// Words of the counsellor's report: figures and where they come from, no verdict.
import type { ReportPeriod } from '../../plan/plan-pdf-options'

const periods: Record<ReportPeriod, string> = { '4-weeks': '4 weeks', '3-months': '3 months', '6-months': '6 months' }

export const report = {
  title: 'My support, in figures',
  lead: (range: string) => `To talk about with my counsellor. ${range}.`,
  about: 'Counted from what I entered myself. What goes together here is no cause, and days without an entry are just days.',
  periods,
  periodLabel: 'Which time',

  chart: 'Mood and contact',
  noEntries: 'Nothing was entered in this time.',
  figures: 'The figures',
  figure: 'Figure',
  now: 'This time',
  before: 'The time before',
  checkIns: 'Check-ins',
  contacts: 'Contacts logged',
  mood: 'Mood, mean of days (1 to 5)',
  contactsAWeek: 'Contacts a week',
  contactDays: 'Days with a contact',
  urge: 'Strongest urge of a day, mean (0 to 10)',
  over: (value: string, days: number) => `${value} (${days === 1 ? '1 day' : `${days.toLocaleString('en')} days`})`,
  daysOf: (n: number, of: number) => `${n.toLocaleString('en')} of ${of.toLocaleString('en')}`,
  nothing: '–',
  notBegun: 'The journal had not begun the time before.',

  coverage: 'Who gives what',
  coverageLead: 'How many give each of the four, by kind.',
  kind: 'Kind',
  people: 'On the map',
  together: 'Together',
  several: 'Each of the four comes from more than one kind.',
  unsaid: 'Who gives what is not said yet.',
  nobody: 'Nobody is on the map yet.',
  onlyOne: (statement: string, name: string) => `${statement} ${name}.`,

  map: 'The map',
  mapLead: (n: number) => (n === 1 ? 'One person or place.' : `${n.toLocaleString('en')} people and places.`),

  streaks: 'Days that count',
  streak: 'What',
  streakNow: 'Now',
  longest: 'Longest',
  inAll: 'In all',
  slips: 'Slips in this time',
  days: (n: number) => (n === 1 ? '1 day' : `${n.toLocaleString('en')} days`),

  left: 'What is not in here',
  leftOut: (chosen: readonly string[]) =>
    ['Notes, feelings, triggers, sleep and own trackers; phone numbers; how anyone stands to my recovery; what I plan to change on the map; the plan itself.', ...(chosen.length > 0 ? [`Left out by choice: ${chosen.join(', ')}.`] : [])].join(' '),
  leftMap: 'the map',
  leftChart: 'the chart',
  leftStreaks: 'days that count, and slips',
  leftNames: 'names, shown as initials',
}
