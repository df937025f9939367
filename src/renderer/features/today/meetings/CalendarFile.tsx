import { useState } from 'react'
import type { Exported } from '@contract/contract'
import { m } from '@domain/messages/messages'
import { NAMINGS } from '@domain/people/shown-name'
import { api } from '@renderer/api'
import { now, zone } from '@renderer/clock'
import { useNaming } from '@renderer/naming'
import { Button } from '@ui/Button'
import { Segmented } from '@ui/Segmented'
import styles from './SeriesDialog.module.css'

const namings = NAMINGS.map((value) => ({ value, label: m.outOfMap.names[value] }))

/** Saves the next meetings and suggested contacts for another calendar. Nothing is sent anywhere. */
export function CalendarFile() {
  const shown = useNaming((state) => state.naming)
  const [names, setNames] = useState(shown)
  const [outcome, setOutcome] = useState<Exported | null>(null)
  const save = async () => setOutcome(await api.calendar.save({ names, at: now(), zone: zone() }).catch((): Exported => ({ kind: 'failed', detail: '' })))
  return (
    <div className={styles.file}>
      <p className={styles.text}>{m.meetings.calendarText}</p>
      <Segmented label={m.meetings.calendarNames} value={names} options={namings} onChange={setNames} />
      <Button onClick={() => void save()}>{m.meetings.calendarSave}</Button>
      <p role="status">
        {outcome?.kind === 'saved' && m.meetings.calendarSaved(outcome.path)}
        {outcome?.kind === 'failed' && m.meetings.calendarFailed(outcome.detail)}
      </p>
    </div>
  )
}
