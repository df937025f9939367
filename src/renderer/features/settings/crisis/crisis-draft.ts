// What is being written about a crisis line, and what is still wrong with it.
import type { ShownLine } from '@domain/crisis/crisis-lines'
import { isNumberShaped, writePhones, writeTextTo } from '@domain/crisis/crisis-number'
import type { OwnCrisisLine } from '@domain/crisis/own-lines'
import { DayKey } from '@domain/time/day-key'

export type Draft = { service: string; phone: string; text: string; word: string; hours: string; checkedOn: string }

/** A shipped line or a new one is checked as it is written down; one's own was checked when it says so. */
export function draftOf(line: ShownLine | null, today: DayKey): Draft {
  return {
    service: line?.service ?? '',
    phone: line?.own?.phone ?? writePhones(line?.phones ?? []),
    text: line?.text?.number ?? '',
    word: line?.text?.word ?? '',
    hours: line?.hours ?? '',
    checkedOn: line?.own?.checkedOn ?? today,
  }
}

export type Problem = { field: 'service' | 'phone' | 'text' | 'checkedOn'; why: 'service' | 'noNumber' | 'unreadable' | 'day' }

/** The first thing to put right, in the order of the fields; else what is kept. */
export function readDraft(draft: Draft, today: DayKey): Problem | Omit<OwnCrisisLine, 'id' | 'instead'> {
  const [service, phone, number] = [draft.service.trim(), draft.phone.trim(), draft.text.trim()]
  const day = DayKey.safeParse(draft.checkedOn)
  if (service === '') return { field: 'service', why: 'service' }
  if (phone === '' && number === '') return { field: 'phone', why: 'noNumber' }
  if (phone !== '' && !isNumberShaped(phone)) return { field: 'phone', why: 'unreadable' }
  if (number !== '' && !isNumberShaped(number)) return { field: 'text', why: 'unreadable' }
  if (!day.success || day.data > today) return { field: 'checkedOn', why: 'day' }
  return { service, phone, text: writeTextTo({ number, word: draft.word }), hours: draft.hours.trim(), checkedOn: day.data }
}
