// What is being written on Today. It outlives a visit to another place, and is forgotten once kept.
import { create } from 'zustand'
import { type CheckInDraft, checkInOfDraft, type DraftProblem, NEW_CHECK_IN } from '@domain/journal/entry-draft'
import type { Channel } from '@domain/journal/contact'
import type { CheckInId, ContactId, SupporterId } from '@domain/ids'
import type { Moment } from '@domain/time/day-key'
import { momentNow, newId } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { unfinished } from '@renderer/unfinished'

export type DayDraft = CheckInDraft & { who: SupporterId[]; how: Channel }

type Outcome = { kind: 'nothing-yet' } | { kind: 'kept'; moment: Moment } | { kind: 'problem'; what: DraftProblem } | { kind: 'not-kept' }

type State = { draft: DayDraft; more: boolean; outcome: Outcome; keeping: boolean }

const EMPTY: DayDraft = { ...NEW_CHECK_IN, who: [], how: 'in-person' }

export const useDayDraft = create<State>(() => ({ draft: EMPTY, more: false, outcome: { kind: 'nothing-yet' }, keeping: false }))
unfinished.keeps('today', useDayDraft, ['draft', 'more'])

export function write(patch: Partial<DayDraft>): void {
  useDayDraft.setState(({ draft }) => ({ draft: { ...draft, ...patch }, outcome: { kind: 'nothing-yet' } }))
}

export function showMore(more: boolean): void {
  useDayDraft.setState({ more })
}

/** Keeps the check-in and the contact as one change. Someone erased meanwhile (`known` says no) is left out. */
export async function keepDay(known: (id: SupporterId) => boolean): Promise<void> {
  const { draft, keeping } = useDayDraft.getState()
  if (keeping) return
  const now = momentNow()
  const who = draft.who.filter(known)
  const drafted = checkInOfDraft(draft, now)
  if (drafted.kind === 'problem' && (drafted.what !== 'nothing-said' || who.length === 0)) {
    useDayDraft.setState({ outcome: { kind: 'problem', what: drafted.what } })
    return
  }
  useDayDraft.setState({ keeping: true })
  const answer = await apply({
    type: 'journal/keep',
    checkIn: drafted.kind === 'ready' ? { ...drafted.fields, id: newId<CheckInId>(), source: null } : null,
    contact:
      who.length > 0
        ? { id: newId<ContactId>(), moment: now, who, how: draft.how, minutes: null, initiator: null, felt: null, note: '' }
        : null,
  }).catch(() => null)
  if (answer?.kind === 'applied') useDayDraft.setState({ draft: EMPTY, more: false, keeping: false, outcome: { kind: 'kept', moment: now } })
  else useDayDraft.setState({ keeping: false, outcome: { kind: 'not-kept' } })
}
