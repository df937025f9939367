// Every edit to supporters and to Me.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { Line, SupporterId } from '../ids'
import { circleAt, clampToMap, findPlace, sectorAt } from '../network/geometry'
import { forgetInJournal } from '../journal/forget'
import type { Notebook } from '../notebook'
import { forgetInSections } from '../plan/plan-version'
import { forgetInCopies } from '../plan/share-copy'
import type { ApplierResult } from '../refusal'
import { Instant } from '../time/day-key'
import { forgetInRound } from './guided-add'
import { Circle, Direction, Position, SupportFunction, Supporter, SupporterPatch } from './supporter'

export const MeRename = z.object({ type: z.literal('me/rename'), name: Line })
/** Without a position the supporter finds room by itself. */
export const SupporterAdd = z.object({
  type: z.literal('supporter/add'),
  supporter: Supporter.omit({ position: true, removedAt: true }),
  position: Position.nullable(),
})
export const SupporterEdit = z.object({ type: z.literal('supporter/edit'), id: SupporterId, patch: SupporterPatch })
export const SupporterMove = z.object({
  type: z.literal('supporter/move'),
  moves: z.array(z.object({ id: SupporterId, position: Position })).min(1).max(2000),
})
export const SupporterSetCircle = z.object({ type: z.literal('supporter/set-circle'), id: SupporterId, circle: Circle })
/** One function at a time, so that two quick choices never write over each other. `null`: it does not pass. */
export const SupporterSetFunction = z.object({
  type: z.literal('supporter/set-function'),
  id: SupporterId,
  fn: SupportFunction,
  direction: Direction.nullable(),
})
export const SupporterRemove = z.object({
  type: z.literal('supporter/remove'),
  ids: z.array(SupporterId).min(1).max(2000),
  at: Instant,
})
export const SupporterRestore = z.object({ type: z.literal('supporter/restore'), id: SupporterId })
/** Takes someone out of the notebook for good: map, ties, plan, planned moves, snapshots, copies given to them, and their name in the journal. */
export const SupporterErase = z.object({ type: z.literal('supporter/erase'), id: SupporterId })

/** Everyone on the map now. */
export function onMap(book: Pick<Notebook, 'supporters'>): Supporter[] {
  return Object.values(book.supporters).filter((s) => s.removedAt === null)
}

const placesTaken = (book: Notebook, except?: SupporterId) =>
  onMap(book)
    .filter((s) => s.id !== except)
    .map((s) => s.position)

export const supporterAppliers = {
  'me/rename': (book: Notebook, change: z.infer<typeof MeRename>): ApplierResult => {
    book.me.name = change.name
    return undefined
  },
  'supporter/add': (book: Notebook, change: z.infer<typeof SupporterAdd>): ApplierResult => {
    const { supporter } = change
    if (book.supporters[supporter.id]) return 'supporter-exists'
    const position = change.position
      ? clampToMap(change.position)
      : findPlace(supporter.kind, supporter.circle, placesTaken(book))
    book.supporters[supporter.id] = { ...supporter, position, circle: circleAt(position), removedAt: null }
  },
  'supporter/edit': (book: Notebook, change: z.infer<typeof SupporterEdit>): ApplierResult => {
    const supporter = book.supporters[change.id]
    if (!supporter) return 'supporter-missing'
    assignDefined(supporter, change.patch)
    // A kind lives in its sector: changing it moves the supporter there, in the same circle.
    if (change.patch.kind && change.patch.kind !== 'other' && sectorAt(supporter.position) !== change.patch.kind)
      supporter.position = findPlace(change.patch.kind, supporter.circle, placesTaken(book, change.id))
  },
  'supporter/move': (book: Notebook, change: z.infer<typeof SupporterMove>): ApplierResult => {
    for (const { id, position } of change.moves) {
      const supporter = book.supporters[id]
      if (!supporter) return 'supporter-missing'
      supporter.position = clampToMap(position)
      supporter.circle = circleAt(supporter.position)
    }
  },
  'supporter/set-circle': (book: Notebook, change: z.infer<typeof SupporterSetCircle>): ApplierResult => {
    const supporter = book.supporters[change.id]
    if (!supporter) return 'supporter-missing'
    if (supporter.circle === change.circle) return
    supporter.circle = change.circle
    supporter.position = findPlace(supporter.kind, change.circle, placesTaken(book, change.id))
  },
  'supporter/set-function': (book: Notebook, change: z.infer<typeof SupporterSetFunction>): ApplierResult => {
    const supporter = book.supporters[change.id]
    if (!supporter) return 'supporter-missing'
    if (change.direction === null) delete supporter.functions[change.fn]
    else supporter.functions[change.fn] = change.direction
  },
  'supporter/remove': (book: Notebook, change: z.infer<typeof SupporterRemove>): ApplierResult => {
    for (const id of change.ids) {
      const supporter = book.supporters[id]
      if (!supporter) return 'supporter-missing'
      supporter.removedAt = change.at
    }
  },
  'supporter/restore': (book: Notebook, change: z.infer<typeof SupporterRestore>): ApplierResult => {
    const supporter = book.supporters[change.id]
    if (!supporter) return 'supporter-missing'
    supporter.removedAt = null
  },
  'supporter/erase': (book: Notebook, change: z.infer<typeof SupporterErase>): ApplierResult => {
    const erased = book.supporters[change.id]
    if (!erased) return 'supporter-missing'
    delete book.supporters[change.id]
    for (const move of Object.values(book.plannedMoves)) if (move.supporterId === change.id) delete book.plannedMoves[move.id]
    if (book.guidedAdd) forgetInRound(book.guidedAdd, change.id)
    forgetInCopies(book.shareCopies, erased)
    for (const snapshot of Object.values(book.snapshots)) {
      delete snapshot.supporters[change.id]
      for (const tie of Object.values(snapshot.ties)) if (tie.a === change.id || tie.b === change.id) delete snapshot.ties[tie.id]
    }
    for (const tie of Object.values(book.ties))
      if (tie.a === change.id || tie.b === change.id) delete book.ties[tie.id]
    forgetInJournal(book, change.id)
    forgetInSections(book.plan.sections, change.id)
    for (const version of Object.values(book.planVersions)) forgetInSections(version.sections, change.id)
  },
}
