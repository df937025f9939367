// An entry while it is being written: dates, times and hours still as text, and nothing has to be filled in.
import type { ContactId, CheckInId, SupporterId, TrackerId } from '../ids'
import { DayKey, localParts, type Moment, momentOf } from '../time/day-key'
import { type CheckIn, type Mood, saysSomething } from './check-in'
import type { Channel, Contact, Felt, Initiator } from './contact'
import { readHours } from './sleep-hours'

/** `day` is what a date field holds; empty day and time mean now. `time` is `HH:MM`. */
export type MomentDraft = { day: string; time: string }

export type CheckInDraft = MomentDraft & {
  mood: Mood | null
  urge: number | null
  energy: Mood | null
  /** Hours as typed. */
  sleep: string
  feelings: string[]
  triggers: string[]
  note: string
  urgeAfter: number | null
  helped: string[]
  /** Answers by tracker. */
  trackers: Readonly<Record<TrackerId, number>>
}

export type ContactDraft = MomentDraft & {
  who: SupporterId[]
  how: Channel
  /** Minutes as typed. */
  minutes: string
  initiator: Initiator | null
  felt: Felt | null
  note: string
}

export const NEW_CHECK_IN: CheckInDraft = { day: '', time: '', mood: null, urge: null, energy: null, sleep: '', feelings: [], triggers: [], note: '', urgeAfter: null, helped: [], trackers: {} }
export const NEW_CONTACT: ContactDraft = { day: '', time: '', who: [], how: 'in-person', minutes: '', initiator: null, felt: null, note: '' }

export type DraftProblem = 'day' | 'time' | 'sleep' | 'minutes' | 'note' | 'nothing-said' | 'nobody-chosen'

/** Either the entry's fields, or which of them cannot be understood. */
export type Drafted<T> = { kind: 'ready'; fields: T } | { kind: 'problem'; what: DraftProblem }

/** `now` is used where day and time are empty, and for its zone. */
export function momentOfDraft(draft: MomentDraft, now: Moment): Drafted<Moment> {
  if (draft.day === '' && draft.time === '') return { kind: 'ready', fields: now }
  const local = localParts(now.at, now.zone)
  const day = DayKey.safeParse(draft.day === '' ? local.day : draft.day)
  if (!day.success || day.data < '1900-01-01' || day.data > '2200-12-31') return { kind: 'problem', what: 'day' }
  const time = draft.time === '' ? local.time : draft.time
  if (!/^([01]\d|2[0-3]):[0-5]\d/.test(time)) return { kind: 'problem', what: 'time' }
  // Unchanged to the minute: the exact instant stays, and with it the order within that minute.
  if (day.data === now.day && day.data === local.day && time.slice(0, 5) === local.time) return { kind: 'ready', fields: now }
  return { kind: 'ready', fields: momentOf(day.data, time, now.zone) }
}

const LONGEST_NOTE = 20_000

export function checkInOfDraft(draft: CheckInDraft, now: Moment): Drafted<Omit<CheckIn, 'id' | 'source'>> {
  const moment = momentOfDraft(draft, now)
  if (moment.kind === 'problem') return moment
  const sleep = draft.sleep.trim() === '' ? null : readHours(draft.sleep)
  if (sleep === null && draft.sleep.trim() !== '') return { kind: 'problem', what: 'sleep' }
  if (draft.note.length > LONGEST_NOTE) return { kind: 'problem', what: 'note' }
  const { mood, urge, energy, feelings, triggers, note, urgeAfter, helped, trackers } = draft
  const fields = { moment: moment.fields, mood, urge, energy, sleep, feelings, triggers, note: note.trim(), ...rarer({ urgeAfter, helped, trackers }) }
  return saysSomething(fields) ? { kind: 'ready', fields } : { kind: 'problem', what: 'nothing-said' }
}

/** What is said more rarely, left out of an entry that says nothing of it. */
function rarer({ urgeAfter, helped, trackers }: Pick<CheckInDraft, 'urgeAfter' | 'helped' | 'trackers'>): Pick<CheckIn, 'urgeAfter' | 'helped' | 'trackers'> {
  return {
    ...(urgeAfter !== null && { urgeAfter }),
    ...(helped.length > 0 && { helped }),
    ...(Object.keys(trackers).length > 0 && { trackers }),
  }
}

/** `nobodyLeft`: everyone of a contact being edited has been erased for good, and it may stay so. */
export function contactOfDraft(draft: ContactDraft, now: Moment, nobodyLeft = false): Drafted<Omit<Contact, 'id'>> {
  const moment = momentOfDraft(draft, now)
  if (moment.kind === 'problem') return moment
  const minutes = draft.minutes.trim() === '' ? null : Number(draft.minutes)
  if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440)) return { kind: 'problem', what: 'minutes' }
  if (draft.note.length > LONGEST_NOTE) return { kind: 'problem', what: 'note' }
  if (draft.who.length === 0 && !nobodyLeft) return { kind: 'problem', what: 'nobody-chosen' }
  const { who, how, initiator, felt, note } = draft
  return { kind: 'ready', fields: { moment: moment.fields, who, how, minutes, initiator, felt, note: note.trim() } }
}

/** An entry as its form shows it, in the zone it was entered in. */
export function draftOfCheckIn(checkIn: CheckIn): CheckInDraft & { id: CheckInId } {
  const { id, moment, mood, urge, energy, sleep, feelings, triggers, note, urgeAfter = null, helped = [], trackers = {} } = checkIn
  return { id, ...draftOfMoment(moment), mood, urge, energy, sleep: sleep === null ? '' : String(sleep), feelings, triggers, note, urgeAfter, helped, trackers }
}

export function draftOfContact(contact: Contact): ContactDraft & { id: ContactId } {
  const { id, moment, who, how, minutes, initiator, felt, note } = contact
  return { id, ...draftOfMoment(moment), who, how, minutes: minutes === null ? '' : String(minutes), initiator, felt, note }
}

function draftOfMoment(moment: Moment): MomentDraft {
  return { day: moment.day, time: localParts(moment.at, moment.zone).time }
}
