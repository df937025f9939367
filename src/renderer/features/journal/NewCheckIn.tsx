import { useState } from 'react'
import type { CheckInId } from '@domain/ids'
import { type CheckInDraft, checkInOfDraft, type DraftProblem } from '@domain/journal/entry-draft'
import { m } from '@domain/messages/messages'
import { momentNow, newId } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'
import { CheckInFields } from './CheckInFields'
import styles from './fields.module.css'
import { entryKept, useJournal, writeCheckIn } from './journal-state'
import { KeepBar } from './KeepBar'
import { submitByKey } from './submit-by-key'

export function NewCheckIn() {
  const draft = useJournal((state) => state.checkIn)
  const [trouble, setTrouble] = useState<DraftProblem | 'not-kept' | null>(null)
  const [keeping, setKeeping] = useState(false)
  const write = (patch: Partial<CheckInDraft>) => {
    setTrouble(null)
    writeCheckIn(patch)
  }
  const keep = async () => {
    const drafted = checkInOfDraft(useJournal.getState().checkIn, momentNow())
    if (drafted.kind === 'problem') return setTrouble(drafted.what)
    if (keeping) return
    setKeeping(true)
    const id = newId<CheckInId>()
    const answer = await apply({ type: 'check-in/add', checkIn: { ...drafted.fields, id, source: null } }).catch(() => null)
    setKeeping(false)
    if (answer?.kind === 'applied') entryKept('check-in', id)
    else setTrouble('not-kept')
  }
  return (
    <form
      className={styles.form}
      onKeyDown={submitByKey}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <CheckInFields isNew value={draft} onType={write} onSet={write} problem={trouble === 'not-kept' ? null : trouble} />
      <KeepBar trouble={trouble} hint={m.common.optional} />
    </form>
  )
}
