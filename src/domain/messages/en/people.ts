// Words of the table of people.
import type { SupportFunction } from '../../people/supporter'
import type { Column } from '../../people/people-table'

const columns: Record<Column, string> = {
  name: 'Name',
  kind: 'Kind',
  role: 'Role',
  circle: 'Circle',
  form: 'Form',
  functions: 'Gives',
  phone: 'Phone',
  cadence: 'How often',
  last: 'Last contact',
}

const functionLetters: Record<SupportFunction, string> = { stability: 'S', accountability: 'A', encouragement: 'E', prevention: 'R' }

export const people = {
  functionLetters,
  functionLettersExplained: 'S stability, A accountability, E encouragement, R relapse prevention',
  title: 'People',
  find: 'Find in the table',
  add: 'Add',
  newName: 'A name',
  newRow: 'Add someone: a name, then Enter',
  table: (n: number) => (n === 1 ? '1 person or place' : `${n} people and places`),
  found: (n: number) => (n === 0 ? 'Nobody found' : n === 1 ? '1 found' : `${n} found`),
  columns,
  actions: 'Actions',
  sortBy: (column: string) => `Sort by ${column}`,
  edit: (column: string, name: string) => `${column} of ${name}`,
  everyDays: 'days between contacts',
  gives: { none: 'not yet', from: 'from them', to: 'to them', both: 'both ways' },
  never: 'not yet',
  show: (name: string) => `Show ${name} on the map`,
  remove: (name: string) => `Take ${name} off the map`,
  keys: 'Arrows move · Enter or F2 edits · Esc takes back · Tab goes on · Delete takes off the map',
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
