import { useEffect, useRef, useState } from 'react'
import { m } from '@domain/messages/messages'
import { ClockTime, type MeetingTime, OCCURRENCES, WEEKDAYS } from '@domain/people/meeting-time'
import { Button } from '@ui/Button'
import { Select } from '@ui/Select'
import { TextField } from '@ui/TextField'
import styles from './TimesSection.module.css'

const words = m.meetingTimes

type Props = { time: MeetingTime; /** Not in the list yet. */ fresh: boolean; /** Null takes it out. */ onDone: (time: MeetingTime | null) => void }

/** One time: which day, from when until when, and what it is. Enter keeps it, Escape leaves it as it was. */
export function TimeFields({ time, fresh, onDone }: Props) {
  const [draft, setDraft] = useState(time)
  const [missing, setMissing] = useState(false)
  const box = useRef<HTMLFormElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('button, input')?.focus()
  }, [])
  const set = (part: Partial<MeetingTime>) => setDraft((now) => ({ ...now, ...part }))
  return (
    <form
      ref={box}
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault()
        if (ClockTime.safeParse(draft.from).success) onDone({ ...draft, what: draft.what.trim() })
        else setMissing(true)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onDone(fresh ? null : time)
      }}
    >
      <div className={styles.pair}>
        <Select label={words.weekday} value={draft.weekday} options={WEEKDAYS.map((value) => ({ value, label: m.vocabulary.weekdays[value] }))} onChange={(weekday) => set({ weekday })} />
        <Select label={words.occurrence} value={draft.occurrence} options={OCCURRENCES.map((value) => ({ value, label: words.occurrences[value] }))} onChange={(occurrence) => set({ occurrence })} />
      </div>
      <div className={styles.pair}>
        <TextField label={words.from} type="time" value={draft.from} error={missing && draft.from === '' ? words.needsFrom : undefined} onChange={(from) => set({ from })} />
        <TextField label={words.to} type="time" value={draft.to ?? ''} onChange={(to) => set({ to: to === '' ? null : to })} />
      </div>
      <TextField label={words.what} value={draft.what} placeholder={words.whatPlaceholder} onChange={(what) => set({ what: what.slice(0, 200) })} />
      <div className={styles.ends}>
        <Button variant="line" type="submit">
          {words.done}
        </Button>
        <Button variant="bare" onClick={() => onDone(null)}>
          {fresh ? m.common.cancel : words.remove}
        </Button>
      </div>
    </form>
  )
}
