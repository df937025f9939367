// The changes between two maps put in the order of telling, one line for each thing worth saying.
import type { SupporterId } from '../ids'
import type { PlannedMove } from '../network/planned-move'
import { type Circle, type Direction, SUPPORT_FUNCTIONS, type SupportFunction } from '../people/supporter'
import type { DayKey } from '../time/day-key'
import type { ChangeOf, MapChange } from './compare-maps'
import type { DatedMap } from './dated-map'

/** What one supporter and I give each other now, or no longer. */
export type PassesLine = {
  line: 'passes'
  id: SupporterId
  gives: SupportFunction[]
  stopsGiving: SupportFunction[]
  iGive: SupportFunction[]
  iStopGiving: SupportFunction[]
}

export type StoryLine =
  /** `tied`: the others they were tied to on the map they stand on. */
  | { line: 'came' | 'left'; id: SupporterId; circle: Circle; tied: SupporterId[] }
  | { line: 'changed'; change: Exclude<MapChange, { aspect: 'presence' | 'function' }> }
  | PassesLine
  | { line: 'carried-out'; move: PlannedMove }

export const STORY_PARTS = ['came', 'left', 'closer', 'further', 'rest', 'moves', 'cover', 'ties', 'passes', 'among', 'details', 'private'] as const
export type StoryPart = (typeof STORY_PARTS)[number]

export type Story = { part: StoryPart; lines: StoryLine[] }[]

const RING: Record<Circle, number> = { inner: 0, middle: 1, outer: 2 }

const PART_OF: Record<Exclude<MapChange['aspect'], 'presence' | 'circle' | 'function'>, StoryPart> = {
  resting: 'rest',
  paused: 'rest',
  tie: 'ties',
  energy: 'ties',
  cover: 'cover',
  among: 'among',
  rhythm: 'details',
  kind: 'details',
  form: 'details',
  role: 'details',
  name: 'details',
  stance: 'private',
  ownUse: 'private',
}

/**
 * The story of a list of changes, in parts; parts with nothing to say are left out. Ties of those who came
 * or left are told with them, not a second time. `carriedOut`: planned moves carried out in between.
 */
export function storyOf(changes: readonly MapChange[], carriedOut: readonly PlannedMove[] = []): Story {
  const parts = new Map<StoryPart, StoryLine[]>(STORY_PARTS.map((part) => [part, []]))
  const add = (part: StoryPart, line: StoryLine) => void parts.get(part)?.push(line)
  const comers = new Set(changes.flatMap((c) => (c.aspect === 'presence' ? [c.id] : [])))
  const tied = new Map<SupporterId, SupporterId[]>()
  for (const change of changes)
    if (change.aspect === 'among')
      for (const [one, other] of [change.pair, [change.pair[1], change.pair[0]] as const]) if (comers.has(one)) tied.set(one, [...(tied.get(one) ?? []), other])
  const passes = new Map<SupporterId, PassesLine>()

  for (const change of changes) {
    if (change.aspect === 'presence') {
      const circle = change.to ?? change.from
      if (circle) add(change.to ? 'came' : 'left', { line: change.to ? 'came' : 'left', id: change.id, circle, tied: tied.get(change.id) ?? [] })
    } else if (change.aspect === 'circle') add(RING[change.to] < RING[change.from] ? 'closer' : 'further', { line: 'changed', change })
    else if (change.aspect === 'function') {
      let line = passes.get(change.id)
      if (!line) {
        line = { line: 'passes', id: change.id, gives: [], stopsGiving: [], iGive: [], iStopGiving: [] }
        passes.set(change.id, line)
        add('passes', line)
      }
      tell(line, change)
    } else if (change.aspect !== 'among' || !change.pair.some((id) => comers.has(id))) add(PART_OF[change.aspect], { line: 'changed', change })
  }
  for (const move of carriedOut) add('moves', { line: 'carried-out', move })
  return STORY_PARTS.map((part) => ({ part, lines: parts.get(part) ?? [] })).filter(({ lines }) => lines.length > 0)
}

const theyGive = (direction: Direction | null) => direction === 'from' || direction === 'both'
const iGive = (direction: Direction | null) => direction === 'to' || direction === 'both'

function tell(line: PassesLine, { fn, from, to }: ChangeOf<'function'>): void {
  if (theyGive(to) && !theyGive(from)) line.gives.push(fn)
  if (theyGive(from) && !theyGive(to)) line.stopsGiving.push(fn)
  if (iGive(to) && !iGive(from)) line.iGive.push(fn)
  if (iGive(from) && !iGive(to)) line.iStopGiving.push(fn)
}

/** Planned moves carried out after one day and up to another. Adding someone is told by their coming. */
export function carriedOutBetween(moves: Readonly<Record<string, PlannedMove>>, from: DayKey, to: DayKey): PlannedMove[] {
  return Object.values(moves)
    .filter((move) => move.what !== 'add' && move.doneOn !== null && move.doneOn > from && move.doneOn <= to)
    .sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? -1 : 1))
}

export type MapCounts = { all: number; inner: number; middle: number; outer: number; functions: number }

/** How many stand on a map, by circle, and how many of the four functions somebody gives. */
export function countsOf(map: DatedMap): MapCounts {
  const all = Object.values(map.supporters)
  const within = (circle: Circle) => all.filter((s) => s.circle === circle).length
  return {
    all: all.length,
    inner: within('inner'),
    middle: within('middle'),
    outer: within('outer'),
    functions: SUPPORT_FUNCTIONS.filter((fn) => all.some((s) => theyGive(s.functions[fn] ?? null))).length,
  }
}
