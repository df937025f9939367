// Who stands in the table, and in which order.
import { useMemo, useState } from 'react'
import type { SupporterId } from '@domain/ids'
import { matchesPerson, passesFilter, sortPeople, type TableFacts } from '@domain/people/people-table'
import { rhythms } from '@domain/people/rhythm'
import type { Supporter } from '@domain/people/supporter'
import { today } from '@renderer/clock'
import { useLastContact } from '@renderer/notebook/last-contact'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { usePeopleSession } from './people-session'

export type PeopleRows = { here: readonly Supporter[]; removed: readonly Supporter[]; rows: readonly Supporter[]; facts: TableFacts }

/**
 * The rows as asked for. Their order is settled anew when the sorting, the search, the filter or who is there
 * changes, not with every edit: a row never jumps away from under the hand that writes in it.
 */
export function usePeopleRows(): PeopleRows {
  const all = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const { sort, query, filter } = usePeopleSession()
  const day = today()
  const last = useLastContact()
  const circleCadences = useNotebook((book) => book.settings.circleCadences)
  const away = useNotebook((book) => book.settings.away)
  const facts = useMemo<TableFacts>(() => ({ last, rhythm: rhythms(contacts, day), cadences: { circleCadences, away } }), [last, contacts, day, circleCadences, away])
  const here = useMemo(() => Object.values(all).filter((s) => s.removedAt === null), [all])
  const removed = useMemo(() => Object.values(all).filter((s) => s.removedAt !== null), [all])
  const who = useMemo(() => here.map(({ id }) => id).join(), [here])

  const asked = JSON.stringify([sort, query, filter, day]) + who
  const [settled, setSettled] = useState<{ asked: string; ids: readonly SupporterId[] }>({ asked: '', ids: [] })
  let { ids } = settled
  if (settled.asked !== asked) {
    const found = here.filter((s) => matchesPerson(s, query) && passesFilter(s, filter))
    ids = sortPeople(found, sort, facts).map(({ id }) => id)
    setSettled({ asked, ids })
  }
  const rows = useMemo(() => ids.flatMap((id) => all[id] ?? []), [ids, all])
  return { here, removed, rows, facts }
}
