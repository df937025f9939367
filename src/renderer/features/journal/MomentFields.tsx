import type { DraftProblem, MomentDraft } from '@domain/journal/entry-draft'
import { m } from '@domain/messages/messages'
import { timeNow, today } from '@renderer/clock'
import { TextField } from '@ui/TextField'
import styles from './fields.module.css'

type Props = {
  value: MomentDraft
  onType: (patch: Partial<MomentDraft>) => void
  onSet: (patch: Partial<MomentDraft>) => void
  problem: DraftProblem | null
  isNew?: boolean
}

/** Day and time. In a new entry they say now until the person says otherwise. */
export function MomentFields({ value, onType, onSet, problem, isNew }: Props) {
  return (
    <div className={styles.moment}>
      <TextField
        type="date"
        label={m.journal.fields.day}
        value={value.day || (isNew ? today() : '')}
        error={problem === 'day' ? m.journal.problem('day') : undefined}
        onChange={(day) => onType({ day })}
        onCommit={(day) => onSet({ day })}
      />
      <TextField
        type="time"
        label={m.journal.fields.time}
        value={value.time || (isNew ? timeNow() : '')}
        error={problem === 'time' ? m.journal.problem('time') : undefined}
        onChange={(time) => onType({ time })}
        onCommit={(time) => onSet({ time })}
      />
    </div>
  )
}
