import { useMemo, useState } from 'react'
import type { ContactId } from '@domain/ids'
import { type Coming, comingMeetings, contactOfMeeting, justBeen, recurringOf } from '@domain/journal/meetings'
import { m } from '@domain/messages/messages'
import { addDays, type DayKey } from '@domain/time/day-key'
import { newId, timeNow, zone } from '@renderer/clock'
import { useNaming } from '@renderer/naming'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatClock, formatDay, formatWeekday } from '@ui/dates'
import styles from './Meetings.module.css'
import { nameOfMeeting } from './meeting-name'
import { SeriesDialog } from './SeriesDialog'

const SHOWN = 2

/** What comes next, and what has just been and can be logged with one press. */
export function Meetings({ today }: { today: DayKey }) {
  const series = useNotebook((book) => book.series)
  const supporters = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const naming = useNaming((state) => state.naming)
  const [editing, setEditing] = useState(false)
  const all = useMemo(() => recurringOf(series, supporters), [series, supporters])
  const clock = timeNow()
  const been = useMemo(() => justBeen(all, contacts, today, clock), [all, contacts, today, clock])
  const coming = useMemo(() => comingMeetings(all, today, clock).slice(0, SHOWN), [all, today, clock])
  const name = ({ recurring }: Coming) => nameOfMeeting(recurring, supporters, naming)
  const day = (on: DayKey) =>
    on === today ? m.common.today : on === addDays(today, -1) ? m.common.yesterday : on < addDays(today, 7) ? formatWeekday(on, 'long') : formatDay(on, 'long')
  const when = ({ day: on, time, now, recurring }: Coming) => {
    const said = now && time.to ? m.meetings.now(formatClock(time.to)) : m.meetings.when(day(on), formatClock(time.from))
    return recurring.where && naming === 'names' ? m.meetings.where(said, recurring.where) : said
  }
  const keep = (was: Coming) => void apply({ type: 'contact/add', contact: { ...contactOfMeeting(was, zone()), id: newId<ContactId>() } })
  return (
    <section className={styles.section} aria-labelledby="next-meeting">
      <h2 id="next-meeting" className={styles.heading}>
        {m.meetings.next}
      </h2>
      {all.length === 0 && <p className={styles.quiet}>{m.meetings.none}</p>}
      <ul>
        {been.map((was) => (
          <li key={`${was.recurring.id}${was.day}${was.time.from}`} className={styles.row}>
            <div className={styles.what}>
              <b className={styles.name}>{name(was)}</b>
              <span className={styles.when}>{when(was)}</span>
            </div>
            <Button aria-label={m.meetings.iWasThereFor(name(was), day(was.day))} onClick={() => keep(was)}>
              {m.meetings.iWasThere}
            </Button>
          </li>
        ))}
        {coming.map((next) => (
          <li key={`${next.recurring.id}${next.day}`} className={styles.row}>
            <div className={styles.what}>
              <b className={styles.name}>{name(next)}</b>
              <span className={styles.when}>{when(next)}</span>
            </div>
          </li>
        ))}
      </ul>
      <Button variant="bare" className={styles.edit} onClick={() => setEditing(true)}>
        {m.meetings.edit}
      </Button>
      {editing && <SeriesDialog onClose={() => setEditing(false)} />}
    </section>
  )
}
