import { useState } from 'react'
import { m } from '@domain/messages/messages'
import type { MeetingTime } from '@domain/people/meeting-time'
import { inOrder, nextMeeting } from '@domain/people/next-meeting'
import type { Supporter } from '@domain/people/supporter'
import { timeNow, today } from '@renderer/clock'
import { Section } from '@ui/Section'
import { editSupporter } from '../map-actions'
import { InlineText } from '../inspector/InlineText'
import { nextInWords, timeInWords } from './meeting-words'
import rows from '../inspector/rows.module.css'
import { TimeFields } from './TimeFields'
import styles from './TimesSection.module.css'

const words = m.meetingTimes
const MOST = 28
const FIRST_TIME: MeetingTime = { weekday: 'monday', occurrence: 'every', from: '19:00', to: '20:00', what: '' }

/** When a group meets, or a service or place is open: read as words, changed in place; and where. */
export function TimesSection({ supporter }: { supporter: Supporter }) {
  const { form, where } = supporter
  const times = inOrder(supporter.times)
  // The time being edited, by its place in the list; one past the end: a new one.
  const [editing, setEditing] = useState<number | null>(null)
  const next = nextMeeting(times, today(), timeNow())
  const keep = (at: number, time: MeetingTime | null) =>
    editSupporter(supporter.id, { times: inOrder([...times.slice(0, at), ...(time ? [time] : []), ...times.slice(at + 1)]) })
  const close = (time: MeetingTime | null, at: number) => {
    setEditing(null)
    if (JSON.stringify(time) !== JSON.stringify(times[at] ?? null)) keep(at, time)
  }
  const fields = (at: number, time: MeetingTime) => <TimeFields key={at} time={time} fresh={at === times.length} onDone={(done) => close(done, at)} />
  return (
    <Section
      label={words.label(form)}
      action={
        editing === null && times.length < MOST ? (
          <button type="button" className={rows.link} onClick={() => setEditing(times.length)}>
            {words.add}
          </button>
        ) : undefined
      }
    >
      {next && <p className={styles.next}>{nextInWords(next, form)}</p>}
      <ul>
        {times.map((time, at) => (
          <li key={at}>
            {editing === at ? (
              fields(at, time)
            ) : (
              <button type="button" className={styles.time} aria-label={words.edit(timeInWords(time))} onClick={() => setEditing(at)}>
                {timeInWords(time)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {editing === times.length && fields(times.length, { ...FIRST_TIME, ...times.at(-1) })}
      <InlineText label={words.where} of={`supporter ${supporter.id} where`} placeholder={words.wherePlaceholder} value={where} onCommit={(text) => editSupporter(supporter.id, { where: text })} />
    </Section>
  )
}
