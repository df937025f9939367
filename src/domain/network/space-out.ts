// Several supporters at equal distances along the line of their circle.
import type { SupporterId } from '../ids'
import { type Circle, CIRCLES, type Position, type Supporter } from '../people/supporter'
import { CIRCLE_RADIUS, polar, SHAPE_RADIUS } from './geometry'

type Placed = Pick<Supporter, 'id' | 'circle' | 'position'>

/** Room between two shapes for their names, map units. */
const AIR = 30
const FULL_TURN = 360

/** The lane of a circle on which they are lined up: half-way between its edges, clear of Me. */
const LANE: Record<Circle, number> = {
  inner: 98,
  middle: (CIRCLE_RADIUS.inner + CIRCLE_RADIUS.middle) / 2,
  outer: (CIRCLE_RADIUS.middle + CIRCLE_RADIUS.outer) / 2,
}

/**
 * Where each comes to stand: circle by circle, on one line, in the order they stand around Me, evenly from the
 * first to the last. Those too close for that are given more room, to both sides alike. One alone in a circle stays.
 */
export function spacedOut(supporters: readonly Placed[]): { id: SupporterId; position: Position }[] {
  return CIRCLES.flatMap((circle) => {
    const here = supporters.filter((s) => s.circle === circle)
    return here.length < 2 ? [] : alongLine(here, LANE[circle], 2 * SHAPE_RADIUS[circle] + AIR)
  })
}

function alongLine(here: readonly Placed[], radius: number, room: number): { id: SupporterId; position: Position }[] {
  const turn = (s: Placed) => ((Math.atan2(s.position.y, s.position.x) * 180) / Math.PI + FULL_TURN) % FULL_TURN
  const around = [...here].sort((a, b) => turn(a) - turn(b) || (a.id < b.id ? -1 : 1))
  const turns = around.map(turn)
  // The widest gap is where the row begins and ends.
  const gapAfter = (i: number) => ((turns[(i + 1) % turns.length] ?? 0) - (turns[i] ?? 0) + FULL_TURN) % FULL_TURN || (turns.length > 1 ? 0 : FULL_TURN)
  const widest = turns.reduce((best, _, i) => (gapAfter(i) > gapAfter(best) ? i : best), 0)
  const row = [...around.slice(widest + 1), ...around.slice(0, widest + 1)]
  const first = turn(row[0] ?? here[0]!)
  const stretch = FULL_TURN - gapAfter(widest)
  const steps = row.length - 1
  const least = (2 * Math.asin(Math.min(1, room / (2 * radius))) * 180) / Math.PI
  // More than a whole turn is never asked for: then all stand around it.
  const step = Math.min(Math.max(stretch / steps, least), FULL_TURN / row.length)
  const begin = first + (stretch - step * steps) / 2
  return row.map((s, i) => ({ id: s.id, position: polar(radius, begin + i * step) }))
}
