// The times of something that comes again, one row each.
import { Plus, X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { OCCURRENCES, type Occurrence, type Weekday, WEEKDAYS } from '@domain/people/meeting-time'
import { Button } from '@ui/Button'
import { IconButton } from '@ui/IconButton'
import { Select } from '@ui/Select'
import { TextField } from '@ui/TextField'
import styles from './SeriesDialog.module.css'

const weekdays = WEEKDAYS.map((value) => ({ value, label: m.vocabulary.weekdays[value] }))
const occurrences = OCCURRENCES.map((value) => ({ value, label: m.vocabulary.occurrences[value] }))
/** As many as a series takes. */
const MOST = 14

export type TimeDraft = { weekday: Weekday; occurrence: Occurrence; from: string; to: string; what: string }
export const newTime = (): TimeDraft => ({ weekday: 'monday', occurrence: 'every', from: '', to: '', what: '' })

/** `wrong` is the row whose beginning cannot be read; null when all can. */
export function TimeFields({ times, wrong, onChange }: { times: readonly TimeDraft[]; wrong: number | null; onChange: (times: TimeDraft[]) => void }) {
  const put = (at: number, patch: Partial<TimeDraft>) => onChange(times.map((time, i) => (i === at ? { ...time, ...patch } : time)))
  return (
    <div>
      {times.map((time, i) => (
        <div key={i} role="group" aria-label={m.meetings.time(i + 1)} className={styles.time}>
          <Select label={m.meetings.occurrence} value={time.occurrence} options={occurrences} onChange={(occurrence) => put(i, { occurrence })} />
          <Select label={m.meetings.weekday} value={time.weekday} options={weekdays} onChange={(weekday) => put(i, { weekday })} />
          <TextField type="time" label={m.meetings.from} value={time.from} error={wrong === i ? m.meetings.problem.from : undefined} onChange={(from) => put(i, { from })} />
          <TextField type="time" label={m.meetings.to} value={time.to} onChange={(to) => put(i, { to })} />
          {times.length > 1 && (
            <>
              <div className={styles.what}>
                <TextField label={m.meetings.what} value={time.what} onChange={(what) => put(i, { what })} />
              </div>
              <IconButton icon={X} label={m.meetings.removeTime(i + 1)} className={styles.without} onClick={() => onChange(times.filter((_, at) => at !== i))} />
            </>
          )}
        </div>
      ))}
      {times.length < MOST && (
        <Button variant="bare" icon={Plus} onClick={() => onChange([...times, newTime()])}>
          {m.meetings.addTime}
        </Button>
      )}
    </div>
  )
}
