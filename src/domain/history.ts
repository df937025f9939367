// Undo and redo with names: one history for map, people, journal and plan.
import type { Patch } from 'immer'
import { z } from 'zod'
import { Change, type ChangeType } from './change'
import { serviceOfKey } from './crisis/crisis-lines'
import type { SupporterId } from './ids'
import type { Notebook } from './notebook'

const changeTypes = Change.options.map((option) => option.shape.type.value) as [ChangeType, ...ChangeType[]]

/** A step that is no change: all of the notebook is another, as a backup holds it. */
const RESTORE = 'backup/restore'

/** What an undo step is about, for its name on screen: "Undo move Sam". */
export const StepName = z.object({ type: z.enum([...changeTypes, RESTORE]), subject: z.string(), count: z.number().int() })
export type StepName = z.infer<typeof StepName>

export type Step = { name: StepName; patches: Patch[]; inverse: Patch[] }

export const restoreStep: StepName = { type: RESTORE, subject: '', count: 1 }

/** Names the step a change makes, read from the notebook before or after it, whichever knows the name. */
export function nameStep(change: Change, before: Notebook): StepName {
  const nameOf = (id: SupporterId | undefined) => (id && before.supporters[id]?.name) || ''
  const step = (subject: string, count = 1): StepName => ({ type: change.type, subject, count })
  switch (change.type) {
    case 'supporter/add':
      return step(change.supporter.name)
    case 'supporter/move':
      return step(nameOf(change.moves[0]?.id), change.moves.length)
    case 'supporter/remove':
      return step(nameOf(change.ids[0]), change.ids.length)
    case 'map/tidy':
      return step(nameOf(change.moves[0]?.id), change.moves.length)
    case 'map/bring-in':
    case 'supporter/add-many':
      return step(change.supporters[0]?.supporter.name ?? '', change.supporters.length)
    case 'supporter/edit-many':
    case 'supporter/set-circles':
      return step(nameOf(change.ids[0]), change.ids.length)
    case 'supporter/edit-cells':
      return step(nameOf(change.edits[0]?.id), change.edits.length)
    case 'tie/add-many':
      return step('', change.ties.length)
    case 'planned-move/add':
      return step(change.move.name || nameOf(change.move.supporterId ?? undefined))
    case 'planned-move/edit':
    case 'planned-move/remove':
    case 'planned-move/carry-out': {
      const move = before.plannedMoves[change.id]
      return step(move ? move.name || nameOf(move.supporterId ?? undefined) : '')
    }
    case 'snapshot/take':
      return step(change.name)
    case 'snapshot/edit':
    case 'snapshot/remove':
    case 'snapshot/carry-over':
      return step(before.snapshots[change.id]?.name ?? '')
    case 'supporter/edit':
    case 'guided-add/answer':
    case 'supporter/set-circle':
    case 'supporter/set-function':
    case 'supporter/restore':
    case 'supporter/erase':
      return step(nameOf(change.id))
    case 'contact/add':
      return step(nameOf(change.contact.who[0]), change.contact.who.length)
    case 'journal/import':
      return step('', change.checkIns.length)
    case 'tracker/put':
      return step(change.tracker.name)
    case 'word/put':
      return step(change.own.word)
    case 'word/rename':
      return step(change.from)
    case 'word/remove':
      return step(change.word)
    case 'series/put':
      return step(change.series.name)
    case 'search/put':
      return step(change.search.name)
    case 'template/put':
      return step(change.template.name)
    case 'streak/add':
      return step(change.streak.name)
    case 'tracker/remove':
      return step(before.trackers[change.id]?.name ?? '')
    case 'series/remove':
      return step(before.series[change.id]?.name ?? '')
    case 'search/remove':
      return step(before.savedSearches[change.id]?.name ?? '')
    case 'template/remove':
      return step(before.templates[change.id]?.name ?? '')
    case 'streak/edit':
    case 'streak/remove':
      return step(before.streaks[change.id]?.name ?? '')
    case 'crisis/add-line':
      return step(change.line.service)
    case 'crisis/edit-line':
    case 'crisis/remove-line':
      return step(before.crisis.lines[change.id]?.service ?? '')
    case 'crisis/hide':
      return step(serviceOfKey(change.key))
    case 'share/add':
      return step(change.copy.name || nameOf(change.copy.supporterId ?? undefined))
    case 'share/edit':
    case 'share/remove': {
      const copy = before.shareCopies[change.id]
      return step(copy ? copy.name || nameOf(copy.supporterId ?? undefined) : '')
    }
    case 'plan/add-items':
      return step('', change.items.length)
    default:
      return step('')
  }
}
