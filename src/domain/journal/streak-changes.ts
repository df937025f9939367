// Edits to streaks. A slip is added beside those before it; nothing is ever set back to zero.
import { z } from 'zod'
import { assignDefined } from '../assign-defined'
import { SlipId, StreakId } from '../ids'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'
import { Slip, Streak } from './streak'

export const StreakAdd = z.object({ type: z.literal('streak/add'), streak: Streak })
/** A start moved back or forward is only that: it never counts as a slip. */
export const StreakEdit = z.object({
  type: z.literal('streak/edit'),
  id: StreakId,
  patch: Streak.pick({ name: true, since: true, until: true }).partial(),
})
export const StreakRemove = z.object({ type: z.literal('streak/remove'), id: StreakId })
export const SlipAdd = z.object({ type: z.literal('slip/add'), streak: StreakId, slip: Slip })
export const SlipEdit = z.object({
  type: z.literal('slip/edit'),
  streak: StreakId,
  id: SlipId,
  patch: Slip.omit({ id: true, notedAt: true }).partial(),
})
export const SlipRemove = z.object({ type: z.literal('slip/remove'), streak: StreakId, id: SlipId })

export const streakAppliers = {
  'streak/add': (book: Notebook, { streak }: z.infer<typeof StreakAdd>): ApplierResult => {
    if (book.streaks[streak.id]) return 'entry-exists'
    book.streaks[streak.id] = streak
  },
  'streak/edit': (book: Notebook, change: z.infer<typeof StreakEdit>): ApplierResult => {
    const streak = book.streaks[change.id]
    if (!streak) return 'entry-missing'
    assignDefined(streak, change.patch)
  },
  'streak/remove': (book: Notebook, { id }: z.infer<typeof StreakRemove>): ApplierResult => {
    if (!book.streaks[id]) return 'entry-missing'
    delete book.streaks[id]
  },
  'slip/add': (book: Notebook, change: z.infer<typeof SlipAdd>): ApplierResult => {
    const streak = book.streaks[change.streak]
    if (!streak) return 'entry-missing'
    if (streak.slips.some(({ id }) => id === change.slip.id)) return 'entry-exists'
    if (change.slip.told.some((id) => !book.supporters[id])) return 'supporter-missing'
    streak.slips.push(change.slip)
  },
  'slip/edit': (book: Notebook, change: z.infer<typeof SlipEdit>): ApplierResult => {
    const slip = book.streaks[change.streak]?.slips.find(({ id }) => id === change.id)
    if (!slip) return 'entry-missing'
    if (change.patch.told?.some((id) => !book.supporters[id])) return 'supporter-missing'
    assignDefined(slip, change.patch)
  },
  'slip/remove': (book: Notebook, change: z.infer<typeof SlipRemove>): ApplierResult => {
    const streak = book.streaks[change.streak]
    if (!streak?.slips.some(({ id }) => id === change.id)) return 'entry-missing'
    streak.slips = streak.slips.filter(({ id }) => id !== change.id)
  },
}
