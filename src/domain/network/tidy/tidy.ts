// Tidy: everyone by circle and sector, without overlaps, names readable, ties short and crossing little.
import type { SupporterId } from '../../ids'
import type { Position } from '../../people/supporter'
import type { MapContent } from '../drawn'
import { drawMap } from '../map-drawing'
import { costOf } from './cost'
import { AIR } from './lanes'
import { lengthAndCrossings, reorder } from './order'
import { moveTo, type Piece, type Pieces, toPieces } from './piece'
import { refine, settleLabels, type Spot } from './refine'
import { isInCell } from './room'
import { seat } from './seating'
import { apart } from './segments'

export type TidyMove = { id: SupporterId; position: Position }

/** Up to this many, names are part of the layout; beyond, they thin out and seats alone decide. */
const NAMED = 45
/** A layout must be better than the present one by this share to be worth moving anyone for. */
const WORTH = 0.08
/** How often names without room are given more weight and all is gone over again. */
const ROUNDS = 8

/** Gone over again from where it got to, until nothing is worth moving: a tidied map is one that Tidy leaves alone. */
const PASSES = 5

/**
 * Where everyone who should move goes to, in map units; nobody when the map is tidy already. With `chosen`
 * only those move and all others are in the way. Pure and repeatable: the same map gives the same moves.
 * Yields every few milliseconds of work, so that whoever runs it can let the screen breathe.
 */
export function* tidySteps(content: MapContent, chosen: ReadonlySet<SupporterId> | null): Generator<void, TidyMove[]> {
  const to = new Map<SupporterId, Position>()
  let now = content
  for (let pass = 0; pass < PASSES; pass++) {
    const moves = yield* onePass(now, chosen)
    if (moves.length === 0) break
    for (const { id, position } of moves) to.set(id, position)
    now = { ...now, supporters: now.supporters.map((s) => ({ ...s, position: to.get(s.id) ?? s.position })) }
  }
  const begun = new Map(content.supporters.map(({ id, position }) => [id, position]))
  return [...to].flatMap(([id, position]) => (differ(begun.get(id), position) ? [{ id, position }] : []))
}

function* onePass(content: MapContent, chosen: ReadonlySet<SupporterId> | null): Generator<void, TidyMove[]> {
  const pieces = toPieces(content)
  const moving = pieces.all.filter(({ id }) => id !== null && (chosen === null || chosen.has(id)))
  const begun = spots(pieces)
  yield
  const inOrder = moving.every((piece) => isInCell(piece, AIR)) && !anyOverlap(pieces)
  const before = yield* judge(content, pieces)
  if (moving.length === pieces.all.length) yield* arrange(pieces, inOrder && before.nameless === 0)
  else yield* refine(pieces, moving, isNamed(pieces))
  if (isNamed(pieces)) yield* nameEveryone(content, pieces, moving)
  const after = yield* judge(content, pieces)
  if (inOrder && before.nameless <= after.nameless && before.cost <= after.cost * (1 + WORTH)) return []
  return pieces.all.flatMap(({ id, x, y }, i) => (id !== null && differ(begun[i], { x, y }) ? [{ id, position: { x, y } }] : []))
}

/** The whole of Tidy at once. */
export function tidy(content: MapContent, chosen: ReadonlySet<SupporterId> | null = null): TidyMove[] {
  const steps = tidySteps(content, chosen)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

const isNamed = ({ all }: Pieces) => all.length <= NAMED

const anyOverlap = ({ all }: Pieces) => all.some((a, i) => all.slice(i + 1).some((b) => apart(a, b) < a.disc + b.disc + AIR - 0.3))

const differ = (from: Spot | undefined, to: Spot) => !from || Math.hypot(from.x - to.x, from.y - to.y) > 0.05

const spots = ({ all }: Pieces): Spot[] => all.map(({ x, y }) => ({ x, y }))

function putAt({ all }: Pieces, at: readonly Spot[]): void {
  all.forEach((piece, i) => moveTo(piece, at[i]?.x ?? piece.x, at[i]?.y ?? piece.y))
}

/** Everyone: a map in good order is only touched up, so that it stays the map one knows; any other is seated anew. */
function* arrange(pieces: Pieces, inOrder: boolean): Generator<void> {
  if (!inOrder) {
    seat(pieces.all)
    yield
    yield* reorder(pieces)
  }
  if (isNamed(pieces)) yield* refine(pieces, pieces.all, true)
}

/** How untidy the whole map is, and how many names the drawing finds no room for. */
function* judge(content: MapContent, pieces: Pieces): Generator<void, { cost: number; nameless: number }> {
  const cost = yield* total(pieces)
  return { cost, nameless: isNamed(pieces) ? nameless(content, pieces).size : 0 }
}

function* total(pieces: Pieces): Generator<void, number> {
  if (!isNamed(pieces)) return yield* lengthAndCrossings(pieces.lines)
  for (const piece of pieces.all) piece.urgency = 1
  yield* settleLabels(pieces)
  let sum = 0
  for (const piece of pieces.all) {
    sum += costOf(piece, pieces, true)
    yield
  }
  return sum
}

/** Names the drawing finds no room for weigh more, until all have room or it does not help. */
function* nameEveryone(content: MapContent, pieces: Pieces, moving: readonly Piece[]): Generator<void> {
  let best = { at: spots(pieces), hidden: nameless(content, pieces) }
  let { hidden } = best
  for (let round = 0; round < ROUNDS && hidden.size > 0; round++) {
    for (const piece of pieces.all) if (piece.id && hidden.has(piece.id)) piece.urgency *= 2
    yield* refine(pieces, moving, true, pieces.all.filter(({ id }) => id && hidden.has(id)))
    hidden = nameless(content, pieces)
    if (hidden.size < best.hidden.size) best = { at: spots(pieces), hidden }
    yield
  }
  putAt(pieces, best.at)
}

/** Who would be drawn without a name. */
function nameless(content: MapContent, { all }: Pieces): Set<SupporterId> {
  const at = new Map(all.map(({ id, x, y }) => [id, { x, y }]))
  const drawing = drawMap({ ...content, supporters: content.supporters.map((s) => ({ ...s, position: at.get(s.id) ?? s.position })) })
  return new Set(drawing.supporters.flatMap((s) => (s.label ? [] : [s.id])))
}
