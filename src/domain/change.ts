// The only way a notebook changes: one validated Change, applied by one pure function.
import { enablePatches, type Patch, produceWithPatches } from 'immer'
import { z } from 'zod'
import { assignDefined } from './assign-defined'
import { bringInAppliers, MapBringIn } from './exchange/bring-in-change'
import * as crisis from './crisis/crisis-changes'
import * as journal from './journal/journal-changes'
import * as setUp from './journal/set-up-changes'
import * as streaks from './journal/streak-changes'
import * as moves from './network/planned-move-changes'
import * as ties from './network/tie-changes'
import type { Notebook } from './notebook'
import * as cells from './people/edit-cells'
import * as guided from './people/guided-add-changes'
import * as several from './people/several-changes'
import * as people from './people/supporter-changes'
import * as plan from './plan/plan-changes'
import * as versions from './plan/plan-version-changes'
import * as shares from './plan/share-copy-changes'
import type { ApplierResult, Refusal } from './refusal'
import { Settings } from './settings'
import * as snapshots from './snapshots/snapshot-changes'

enablePatches()

const SettingsEdit = z.object({ type: z.literal('settings/edit'), patch: Settings.partial() })

export const Change = z.discriminatedUnion('type', [
  people.MeRename,
  people.SupporterAdd,
  people.SupporterEdit,
  people.SupporterMove,
  people.SupporterSetCircle,
  people.SupporterSetFunction,
  people.SupporterRemove,
  people.SupporterRestore,
  people.SupporterErase,
  several.SupporterAddMany,
  several.SupporterEditMany,
  several.SupporterSetCircles,
  cells.SupporterEditCells,
  several.MapTidy,
  several.TieAddMany,
  MapBringIn,
  guided.GuidedAddKeep,
  guided.GuidedAddAnswer,
  ties.TieAdd,
  ties.TieEdit,
  ties.TieRemove,
  moves.PlannedMoveAdd,
  moves.PlannedMoveEdit,
  moves.PlannedMoveRemove,
  moves.PlannedMoveCarryOut,
  snapshots.SnapshotTake,
  snapshots.SnapshotEdit,
  snapshots.SnapshotRemove,
  snapshots.SnapshotCarryOver,
  journal.CheckInAdd,
  journal.CheckInEdit,
  journal.CheckInRemove,
  journal.ContactAdd,
  journal.ContactEdit,
  journal.ContactRemove,
  journal.DayKeep,
  journal.JournalImport,
  setUp.TrackerPut,
  setUp.TrackerRemove,
  setUp.WordPut,
  setUp.WordRename,
  setUp.WordRemove,
  setUp.SeriesPut,
  setUp.SeriesRemove,
  setUp.SignPut,
  setUp.SignRemove,
  setUp.SearchPut,
  setUp.SearchRemove,
  setUp.TemplatePut,
  setUp.TemplateRemove,
  streaks.StreakAdd,
  streaks.StreakEdit,
  streaks.StreakRemove,
  streaks.SlipAdd,
  streaks.SlipEdit,
  streaks.SlipRemove,
  plan.PlanAddItem,
  plan.PlanAddItems,
  plan.PlanEditItem,
  plan.PlanMoveItem,
  plan.PlanRemoveItem,
  plan.PlanMoveSection,
  plan.PlanSkipSection,
  plan.PlanSetReview,
  versions.PlanKeepVersion,
  versions.PlanEditVersion,
  versions.PlanRemoveVersion,
  versions.PlanBringBack,
  crisis.CrisisAddLine,
  crisis.CrisisEditLine,
  crisis.CrisisRemoveLine,
  crisis.CrisisHide,
  crisis.CrisisSetEmergency,
  shares.ShareAdd,
  shares.ShareEdit,
  shares.ShareRemove,
  SettingsEdit,
])
export type Change = z.infer<typeof Change>
export type ChangeType = Change['type']

type Appliers = { [T in ChangeType]: (book: Notebook, change: Extract<Change, { type: T }>) => ApplierResult }

const appliers: Appliers = {
  ...people.supporterAppliers,
  ...several.severalAppliers,
  ...cells.editCellsAppliers,
  ...bringInAppliers,
  ...guided.guidedAddAppliers,
  ...ties.tieAppliers,
  ...moves.plannedMoveAppliers,
  ...snapshots.snapshotAppliers,
  ...journal.journalAppliers,
  ...setUp.setUpAppliers,
  ...streaks.streakAppliers,
  ...plan.planAppliers,
  ...versions.planVersionAppliers,
  ...crisis.crisisAppliers,
  ...shares.shareCopyAppliers,
  'settings/edit': (book, change) => {
    assignDefined(book.settings, change.patch)
    return undefined
  },
}

export type ChangeOutcome =
  | { kind: 'applied'; notebook: Notebook; patches: Patch[]; inverse: Patch[] }
  | { kind: 'refused'; reason: Refusal }

/**
 * Applies one change. Pure: the given notebook is not touched, and a refused change leaves nothing
 * half-done. `inverse` undoes exactly what `patches` did.
 */
export function applyChange(book: Notebook, change: Change): ChangeOutcome {
  let refusal: ApplierResult
  const apply = appliers[change.type] as (book: Notebook, change: Change) => ApplierResult
  const [notebook, patches, inverse] = produceWithPatches(book, (draft: Notebook) => {
    refusal = apply(draft, change)
  })
  return refusal ? { kind: 'refused', reason: refusal } : { kind: 'applied', notebook, patches, inverse }
}
