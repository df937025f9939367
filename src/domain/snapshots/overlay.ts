// Two maps laid over one another: everyone of either map once, the way those took who changed circle, and
// a ghost for each who is no longer there. Map units, Me at 0,0, y down.
import type { SupporterId } from '../ids'
import { type DrawnSupporter, type DrawnTie, type MapDrawing, type MapStyle, PLAIN_STYLE } from '../network/drawn'
import { distance, findPlace } from '../network/geometry'
import { drawMap } from '../network/map-drawing'
import { redrawTie } from '../network/tie-drawing'
import type { Position, Supporter } from '../people/supporter'
import { asSupporters, type DatedMap } from './dated-map'

/** How someone stands between the two maps. */
export type Standing = 'stayed' | 'moved' | 'new' | 'gone'

/** The way from where someone stood to where they stand: an open dot, a dotted line, an arrowhead. */
export type Way = { id: SupporterId; start: Position; line: string; heads: string[] }

export type Overlay = {
  drawing: MapDrawing
  standing: ReadonlyMap<SupporterId, Standing>
  ways: Way[]
  /** Ties of the later map that were not there, or of another quality, on the earlier one. */
  changedTies: ReadonlySet<string>
}

export const WAY_DOT = 3.4
const WAY_BEND = 0.14
/** A ghost nearer than this to someone would hide behind them. */
const TOO_NEAR = 46

/** Draws both maps as one. Those on both stand where they stand on the later map. */
export function overlayMaps(then: DatedMap, now: DatedMap, style: MapStyle = PLAIN_STYLE): Overlay {
  const here = asSupporters(now)
  const standing = new Map<SupporterId, Standing>()
  for (const s of here) {
    const before = then.supporters[s.id]
    standing.set(s.id, !before ? 'new' : before.circle === s.circle ? 'stayed' : 'moved')
  }
  const ghosts = placeGhosts(asSupporters(then).filter((s) => !now.supporters[s.id]), here)
  for (const ghost of ghosts) standing.set(ghost.id, 'gone')

  const content = { supporters: [...here, ...ghosts], ties: Object.values(now.ties), lastContact: new Map(), today: now.day }
  const drawn = drawMap(content, style)
  const ties = drawn.ties.filter((tie) => standing.get(tie.b) !== 'gone')
  const ways = drawn.supporters.flatMap((s) => {
    const before = then.supporters[s.id]
    return before && standing.get(s.id) === 'moved' ? [wayOf(s, before.position)] : []
  })
  return { drawing: { ...drawn, ties }, standing, ways, changedTies: changedTies(ties, then) }
}

/** Where they stood, or the nearest free place of the same circle and sector when someone stands there now. */
function placeGhosts(gone: readonly Supporter[], here: readonly Supporter[]): Supporter[] {
  const taken = here.map((s) => s.position)
  return gone.map((ghost) => {
    const isFree = taken.every((place) => distance(place, ghost.position) >= TOO_NEAR)
    const position = isFree ? ghost.position : findPlace(ghost.kind, ghost.circle, taken)
    taken.push(position)
    return { ...ghost, position }
  })
}

function wayOf(s: DrawnSupporter, start: Position): Way {
  const dot = { kind: 'family', form: 'person', radius: WAY_DOT, at: start } as const
  return { id: s.id, start, ...redrawTie({ bend: WAY_BEND, quality: 'ordinary', headAtA: false, headAtB: true }, dot, s) }
}

function changedTies(ties: readonly DrawnTie[], then: DatedMap): Set<string> {
  const among = new Map(Object.values(then.ties).flatMap((tie) => [[`${tie.a} ${tie.b}`, tie.quality], [`${tie.b} ${tie.a}`, tie.quality]] as const))
  const isChanged = (tie: DrawnTie) => {
    if (tie.a !== null) return among.get(`${tie.a} ${tie.b}`) !== tie.quality
    const before = then.supporters[tie.b]
    return before !== undefined && before.tie.quality !== tie.quality
  }
  return new Set(ties.filter(isChanged).map((tie) => tie.id))
}
