// When each supporter was last in touch, counted once for all screens that show it.
import { useMemo } from 'react'
import type { SupporterId } from '@domain/ids'
import { lastContactDays } from '@domain/people/last-contact'
import type { DayKey } from '@domain/time/day-key'
import { today } from '@renderer/clock'
import { useNotebook } from './use-notebook'

type Contacts = Parameters<typeof lastContactDays>[0]

/** By the contacts they were counted from: those of an older state go with it. */
const counted = new WeakMap<Contacts, { day: DayKey; last: ReadonlyMap<SupporterId, DayKey> }>()

function lastOf(contacts: Contacts, day: DayKey): ReadonlyMap<SupporterId, DayKey> {
  const before = counted.get(contacts)
  if (before?.day === day) return before.last
  const last = lastContactDays(contacts, day)
  counted.set(contacts, { day, last })
  return last
}

/** The last local day of contact by supporter, up to today. */
export function useLastContact(): ReadonlyMap<SupporterId, DayKey> {
  const contacts = useNotebook((book) => book.contacts)
  const day = today()
  return useMemo(() => lastOf(contacts, day), [contacts, day])
}
