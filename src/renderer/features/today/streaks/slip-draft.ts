// The five minutes after a slip: what is written, and the changes it becomes. Every question can be left.
import type { Change } from '@domain/change'
import type { PlanItemId, SlipId, SupporterId } from '@domain/ids'
import type { Streak } from '@domain/journal/streak'
import { addDays, type DayKey, type Instant } from '@domain/time/day-key'

export type SlipDraft = {
  day: DayKey
  ledTo: string
  triggers: string[]
  told: SupporterId[]
  next: string
  /** What the person would like to come of it. */
  keepTriggers: boolean
  keepSituation: boolean
  keepNext: boolean
  review: boolean
}

export const newSlip = (today: DayKey): SlipDraft => ({
  day: today, ledTo: '', triggers: [], told: [], next: '', keepTriggers: false, keepSituation: false, keepNext: false, review: false,
})

type Made = { slipId: SlipId; itemIds: [PlanItemId, PlanItemId]; at: Instant; today: DayKey }

/** The slip first, then what was ticked; each is its own step, so that each can be undone by itself. */
export function changesOfSlip(streak: Streak, draft: SlipDraft, { slipId, itemIds, at, today }: Made): Change[] {
  const { day, ledTo, triggers, told, next } = draft
  const written = [ledTo.trim(), triggers.join(', ')].filter(Boolean).join('\n')
  const changes: Change[] = [{ type: 'slip/add', streak: streak.id, slip: { id: slipId, day, notedAt: at, ledTo: written, told, next: next.trim() } }]
  if (draft.keepTriggers) for (const word of triggers) changes.push({ type: 'word/put', list: 'triggers', own: { word, ink: null } })
  if (draft.keepSituation && ledTo.trim() !== '')
    changes.push({
      type: 'plan/add-item', section: 'situations', index: null, at,
      item: { id: itemIds[0], type: 'situation', situation: ledTo.trim(), avoid: '', escape: '', cope: '', contacts: told.slice(0, 20), needs: [] },
    })
  if (draft.keepNext && next.trim() !== '')
    changes.push({ type: 'plan/add-item', section: 'slip', index: null, at, item: { id: itemIds[1], type: 'text', text: next.trim() } })
  if (draft.review) changes.push({ type: 'plan/set-review', day: addDays(today, 1), at })
  return changes
}
