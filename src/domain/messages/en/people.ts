// Words of the table of people.
import type { Direction } from '../../people/supporter'
import type { MeetingTime } from '../../people/meeting-time'
import type { Column, ColumnGroup } from '../../people/people-table'
import type { Frequency } from '../../people/rhythm'
import { vocabulary } from './vocabulary'

const columns: Record<Column, string> = {
  name: 'Name',
  role: 'Role',
  kind: 'Kind',
  form: 'Form',
  circle: 'Circle',
  knownFor: 'Known for',
  note: 'Note',
  stability: 'Stability',
  accountability: 'Accountability',
  encouragement: 'Encouragement',
  prevention: 'Prevention',
  help: 'Help overall',
  critical: 'Critical of me',
  tie: 'Tie with me',
  tieDirection: 'Energy flows',
  last: 'Last contact',
  seen: 'How often seen',
  cadence: 'Good would be',
  longest: 'At the longest',
  resting: 'Resting',
  phone: 'Phone',
  email: 'E-mail',
  otherWay: 'Another way',
  hours: 'When to reach',
  where: 'Where',
  times: 'Meets',
  stance: 'For my recovery',
  ownUse: 'Their own use',
}
/** What a column means, where its name alone does not say it. */
const about: Partial<Record<Column, string>> = {
  kind: 'Area of life',
  stability: 'Emotional stability: who gives it, and which way',
  accountability: 'Accountability: who gives it, and which way',
  encouragement: 'Encouragement and motivation: who gives it, and which way',
  prevention: 'Relapse prevention: who gives it, and which way',
  help: 'Over all four functions; worked out from them',
  seen: 'From the contacts in your journal',
  cadence: 'How often contact would be good',
  longest: 'The longest gap you would like',
  times: 'Kept with the person on the map',
}
const groups: Record<ColumnGroup, string> = { who: 'Who', passes: 'What passes', touch: 'In touch', reach: 'How to reach them', private: 'Private' }
const gives: Record<Direction | 'none', string> = { none: 'not yet', from: 'they give', to: 'I give', both: 'both ways' }
const energy: Record<Direction | 'none', string> = { none: 'no particular way', from: 'towards me', to: 'towards them', both: 'both ways' }
const frequency: Record<Frequency, string> = {
  'most-days': 'most days',
  'several-weekly': 'several times a week',
  'twice-weekly': 'about twice a week',
  weekly: 'about once a week',
  fortnightly: 'every other week',
  monthly: 'about once a month',
  'few-yearly': 'a few times a year',
  'once-yearly': 'once in the last year',
  'long-ago': 'not in the last year',
}
const ordinary = ({ occurrence, weekday }: MeetingTime) => (occurrence === 'every' ? `${vocabulary.weekdays[weekday]}s` : `${vocabulary.occurrences[occurrence]} ${vocabulary.weekdays[weekday]}`)

export const people = {
  title: 'People',
  find: 'Find in the table',
  add: 'Add',
  newRow: 'Add someone: a name, then Enter',
  newRowHint: 'Pasting several lines adds them all',
  table: (n: number) => (n === 1 ? '1 person or place' : `${n} people and places`),
  found: (n: number) => (n === 0 ? 'Nobody found' : n === 1 ? '1 found' : `${n} found`),
  columns,
  about,
  groups,
  gives,
  energy,
  frequency,
  resting: { no: 'not resting', yes: 'resting', until: (day: string) => `resting until ${day}` },
  pausedSuffix: ', paused',
  meeting: (time: MeetingTime) => `${ordinary(time)} ${time.from}${time.to ? `–${time.to}` : ''}${time.what ? `, ${time.what}` : ''}`,
  sortBy: (column: string) => `Sort by ${column}`,
  edit: (column: string, name: string) => `${column} of ${name}`,
  everyDays: 'days',
  never: 'not yet',
  actions: 'Actions',
  show: (name: string) => `Show ${name} on the map`,
  remove: (name: string) => `Take ${name} off the map`,
  keys: 'Arrows move · Enter, F2 or typing edits · Esc puts back · Space chooses · Ctrl C, V, D copy, paste, fill down',
  showRemoved: 'Show people taken off the map',
  removedTitle: 'Taken off the map',
  removedOn: (day: string) => `since ${day}`,
  bringBack: 'Bring back',
  erase: 'Erase for good',
  eraseTitle: (name: string) => `Erase ${name} for good?`,
  eraseText: (name: string, contacts: number) =>
    `${name} goes from the map, the plan and the journal. ${contacts === 0 ? 'No logged contact names them.' : contacts === 1 ? 'One logged contact stays, without their name.' : `${contacts} logged contacts stay, without their name.`} Undo brings them back only until Kith is closed.`,
  eraseDo: 'Erase',
  emptyTitle: 'Who is there for you?',
  emptyText: 'Everyone on your map stands here too, as a table: easier to fill in, search and sort. Add the first name here, or on the map.',
}
