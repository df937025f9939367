// The shape of a drawing of the map. Map units, Me at 0,0, y down.
import type { PlannedMoveId, SupporterId, TieId } from '../ids'
import type { CadenceRules } from '../people/cadence-of'
import type { Touch } from '../people/last-contact'
import type { Circle, Form, Kind, Position, Quality, Supporter } from '../people/supporter'
import type { DayKey } from '../time/day-key'
import type { Anchor } from './label-placement'
import type { MoveKind, PlannedMove } from './planned-move'
import type { Tie } from './tie'

/** Radius of the disc of Me, and of the line around it. */
export const ME = { disc: 23, line: 27 }
export const MOON_RADIUS = 5.2
export const NAME_SIZE = 14
export const ROLE_SIZE = 12

export type DrawnLabel = { x: number; y: number; anchor: Anchor; lines: 1 | 2 }

export type DrawnSupporter = {
  id: SupporterId
  name: string
  initials: string
  role: string
  kind: Kind
  form: Form
  circle: Circle
  at: Position
  radius: number
  /** Null when no contact is logged. */
  moon: { x: number; y: number; r: number; phase: number } | null
  /** The mark of a rest from being asked, at the lower right of the shape; null when they are not resting. */
  rest: { x: number; y: number; r: number } | null
  /** "9 days", only when it is longer than the person meant. */
  late: string | null
  touch: Touch
  /** Null where there was no room; such a name shows when it is pointed at or chosen. */
  label: DrawnLabel | null
  /** Where the name goes when it is shown over everything else. */
  spareLabel: DrawnLabel
}

export type DrawnTie = {
  id: string
  /** Null end: Me. */
  a: SupporterId | null
  b: SupporterId
  tieId: TieId | null
  quality: Quality
  bend: number
  headAtA: boolean
  headAtB: boolean
  line: string
  heads: string[]
}

/** A planned move as intent: the shape where someone will stand, or a ring around where they stay. */
export type DrawnMove = {
  id: PlannedMoveId
  what: MoveKind
  /** Null: someone not there yet. */
  about: SupporterId | null
  kind: Kind
  form: Form
  at: Position
  radius: number
  /** Around 0,0; drawn dashed. */
  outline: string
  /** In map units: the way there, or, for letting go, a way out. Null when nobody goes anywhere. */
  way: { bend: number; line: string } | null
  /** Of someone not there yet; empty for everyone else, whose name stands where they are. */
  name: string
  /** "by Dec 6"; empty when the date is open. */
  by: string
  /** Null where there was no room, or there is nothing to letter. */
  label: DrawnLabel | null
}

export type MapDrawing = {
  supporters: DrawnSupporter[]
  ties: DrawnTie[]
  /** Empty unless the content asked for planned moves. */
  moves: DrawnMove[]
  /** Size of shapes: 1 while there is room for all, smaller on a fuller map. */
  shapeScale: number
  /** Size of lettering in map units, relative to 14 and 12. */
  lettering: number
}

export type MapContent = {
  supporters: readonly Supporter[]
  ties: readonly Tie[]
  lastContact: ReadonlyMap<SupporterId, DayKey>
  today: DayKey
  /** Cadences of circles, and days away; left out, only a supporter's own cadence counts. */
  cadences?: CadenceRules
  /** Moves to show as intent, soonest first, and how a day is written. Left out, none are drawn. */
  planned?: { moves: readonly PlannedMove[]; sayDay: (day: DayKey) => string }
}

export type MapStyle = {
  /** Factor for lettering: text size set by the person, and zoom. */
  lettering: number
  names: 'names' | 'initials'
  /** Keep their names before all others. */
  chosen: ReadonlySet<SupporterId>
}

export const PLAIN_STYLE: MapStyle = { lettering: 1, names: 'names', chosen: new Set() }
