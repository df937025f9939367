// What the journal shows beside the list, what is being written there, and which entries are shown.
// It outlives a visit to another place.
import { create } from 'zustand'
import type { CheckInId, ContactId, SupporterId } from '@domain/ids'
import { type CheckInDraft, type ContactDraft, NEW_CHECK_IN, NEW_CONTACT } from '@domain/journal/entry-draft'
import type { TimelineFilter } from '@domain/journal/timeline'
import { unfinished } from '@renderer/unfinished'

export type Panel =
  | { kind: 'new-check-in' }
  | { kind: 'new-contact' }
  | { kind: 'check-in'; id: CheckInId }
  | { kind: 'contact'; id: ContactId }

type State = {
  panel: Panel | null
  /** Which part of the panel takes the focus when it opens. */
  focus: 'first' | 'how' | null
  checkIn: CheckInDraft
  contact: ContactDraft
  filter: TimelineFilter
  importing: boolean
  /** The entry the list should bring into view, and whether it takes the focus. */
  reveal: { id: string; focus: boolean } | null
}

export const NO_FILTER: TimelineFilter = { show: 'all', who: null, text: '' }

export const useJournal = create<State>(() => ({
  panel: null,
  focus: null,
  checkIn: NEW_CHECK_IN,
  contact: NEW_CONTACT,
  filter: NO_FILTER,
  importing: false,
  reveal: null,
}))
unfinished.keeps('journal', useJournal, ['panel', 'checkIn', 'contact'])

const set = useJournal.setState

export function openPanel(panel: Panel, focus: State['focus'] = null): void {
  set({ panel, focus })
}

/** Words still in a field are kept first: leaving the field is what commits them. */
export function closePanel(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const { panel } = useJournal.getState()
  set({ panel: null, reveal: panel && 'id' in panel ? { id: panel.id, focus: true } : null })
}

export function logContactWith(who: SupporterId): void {
  set(({ contact }) => ({ panel: { kind: 'new-contact' }, focus: 'how', contact: { ...contact, who: [who] } }))
}

export function writeCheckIn(patch: Partial<CheckInDraft>): void {
  set(({ checkIn }) => ({ checkIn: { ...checkIn, ...patch } }))
}

export function writeContact(patch: Partial<ContactDraft>): void {
  set(({ contact }) => ({ contact: { ...contact, ...patch } }))
}

/** A new entry has been kept: its form is empty again and the list shows it. */
export function entryKept(kind: 'check-in' | 'contact', id: string): void {
  set({
    panel: null,
    filter: NO_FILTER,
    reveal: { id, focus: true },
    ...(kind === 'check-in' ? { checkIn: NEW_CHECK_IN } : { contact: NEW_CONTACT }),
  })
}

export function filterBy(patch: Partial<TimelineFilter>): void {
  set(({ filter }) => ({ filter: { ...filter, ...patch } }))
}

export function reveal(id: string, focus = false): void {
  set({ reveal: { id, focus } })
}

export function revealed(): void {
  set({ reveal: null })
}

export function setImporting(importing: boolean): void {
  set({ importing })
}
