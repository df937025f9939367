// What stands in a cell of the table, and what a text written or pasted into it means.
import { m } from '../messages/messages'
import { DayKey } from '../time/day-key'
import { type Column, foldText, helpOverall, type TableFacts } from './people-table'
import { CIRCLES, CRITICAL, DIRECTIONS, FORMS, KINDS, KNOWN_FOR, OWN_USES, QUALITIES, STANCES, type Supporter, SUPPORT_FUNCTIONS } from './supporter'

/** A choice of a cell: `value` is empty for "nothing said". */
export type CellChoice = { value: string; label: string }

const choices = <T extends string>(values: readonly T[], labels: Record<T, string>): CellChoice[] => values.map((value) => ({ value, label: labels[value] }))
const orNone = (list: CellChoice[], label = m.common.notSaid): CellChoice[] => [{ value: '', label }, ...list]
const passes = orNone(choices(DIRECTIONS, m.people.gives), m.people.gives.none)

const CHOICES = {
  kind: choices(KINDS, m.vocabulary.kindsShort),
  form: choices(FORMS, m.vocabulary.forms),
  circle: choices(CIRCLES, m.vocabulary.circles),
  knownFor: orNone(choices(KNOWN_FOR, m.vocabulary.knownFor)),
  stability: passes,
  accountability: passes,
  encouragement: passes,
  prevention: passes,
  critical: orNone(choices(CRITICAL, m.vocabulary.critical)),
  tie: choices(QUALITIES, m.vocabulary.qualities),
  tieDirection: orNone(choices(DIRECTIONS, m.people.energy), m.people.energy.none),
  resting: [
    { value: '', label: m.people.resting.no },
    { value: 'resting', label: m.people.resting.yes },
  ],
  stance: orNone(choices(STANCES, m.vocabulary.stances)),
  ownUse: orNone(choices(OWN_USES, m.vocabulary.ownUses)),
} satisfies Partial<Record<Column, CellChoice[]>>

export type ChoiceColumn = keyof typeof CHOICES
type DaysColumn = 'cadence' | 'longest'
type ReadColumn = 'help' | 'last' | 'seen' | 'times'

export const LONGEST_TEXT = { name: 80, line: 200, note: 20_000 } as const
const MOST_DAYS: Record<DaysColumn, number> = { cadence: 730, longest: 1460 }

export type Editor = 'line' | 'words' | 'days' | 'choice' | 'none'

/** How a column is edited; `none` is worked out from elsewhere and only read here. */
export function editorOf(column: Column): Editor {
  if (column in CHOICES) return 'choice'
  if (column === 'cadence' || column === 'longest') return 'days'
  if (column === 'help' || column === 'last' || column === 'seen' || column === 'times') return 'none'
  return column === 'note' ? 'words' : 'line'
}

/** Columns in which a name may stand: hidden with the names, and neither read nor written through the table then. */
const MAY_NAME: readonly Column[] = ['name', 'role', 'note', 'email', 'otherWay']

export function mayName(column: Column): boolean {
  return MAY_NAME.includes(column)
}

/** Whether a cell of the column can stand empty. */
export function canBeEmpty(column: Column): boolean {
  return editorOf(column) !== 'none' && column !== 'name' && (!(column in CHOICES) || CHOICES[column as ChoiceColumn].some(({ value }) => value === ''))
}

/** What can be chosen; resting until a day stays among it where it is so. */
export function choicesOf(s: Supporter, column: ChoiceColumn): CellChoice[] {
  const until = column === 'resting' ? s.resting?.until : null
  return until ? [...CHOICES.resting, { value: until, label: m.people.resting.until(until) }] : CHOICES[column]
}

/** The value a choice cell holds now, as `CellChoice` has it. */
export function chosenIn(s: Supporter, column: ChoiceColumn): string {
  switch (column) {
    case 'stability':
    case 'accountability':
    case 'encouragement':
    case 'prevention':
      return s.functions[column] ?? ''
    case 'tie':
      return s.tie.quality
    case 'tieDirection':
      return s.tie.direction ?? ''
    case 'resting':
      return s.resting === null ? '' : (s.resting.until ?? 'resting')
    default:
      return s[column] ?? ''
  }
}

/** The cell in words, as it stands on screen; empty when nothing is said. */
export function cellText(s: Supporter, column: Column, facts: TableFacts): string {
  switch (column) {
    case 'help': {
      const way = helpOverall(s)
      return way ? m.people.gives[way] : ''
    }
    case 'last':
      return facts.last.get(s.id) ?? ''
    case 'seen': {
      const rhythm = facts.rhythm.get(s.id)
      return rhythm ? m.people.frequency[rhythm.frequency] : ''
    }
    case 'cadence':
      return s.cadence ? `${m.common.everyDays(s.cadence.idealDays)}${s.cadence.paused ? m.people.pausedSuffix : ''}` : ''
    case 'longest':
      return s.cadence?.longestDays ? m.common.days(s.cadence.longestDays) : ''
    case 'times':
      return s.times.map(m.people.meeting).join('; ')
    default: {
      if (!(column in CHOICES)) return s[column as 'name']
      const value = chosenIn(s, column as ChoiceColumn)
      return value === '' ? '' : (choicesOf(s, column as ChoiceColumn).find((choice) => choice.value === value)?.label ?? '')
    }
  }
}

/** The cell as text for elsewhere, and what its editor starts with: `setCell` reads it back. Days are plain numbers. */
export function plainText(s: Supporter, column: Column, facts: TableFacts): string {
  if (column === 'cadence') return String(s.cadence?.idealDays ?? '')
  if (column === 'longest') return String(s.cadence?.longestDays ?? '')
  return cellText(s, column, facts)
}

export type CellRefusal =
  | { reason: 'name-empty' | 'from-elsewhere' | 'longest-alone' | 'names-hidden' }
  | { reason: 'too-long' | 'not-days' | 'longest-shorter'; limit: number }
  | { reason: 'not-a-choice'; choices: readonly string[] }

export type CellOutcome = { kind: 'set'; supporter: Supporter } | { kind: 'refused'; why: CellRefusal }

const set = (s: Supporter, fields: Partial<Supporter>): CellOutcome => ({ kind: 'set', supporter: { ...s, ...fields } })
const refuse = (why: CellRefusal): CellOutcome => ({ kind: 'refused', why })

/** The supporter with the text put into the cell, or why it does not fit there. Empty text empties the cell. */
export function setCell(s: Supporter, column: Column, text: string): CellOutcome {
  if (column in CHOICES) return setChoice(s, column as ChoiceColumn, text)
  switch (editorOf(column)) {
    case 'days':
      return setDays(s, column as DaysColumn, text.trim())
    case 'words':
      return text.length > LONGEST_TEXT.note ? refuse({ reason: 'too-long', limit: LONGEST_TEXT.note }) : set(s, { note: text })
    case 'line': {
      const line = text.replace(/\s*[\r\n\t]+\s*/g, ' ').trim()
      if (column === 'name' && line === '') return refuse({ reason: 'name-empty' })
      const limit = column === 'name' ? LONGEST_TEXT.name : LONGEST_TEXT.line
      return line.length > limit ? refuse({ reason: 'too-long', limit }) : set(s, { [column as Exclude<Column, ChoiceColumn | DaysColumn | ReadColumn>]: line })
    }
    default:
      return refuse({ reason: 'from-elsewhere' })
  }
}

/** "7", "every 7 days", "every day": one whole number, whatever words stand around it. */
function daysIn(text: string): number | null {
  if (foldText(text) === foldText(m.common.everyDays(1))) return 1
  const found = /^[^\d.,+-]{0,20}(\d{1,4})[^\d.,+-]{0,20}$/u.exec(text)
  return found ? Number(found[1]) : null
}

function setDays(s: Supporter, column: DaysColumn, text: string): CellOutcome {
  const { cadence } = s
  if (text === '') return set(s, { cadence: column === 'cadence' || !cadence ? null : { ...cadence, longestDays: null } })
  const days = daysIn(text)
  if (days === null || days < 1 || days > MOST_DAYS[column]) return refuse({ reason: 'not-days', limit: MOST_DAYS[column] })
  if (column === 'cadence') {
    const longest = cadence?.longestDays ?? null
    // The longest gap is never shorter than the ideal one: it gives way.
    return set(s, { cadence: { idealDays: days, longestDays: longest === null ? null : Math.max(longest, days), paused: cadence?.paused ?? false } })
  }
  if (!cadence) return refuse({ reason: 'longest-alone' })
  return days < cadence.idealDays ? refuse({ reason: 'longest-shorter', limit: cadence.idealDays }) : set(s, { cadence: { ...cadence, longestDays: days } })
}

/** A choice may be named by its words, by those it has elsewhere, or by its value; for functions a tick means they give it. */
function valueOf(s: Supporter, column: ChoiceColumn, text: string): string | null {
  const asked = foldText(text.trim())
  if (asked === '') return canBeEmpty(column) ? '' : null
  const isFunction = SUPPORT_FUNCTIONS.some((fn) => fn === column)
  if (isFunction && ['x', '✓', 'yes'].includes(asked)) return 'from'
  const found = choicesOf(s, column).find(({ value, label }) => foldText(label) === asked || value === asked)
  if (found) return found.value
  if (column === 'kind') return KINDS.find((kind) => foldText(m.vocabulary.kinds[kind]) === asked) ?? null
  if (column === 'resting') {
    const day = DayKey.safeParse(/\d{4}-\d{2}-\d{2}$/.exec(asked)?.[0])
    return day.success ? day.data : null
  }
  return null
}

function setChoice(s: Supporter, column: ChoiceColumn, text: string): CellOutcome {
  const value = valueOf(s, column, text)
  if (value === null) return refuse({ reason: 'not-a-choice', choices: choicesOf(s, column).flatMap((choice) => (choice.value === '' ? [] : [choice.label])) })
  switch (column) {
    case 'stability':
    case 'accountability':
    case 'encouragement':
    case 'prevention': {
      const { [column]: _, ...others } = s.functions
      return set(s, { functions: value === '' ? others : { ...others, [column]: value } })
    }
    case 'tie':
      return set(s, { tie: { ...s.tie, quality: value as Supporter['tie']['quality'] } })
    case 'tieDirection':
      return set(s, { tie: { ...s.tie, direction: value === '' ? null : (value as Supporter['tie']['direction']) } })
    case 'resting':
      return set(s, { resting: value === '' ? null : { until: value === 'resting' ? null : (value as DayKey) } })
    default:
      return set(s, { [column]: value === '' ? null : value })
  }
}
