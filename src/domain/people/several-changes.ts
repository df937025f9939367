// Edits to several supporters at once, each one step of the history.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { SupporterId } from '../ids'
import { circleAt, clampToMap, findPlace } from '../network/geometry'
import { Tie } from '../network/tie'
import { tieBetween } from '../network/tie-changes'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'
import { Circle, Direction, Position, Quality, Supporter, SupporterPatch } from './supporter'
import { onMap } from './supporter-changes'

const ids = z.array(SupporterId).min(1).max(2000)

/** New supporters and the ties among them (or to those already there), all or none. Without a position each finds room by itself. */
export const SupporterAddMany = z.object({
  type: z.literal('supporter/add-many'),
  supporters: z.array(z.object({ supporter: Supporter.omit({ position: true, removedAt: true }), position: Position.nullable() })).min(1).max(1000),
  ties: z.array(Tie).max(5000),
})
/** The same edit to several: kind, form, cadence, stance and the like. `tie` sets one side of each one's tie with me and keeps the other. */
export const SupporterEditMany = z.object({
  type: z.literal('supporter/edit-many'),
  ids,
  patch: SupporterPatch,
  tie: z.object({ quality: Quality, direction: Direction.nullable() }).partial().optional(),
})
/** Brings several into one circle; those already there stay where they are. */
export const SupporterSetCircles = z.object({ type: z.literal('supporter/set-circles'), ids, circle: Circle })
/** New places for many at once, as laid out by Tidy. */
export const MapTidy = z.object({
  type: z.literal('map/tidy'),
  moves: z.array(z.object({ id: SupporterId, position: Position })).min(1).max(2000),
})
/** Ties several pairs; pairs already tied keep the tie they have. */
export const TieAddMany = z.object({ type: z.literal('tie/add-many'), ties: z.array(Tie).min(1).max(5000) })

function addTies(book: Notebook, ties: readonly Tie[]): ApplierResult {
  for (const tie of ties) {
    if (!book.supporters[tie.a] || !book.supporters[tie.b]) return 'supporter-missing'
    if (book.ties[tie.id]) return 'tie-exists'
    if (!tieBetween(book, tie.a, tie.b)) book.ties[tie.id] = tie
  }
}

export const severalAppliers = {
  'supporter/add-many': (book: Notebook, change: z.infer<typeof SupporterAddMany>): ApplierResult => {
    const places = onMap(book).map((s) => s.position)
    for (const { supporter, position: wanted } of change.supporters) {
      if (book.supporters[supporter.id]) return 'supporter-exists'
      const position = wanted ? clampToMap(wanted) : findPlace(supporter.kind, supporter.circle, places)
      places.push(position)
      book.supporters[supporter.id] = { ...supporter, position, circle: circleAt(position), removedAt: null }
    }
    return addTies(book, change.ties)
  },
  'supporter/edit-many': (book: Notebook, change: z.infer<typeof SupporterEditMany>): ApplierResult => {
    for (const id of change.ids) {
      const supporter = book.supporters[id]
      if (!supporter) return 'supporter-missing'
      const moves = change.patch.kind !== undefined && change.patch.kind !== supporter.kind && change.patch.kind !== 'other'
      assignDefined(supporter, change.patch)
      if (change.tie) assignDefined(supporter.tie, change.tie)
      if (moves) supporter.position = findPlace(supporter.kind, supporter.circle, placesBut(book, id))
    }
  },
  'supporter/set-circles': (book: Notebook, change: z.infer<typeof SupporterSetCircles>): ApplierResult => {
    for (const id of change.ids) {
      const supporter = book.supporters[id]
      if (!supporter) return 'supporter-missing'
      if (supporter.circle === change.circle) continue
      supporter.circle = change.circle
      supporter.position = findPlace(supporter.kind, change.circle, placesBut(book, id))
    }
  },
  'map/tidy': (book: Notebook, change: z.infer<typeof MapTidy>): ApplierResult => {
    for (const { id, position } of change.moves) {
      const supporter = book.supporters[id]
      if (!supporter) return 'supporter-missing'
      supporter.position = clampToMap(position)
      supporter.circle = circleAt(supporter.position)
    }
  },
  'tie/add-many': (book: Notebook, change: z.infer<typeof TieAddMany>): ApplierResult => addTies(book, change.ties),
}

function placesBut(book: Notebook, id: SupporterId): Position[] {
  return onMap(book)
    .filter((s) => s.id !== id)
    .map((s) => s.position)
}
