// The map's people as rows of a table: its columns, finding, filtering and sorting.
import type { CadenceRules } from './cadence-of'
import type { SupporterId } from '../ids'
import type { DayKey } from '../time/day-key'
import type { Rhythm } from './rhythm'
import { CIRCLES, type Circle, CRITICAL, type Direction, FORMS, KINDS, type Kind, KNOWN_FOR, OWN_USES, QUALITIES, STANCES, type Supporter, SUPPORT_FUNCTIONS, type SupportFunction } from './supporter'

/** The columns in their order, by group; most are those of the Tracy & Whittaker grid. */
export const GROUPS = {
  who: ['name', 'role', 'kind', 'form', 'circle', 'knownFor', 'note'],
  passes: [...SUPPORT_FUNCTIONS, 'help', 'critical', 'tie', 'tieDirection'],
  touch: ['last', 'seen', 'cadence', 'longest', 'resting'],
  reach: ['phone', 'email', 'otherWay', 'hours', 'where', 'times'],
  private: ['stance', 'ownUse'],
} as const
export type ColumnGroup = keyof typeof GROUPS
export type Column = (typeof GROUPS)[ColumnGroup][number]

export const COLUMN_GROUPS = Object.keys(GROUPS) as ColumnGroup[]
export const COLUMNS: readonly Column[] = COLUMN_GROUPS.flatMap((group) => GROUPS[group])

/** What a table opens with. Private columns are shown only when asked for. */
export const FIRST_COLUMNS: readonly Column[] = ['name', 'role', 'kind', 'circle', ...SUPPORT_FUNCTIONS, 'last', 'seen', 'cadence', 'phone']

export function groupOf(column: Column): ColumnGroup {
  return COLUMN_GROUPS.find((group) => (GROUPS[group] as readonly Column[]).includes(column)) ?? 'who'
}

/** What the journal adds to a row. */
export type TableFacts = {
  last: ReadonlyMap<SupporterId, DayKey>
  rhythm: ReadonlyMap<SupporterId, Rhythm>
  /** Cadences of circles, and days away. */
  cadences: CadenceRules
}

/** Text as it is compared: no case, no accents. */
export function foldText(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** Whether every word asked for is found in the name, role or one of the ways to reach them. */
export function matchesPerson(s: Supporter, query: string): boolean {
  const text = foldText(`${s.name} ${s.role} ${s.phone} ${s.email} ${s.otherWay} ${s.where}`)
  return foldText(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Whom the table shows: any of the kinds, any of the circles, and all of the functions given. Empty: everyone. */
export type PeopleFilter = { kinds: readonly Kind[]; circles: readonly Circle[]; functions: readonly SupportFunction[] }
export const NO_FILTER: PeopleFilter = { kinds: [], circles: [], functions: [] }

export function passesFilter(s: Supporter, { kinds, circles, functions }: PeopleFilter): boolean {
  const gives = (fn: SupportFunction) => s.functions[fn] === 'from' || s.functions[fn] === 'both'
  return (kinds.length === 0 || kinds.includes(s.kind)) && (circles.length === 0 || circles.includes(s.circle)) && functions.every(gives)
}

/** Which way help passes, over all functions; null when nothing is said. */
export function helpOverall(s: Pick<Supporter, 'functions'>): Direction | null {
  const ways = Object.values(s.functions)
  const from = ways.some((way) => way !== 'to')
  const to = ways.some((way) => way !== 'from')
  return ways.length === 0 ? null : from && to ? 'both' : from ? 'from' : 'to'
}

export type SortKey = { by: Column; descending: boolean }

const WAYS: readonly Direction[] = ['both', 'from', 'to']
/** Place in a list of choices; null when nothing was chosen. */
const rank = <T>(choices: readonly T[], value: T | null | undefined) => (value === null || value === undefined ? null : choices.indexOf(value))

function sortValue(s: Supporter, by: Column, facts: TableFacts): string | number | null {
  switch (by) {
    case 'kind':
      return rank(KINDS, s.kind)
    case 'circle':
      return rank(CIRCLES, s.circle)
    case 'form':
      return rank(FORMS, s.form)
    case 'knownFor':
      return rank(KNOWN_FOR, s.knownFor)
    case 'stability':
    case 'accountability':
    case 'encouragement':
    case 'prevention':
      return rank(WAYS, s.functions[by])
    case 'help':
      return rank(WAYS, helpOverall(s))
    case 'critical':
      return rank(CRITICAL, s.critical)
    case 'tie':
      return rank(QUALITIES, s.tie.quality)
    case 'tieDirection':
      return rank(WAYS, s.tie.direction)
    case 'last': {
      const day = facts.last.get(s.id)
      return day === undefined ? null : -Number(day.replaceAll('-', ''))
    }
    case 'seen': {
      const rhythm = facts.rhythm.get(s.id)
      return rhythm === undefined ? null : -rhythm.perWeek
    }
    case 'cadence':
      return s.cadence?.idealDays ?? null
    case 'longest':
      return s.cadence?.longestDays ?? null
    case 'resting':
      return s.resting === null ? null : (s.resting.until ?? '')
    case 'times':
      return s.times[0]?.from ?? null
    case 'stance':
      return rank(STANCES, s.stance)
    case 'ownUse':
      return rank(OWN_USES, s.ownUse)
    default:
      return foldText(s[by]) || null
  }
}

/**
 * Sorted copies of the rows, by the first key, then the next. Empty cells stand last whichever way round; equals
 * keep the order of names, then of ids, so that the same people always stand in the same order. `last` and `seen`
 * begin with those met most recently and most often.
 */
export function sortPeople(rows: readonly Supporter[], keys: readonly SortKey[], facts: TableFacts): Supporter[] {
  const { compare } = new Intl.Collator()
  const dressed = rows.map((s) => ({ s, name: foldText(s.name), values: keys.map(({ by }) => sortValue(s, by, facts)) }))
  dressed.sort((a, b) => {
    for (const [i, { descending }] of keys.entries()) {
      const [x, y] = [a.values[i] ?? null, b.values[i] ?? null]
      if (x === y) continue
      if (x === null || y === null) return x === null ? 1 : -1
      const order = typeof x === 'string' && typeof y === 'string' ? compare(x, y) : Number(x) - Number(y)
      if (order !== 0) return descending ? -order : order
    }
    return compare(a.name, b.name) || (a.s.id < b.s.id ? -1 : 1)
  })
  return dressed.map(({ s }) => s)
}
