import type { CheckInDraft, DraftProblem } from '@domain/journal/entry-draft'
import { m } from '@domain/messages/messages'
import { BeginWith } from '@renderer/entry/BeginWith'
import { CheckInMore } from '@renderer/entry/CheckInMore'
import { MoodScale } from '@ui/MoodScale'
import { TextArea } from '@ui/TextArea'
import { UrgeRuler } from '@ui/UrgeRuler'
import styles from './fields.module.css'
import { MomentFields } from './MomentFields'

type Props = {
  value: CheckInDraft
  /** While typing. */
  onType: (patch: Partial<CheckInDraft>) => void
  /** When a field is finished. */
  onSet: (patch: Partial<CheckInDraft>) => void
  problem: DraftProblem | null
  /** A new entry may leave day and time empty. */
  isNew?: boolean
}

export function CheckInFields({ value, onType, onSet, problem, isNew }: Props) {
  const errorIf = (what: DraftProblem) => (problem === what ? m.journal.problem(what) : undefined)
  return (
    <>
      <div className={styles.mood}>
        <MoodScale label={m.journal.fields.mood} value={value.mood} onChange={(mood) => onSet({ mood })} />
      </div>
      <UrgeRuler label={m.journal.fields.urge} hint={m.journal.fields.urgeHint} value={value.urge} onChange={(urge) => onSet({ urge })} />
      <TextArea
        serif
        label={m.journal.fields.note}
        value={value.note}
        error={errorIf('note')}
        onChange={(note) => onType({ note })}
        onCommit={(note) => onSet({ note })}
      />
      {isNew && value.note === '' && <BeginWith onUse={onSet} />}
      <MomentFields value={value} onType={onType} onSet={onSet} problem={problem} isNew={isNew} />
      <CheckInMore value={value} onType={onType} onSet={onSet} sleepError={errorIf('sleep')} />
    </>
  )
}
