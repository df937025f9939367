import { useEffect, useMemo, useRef, useState } from 'react'
import type { SeriesId, SupporterId } from '@domain/ids'
import { CHANNELS, type Channel } from '@domain/journal/contact'
import { latestFirst } from '@domain/journal/earlier-words'
import type { Series } from '@domain/journal/series'
import { m } from '@domain/messages/messages'
import { ClockTime, OCCURRENCES, type Occurrence, type Weekday, WEEKDAYS } from '@domain/people/meeting-time'
import { newId } from '@renderer/clock'
import { SupporterPicker } from '@renderer/entry/SupporterPicker'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Segmented } from '@ui/Segmented'
import { Select } from '@ui/Select'
import { TextField } from '@ui/TextField'
import styles from './SeriesDialog.module.css'

const channels = CHANNELS.map((value) => ({ value, label: m.vocabulary.channels[value] }))
const weekdays = WEEKDAYS.map((value) => ({ value, label: m.vocabulary.weekdays[value] }))
const occurrences = OCCURRENCES.map((value) => ({ value, label: m.vocabulary.occurrences[value] }))

/** One series: its first time is edited here, further ones stay as they are. */
export function SeriesForm({ series, onDone }: { series: Series | null; onDone: () => void }) {
  const supporters = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const people = useMemo(() => latestFirst(supporters, contacts), [supporters, contacts])
  const first = series?.times[0]
  const [name, setName] = useState(series?.name ?? '')
  const [who, setWho] = useState<SupporterId[]>(series?.who ?? [])
  const [how, setHow] = useState<Channel>(series?.how ?? 'in-person')
  const [weekday, setWeekday] = useState<Weekday>(first?.weekday ?? 'monday')
  const [occurrence, setOccurrence] = useState<Occurrence>(first?.occurrence ?? 'every')
  const [from, setFrom] = useState(first?.from ?? '')
  const [to, setTo] = useState(first?.to ?? '')
  const [problem, setProblem] = useState<keyof typeof m.meetings.problem | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const keep = async () => {
    const [begins, ends] = [ClockTime.safeParse(from.slice(0, 5)), to === '' ? null : ClockTime.safeParse(to.slice(0, 5))]
    if (name.trim() === '') return setProblem('name')
    if (who.length === 0) return setProblem('who')
    if (!begins.success || (ends && !ends.success)) return setProblem('from')
    const time = { weekday, occurrence, from: begins.data, to: ends?.data ?? null, what: first?.what ?? '' }
    const answer = await apply({
      type: 'series/put',
      series: { id: series?.id ?? newId<SeriesId>(), name: name.trim().slice(0, 80), who, how, times: [time, ...(series?.times.slice(1) ?? [])] },
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
      <div className={styles.time}>
        <Select label={m.meetings.occurrence} value={occurrence} options={occurrences} onChange={setOccurrence} />
        <Select label={m.meetings.weekday} value={weekday} options={weekdays} onChange={setWeekday} />
        <TextField type="time" label={m.meetings.from} value={from} error={problem === 'from' ? m.meetings.problem.from : undefined} onChange={setFrom} />
        <TextField type="time" label={m.meetings.to} value={to} onChange={setTo} />
      </div>
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
