// Words for working in the table of people: choosing, pasting, filling, and what does not fit.
import type { CellProblem, Planned } from '../../people/table-edits'
import type { CellRefusal } from '../../people/table-cells'
import { people } from './people'

const cells = (n: number) => (n === 1 ? '1 cell' : `${n} cells`)
const rows = (n: number) => (n === 1 ? '1 row' : `${n} rows`)
const columnsOf = (n: number) => (n === 1 ? '1 column' : `${n} columns`)
const either = (choices: readonly string[]) => (choices.length < 2 ? (choices[0] ?? '') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`)
const shorten = (text: string) => (text.length > 32 ? `${text.slice(0, 30)}…` : text)

/** Why a text does not fit into a cell, and what would. */
function refusal(why: CellRefusal): string {
  switch (why.reason) {
    case 'name-empty':
      return 'A name cannot be empty. To take someone off the map, press Ctrl Delete.'
    case 'from-elsewhere':
      return 'This is worked out from the journal or kept on the map, and is only read here.'
    case 'longest-alone':
      return 'Say first how often contact would be good.'
    case 'names-hidden':
      return 'Names are hidden, and one may stand here. Show them to change it.'
    case 'too-long':
      return `That is longer than ${why.limit} letters.`
    case 'not-days':
      return `A whole number of days, from 1 to ${why.limit}.`
    case 'longest-shorter':
      return `The longest gap cannot be shorter than the good one, ${why.limit} days.`
    case 'not-a-choice':
      return `It can be ${either(why.choices)}.`
  }
}

const problem = ({ column, text, why }: CellProblem, name: string) => `${people.columns[column]} of ${name || 'a row without a name'}${text.trim() === '' ? '' : `, “${shorten(text.trim())}”`}: ${refusal(why)}`

export const peopleGrid = {
  refusal,
  problem,
  nothingPasted: 'Nothing was pasted, so that nothing is half done.',
  nothingChanged: 'Nothing was changed, so that nothing is half done.',
  moreProblems: (n: number) => (n === 1 ? 'One more cell does not fit.' : `${n} more cells do not fit.`),
  notKept: (what: string) => `Not kept. ${what}`,
  tooLarge: ({ rows: tall, columns: wide, roomRows, roomColumns }: Extract<Planned, { kind: 'too-large' }>) =>
    `What was copied is ${rows(tall)} by ${columnsOf(wide)}; from here there is room for ${rows(roomRows)} by ${columnsOf(roomColumns)}.`,
  tooWide: (wide: number, room: number) => `What was copied has ${columnsOf(wide)}; the table shows ${room}.`,
  tooLong: 'That is more than a table of people can take. Paste it in parts.',
  pasted: (n: number) => (n === 0 ? 'Pasted; it was the same already' : `Pasted, ${cells(n)} changed`),
  filled: (n: number) => (n === 0 ? 'It was the same already' : `Filled down, ${cells(n)} changed`),
  cleared: (n: number) => (n === 0 ? 'Nothing here can be emptied' : `${cells(n)} emptied`),
  copied: (n: number) => `${cells(n)} copied`,
  addedMany: (n: number) => (n === 1 ? 'Added 1' : `Added ${n}`),
  range: (tall: number, wide: number) => `${rows(tall)} by ${columnsOf(wide)}`,
  choose: (name: string) => `Choose ${name}`,
  chooseAll: 'Choose everyone shown',
  chosen: (n: number, notShown = 0) => `${n} chosen${notShown === 0 ? '' : `, ${notShown} not shown`}`,
  bulk: {
    name: 'For those chosen',
    what: 'What',
    to: 'To',
    set: 'Set for all',
    days: 'Days',
    text: 'Text',
    show: 'Show on the map',
    remove: 'Take off the map',
    clear: 'Choose nobody',
  },
  columns: {
    button: 'Columns',
    title: 'Columns shown',
    reset: 'As at first',
    privateHint: 'Off until you switch them on, and off again when Kith is closed.',
  },
  filter: {
    button: 'Filter',
    title: 'Show only',
    kind: 'Kind',
    circle: 'Circle',
    gives: 'Gives me',
    clear: 'Show everyone',
    active: (n: number) => (n === 1 ? '1 filter' : `${n} filters`),
    without: (label: string) => `Filter: ${label}. Press to take it away`,
    nobody: 'Nobody matches.',
    nobodyText: 'Everyone is still there; the search or the filter hides them.',
  },
  hidden: {
    title: 'Names are hidden',
    text: 'To change what may hold a name, names have to be shown. Everyone’s will be, until you hide them again.',
    cell: 'hidden',
    show: 'Show names',
    keep: 'Keep them hidden',
  },
  sorted: (column: string, descending: boolean) => `Sorted by ${column}${descending ? ', the other way round' : ''}`,
  fromMap: 'Show in the table',
}
