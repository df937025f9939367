// When a group meets, or a service or place is open.
import type { Form } from '../../people/supporter'
import type { Occurrence, Weekday } from '../../people/meeting-time'
import { vocabulary } from './vocabulary'

const opening = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const on = (weekday: Weekday, occurrence: Occurrence) =>
  occurrence === 'every' ? `${vocabulary.weekdays[weekday]}s` : `${opening(occurrence)} ${vocabulary.weekdays[weekday]} of the month`
const label: Record<Form, string> = { person: 'Times', group: 'Meets', service: 'Open', place: 'Open' }

export const meetingTimes = {
  label: (form: Form) => label[form],
  where: 'Where',
  wherePlaceholder: 'address, room, how to get in',
  add: 'Add a time',
  edit: (line: string) => `Change: ${line}`,
  weekday: 'Day',
  occurrence: 'Which',
  occurrences: { every: 'every week', first: 'first of the month', second: 'second', third: 'third', fourth: 'fourth', last: 'last of the month' } satisfies Record<Occurrence, string>,
  from: 'From',
  to: 'Until',
  what: 'What',
  whatPlaceholder: 'newcomers, walk-in hours…',
  needsFrom: 'A time to begin is needed, such as 19:00.',
  done: 'Done',
  remove: 'Remove this time',
  /** "Tuesdays 7:00 PM to 8:30 PM, newcomers". Clock times arrive in the form of the locale. */
  line: ({ weekday, occurrence, from, to, what }: { weekday: Weekday; occurrence: Occurrence; from: string; to: string | null; what: string }) =>
    `${on(weekday, occurrence)} ${to === null ? `at ${from}` : `${from} to ${to}`}${what === '' ? '' : `, ${what}`}`,
  tomorrow: 'tomorrow',
  next: (day: string, at: string) => `Next: ${day} ${at}`,
  now: (form: Form, until: string) => (form === 'group' ? `On now, until ${until}` : `Open now, until ${until}`),
  spoken: (form: Form, lines: readonly string[]) => `${form === 'group' ? 'meets' : 'open'} ${lines.join('; ')}`,
}
