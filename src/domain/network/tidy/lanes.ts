// Seats for the supporters of one cell: lanes around Me, with as much room for each as there is.
import type { Circle } from '../../people/supporter'
import { bandOf, insetAt } from './room'

/** A seat: distance from Me, radians from the quarter's start, and the largest disc that fits. */
export type Seat = { radius: number; turn: number; disc: number }

/** Least air between two shapes. */
export const AIR = 2

const QUARTER = Math.PI / 2
/** Angle between two seats on a lane whose centres are this far apart. */
const step = (apart: number, radius: number) => 2 * Math.asin(Math.min(1, apart / (2 * radius)))
const chord = (angle: number, radius: number) => 2 * radius * Math.sin(angle / 2)

/**
 * Seats for shapes that fit in discs of these radii, in one quarter of a circle: no two overlap, none
 * reaches into the next circle or quarter. Null when there is no room for them at this size.
 */
export function seatsFor(circle: Circle, discs: readonly number[]): Seat[] | null {
  return evenLanes(circle, discs.length, Math.max(0, ...discs)) ?? fullLanes(circle, discs)
}

/** Lanes at even distances, everyone with the room the largest needs; of several ways the one with the most room. */
function evenLanes(circle: Circle, count: number, disc: number): Seat[] | null {
  const { from, to } = bandOf(circle, disc, AIR)
  if (to < from) return null
  let best: Seat[] | null = null
  let bestRoom = 0
  for (let lanes = 1; lanes <= count; lanes++) {
    const between = lanes === 1 ? Infinity : (to - from) / (lanes - 1)
    if (between < 2 * disc + AIR) break
    const radii = Array.from({ length: lanes }, (_, i) => (lanes === 1 ? (from + to) / 2 : from + i * between))
    const spans = radii.map((radius) => QUARTER - 2 * insetAt(radius, disc, AIR))
    const counts = share(count, radii.map((radius, i) => Math.max(0, radius * (spans[i] ?? 0))))
    const seats = radii.flatMap((radius, i) => evenSeats(radius, spans[i] ?? 0, counts[i] ?? 0, disc))
    const room = Math.min(between, ...radii.map((radius, i) => gapOf(radius, spans[i] ?? 0, counts[i] ?? 0, disc)))
    // One lane more only where it gives clearly more room.
    if (room >= 2 * disc + AIR && room > bestRoom * 1.1) [best, bestRoom] = [seats, room]
  }
  return best
}

/** Shares a number out by weight, whole, the largest remainders first. */
function share(count: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0) || 1
  const exact = weights.map((weight) => (count * weight) / sum)
  const whole = exact.map(Math.floor)
  const left = exact.map((value, i) => ({ i, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || b.i - a.i)
  for (const { i } of left.slice(0, count - whole.reduce((a, b) => a + b, 0))) whole[i] = (whole[i] ?? 0) + 1
  return whole
}

/** Half a step of air at both ends where there is room, none where there is not. */
function endShare(radius: number, span: number, count: number, disc: number): number {
  return chord(span / count, radius) >= 2 * disc + AIR ? 0.5 : 0
}

function gapOf(radius: number, span: number, count: number, disc: number): number {
  if (count < 2) return count === 1 && span < 0 ? 0 : Infinity
  return chord(span / (count - 1 + 2 * endShare(radius, span, count, disc)), radius)
}

function evenSeats(radius: number, span: number, count: number, disc: number): Seat[] {
  const end = count === 1 ? 0.5 : endShare(radius, span, count, disc)
  const first = (QUARTER - span) / 2
  return Array.from({ length: count }, (_, i) => ({ radius, turn: first + (span * (i + end)) / (count - 1 + 2 * end), disc }))
}

/** Lanes filled from the outside in, the largest shapes first: more fit, each in no more room than it needs. */
function fullLanes(circle: Circle, discs: readonly number[]): Seat[] | null {
  const sizes = [...discs].sort((a, b) => b - a)
  const seats: Seat[] = []
  let radius = 0
  let above: number | null = null
  while (seats.length < sizes.length) {
    const disc = sizes[seats.length] ?? 0
    radius = above === null ? bandOf(circle, disc, AIR).to : radius - above - disc - AIR
    const span = QUARTER - 2 * insetAt(radius, disc, AIR)
    if (radius < bandOf(circle, disc, AIR).from || span < 0) return null
    above = disc
    seats.push(...fullLane(radius, span, sizes.slice(seats.length)))
  }
  return seats
}

function fullLane(radius: number, span: number, sizes: readonly number[]): Seat[] {
  const turns: number[] = []
  let turn = 0
  for (const [i, disc] of sizes.entries()) {
    const next = i === 0 ? 0 : turn + step((sizes[i - 1] ?? 0) + disc + AIR, radius)
    if (next > span) break
    turn = next
    turns.push(turn)
  }
  // What is left over becomes air between them.
  const more = turns.length > 1 ? (span - turn) / (turns.length - 1) : 0
  const first = (QUARTER - span) / 2 + (turns.length === 1 ? span / 2 : 0)
  return turns.map((at, i) => ({ radius, turn: first + at + i * more, disc: sizes[i] ?? 0 }))
}
