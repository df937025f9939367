// Cells of the table, changed together: one step of the history, whatever they are and whoever they belong to.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { SupporterId } from '../ids'
import { findPlace, sectorAt } from '../network/geometry'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'
import type { SupporterEditMany, SupporterSetCircles } from './several-changes'
import { Circle, Direction, type Position, type Supporter, SUPPORT_FUNCTIONS, SupportFunction, SupporterPatch } from './supporter'
import { onMap, type SupporterEdit, type SupporterSetCircle, type SupporterSetFunction } from './supporter-changes'

/** What changes about one supporter. `null` as circle: it stays; as a function: it does not pass any more. */
export const CellsEdit = z.object({
  id: SupporterId,
  patch: SupporterPatch,
  circle: Circle.nullable(),
  functions: z.partialRecord(SupportFunction, Direction.nullable()),
})
export type CellsEdit = z.infer<typeof CellsEdit>

/** Several cells of several supporters, all or none. */
export const SupporterEditCells = z.object({ type: z.literal('supporter/edit-cells'), edits: z.array(CellsEdit).min(1).max(2000) })

export const editCellsAppliers = {
  'supporter/edit-cells': (book: Notebook, change: z.infer<typeof SupporterEditCells>): ApplierResult => {
    const places = new Map<SupporterId, Position>(onMap(book).map((s) => [s.id, { ...s.position }]))
    for (const { id, patch, circle, functions } of change.edits) {
      const supporter = book.supporters[id]
      if (!supporter) return 'supporter-missing'
      assignDefined(supporter, patch)
      for (const fn of SUPPORT_FUNCTIONS) {
        const direction = functions[fn]
        if (direction === null) delete supporter.functions[fn]
        else if (direction !== undefined) supporter.functions[fn] = direction
      }
      const leavesSector = patch.kind !== undefined && patch.kind !== 'other' && sectorAt(supporter.position) !== patch.kind
      const leavesCircle = circle !== null && circle !== supporter.circle
      if (!leavesSector && !leavesCircle) continue
      supporter.circle = circle ?? supporter.circle
      places.delete(id)
      supporter.position = findPlace(supporter.kind, supporter.circle, [...places.values()])
      if (supporter.removedAt === null) places.set(id, { ...supporter.position })
    }
  },
}

const PATCHABLE = Object.keys(SupporterPatch.shape) as (keyof SupporterPatch)[]
const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

/** What leads from one to the other, or null when nothing an edit may touch differs. */
export function editBetween(before: Supporter, after: Supporter): CellsEdit | null {
  const patch = Object.fromEntries(PATCHABLE.filter((key) => !same(before[key], after[key])).map((key) => [key, after[key]])) as SupporterPatch
  const changed = SUPPORT_FUNCTIONS.filter((fn) => before.functions[fn] !== after.functions[fn])
  const circle = before.circle === after.circle ? null : after.circle
  if (Object.keys(patch).length === 0 && changed.length === 0 && circle === null) return null
  return { id: before.id, patch, circle, functions: Object.fromEntries(changed.map((fn) => [fn, after.functions[fn] ?? null])) }
}

export type EditsChange = z.infer<
  | typeof SupporterEdit
  | typeof SupporterSetCircle
  | typeof SupporterSetFunction
  | typeof SupporterEditMany
  | typeof SupporterSetCircles
  | typeof SupporterEditCells
>

/** The one change that makes these edits: the plainest there is, so that the history names it well. Null for none. */
export function changeOfEdits(edits: readonly CellsEdit[]): EditsChange | null {
  const [first] = edits
  if (!first) return null
  const ids = edits.map(({ id }) => id)
  const alike = edits.every((edit) => same({ ...edit, id: '' }, { ...first, id: '' }))
  const { patch, circle, functions } = first
  const functionsChanged = SUPPORT_FUNCTIONS.filter((fn) => functions[fn] !== undefined)
  const patches = Object.keys(patch).length > 0
  if (alike && patches && circle === null && functionsChanged.length === 0)
    return edits.length === 1 ? { type: 'supporter/edit', id: first.id, patch } : { type: 'supporter/edit-many', ids, patch }
  if (alike && !patches && circle !== null && functionsChanged.length === 0)
    return edits.length === 1 ? { type: 'supporter/set-circle', id: first.id, circle } : { type: 'supporter/set-circles', ids, circle }
  const [fn, ...others] = functionsChanged
  if (edits.length === 1 && !patches && circle === null && fn && others.length === 0)
    return { type: 'supporter/set-function', id: first.id, fn, direction: functions[fn] ?? null }
  return { type: 'supporter/edit-cells', edits: [...edits] }
}
