import { useEffect, useMemo, useRef, useState } from 'react'
import type { SeriesId, SupporterId } from '@domain/ids'
import { CHANNELS, type Channel } from '@domain/journal/contact'
import { latestFirst } from '@domain/journal/earlier-words'
import type { Series } from '@domain/journal/series'
import { m } from '@domain/messages/messages'
import { ClockTime, type MeetingTime } from '@domain/people/meeting-time'
import { newId } from '@renderer/clock'
import { SupporterPicker } from '@renderer/entry/SupporterPicker'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Segmented } from '@ui/Segmented'
import { TextField } from '@ui/TextField'
import styles from './SeriesDialog.module.css'
import { newTime, type TimeDraft, TimeFields } from './TimeFields'

const channels = CHANNELS.map((value) => ({ value, label: m.vocabulary.channels[value] }))

/** A time as it is kept; null when its beginning or end is no time of day. */
function readTime({ from, to, what, ...rest }: TimeDraft): MeetingTime | null {
  const [begins, ends] = [ClockTime.safeParse(from.slice(0, 5)), to === '' ? null : ClockTime.safeParse(to.slice(0, 5))]
  return begins.success && (ends === null || ends.success) ? { ...rest, from: begins.data, to: ends?.data ?? null, what: what.trim() } : null
}

/** One series with all its times. */
export function SeriesForm({ series, onDone }: { series: Series | null; onDone: () => void }) {
  const supporters = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const people = useMemo(() => latestFirst(supporters, contacts), [supporters, contacts])
  const [name, setName] = useState(series?.name ?? '')
  const [who, setWho] = useState<SupporterId[]>(series?.who ?? [])
  const [how, setHow] = useState<Channel>(series?.how ?? 'in-person')
  const [times, setTimes] = useState<TimeDraft[]>(() => series?.times.map((time) => ({ ...time, to: time.to ?? '' })) ?? [newTime()])
  const [wrong, setWrong] = useState<number | null>(null)
  const [problem, setProblem] = useState<keyof typeof m.meetings.problem | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const keep = async () => {
    const read = times.map(readTime)
    const unread = read.indexOf(null)
    setWrong(unread === -1 ? null : unread)
    if (name.trim() === '') return setProblem('name')
    if (who.length === 0) return setProblem('who')
    if (unread !== -1) return setProblem(null)
    const answer = await apply({
      type: 'series/put',
      series: { id: series?.id ?? newId<SeriesId>(), name: name.trim().slice(0, 80), who, how, times: read.flatMap((time) => time ?? []) },
    }).catch(() => null)
    if (answer?.kind === 'applied') onDone()
    else setProblem('notKept')
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField inputRef={field} label={m.meetings.name} value={name} error={problem === 'name' ? m.meetings.problem.name : undefined} onChange={setName} />
      <div>
        <h3 className={styles.label}>{m.meetings.who}</h3>
        <SupporterPicker label={m.meetings.who} people={people} all={supporters} value={who} onChange={setWho} ready={6} />
        {problem === 'who' && <p role="alert">{m.meetings.problem.who}</p>}
      </div>
      <Segmented label={m.meetings.how} value={how} options={channels} onChange={setHow} />
      <TimeFields times={times} wrong={wrong} onChange={setTimes} />
      {problem === 'notKept' && <p role="alert">{m.meetings.problem.notKept}</p>}
      <div className={styles.foot}>
        <Button type="submit" variant="fill">
          {m.meetings.keep}
        </Button>
        <Button onClick={onDone}>{m.common.cancel}</Button>
      </div>
    </form>
  )
}
