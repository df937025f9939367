import type { CheckIn } from '@domain/journal/check-in'
import { checkInOfDraft, draftOfCheckIn } from '@domain/journal/entry-draft'
import { m } from '@domain/messages/messages'
import { CheckInFields } from './CheckInFields'
import styles from './fields.module.css'
import { useEntryEdit } from './use-entry-edit'

/** Every field keeps itself when it is finished. */
export function EditCheckIn({ checkIn }: { checkIn: CheckIn }) {
  const { id, moment, mood, urge, energy, sleep, feelings, triggers, note } = checkIn
  const { value, problem, type, set } = useEntryEdit({
    draft: draftOfCheckIn(checkIn),
    fields: { moment, mood, urge, energy, sleep, feelings, triggers, note },
    read: (draft) => checkInOfDraft(draft, moment),
    change: (patch) => ({ type: 'check-in/edit', id, patch }),
  })
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      {(problem === 'nothing-said' || problem === 'not-kept') && (
        <p className={styles.problem} role="alert">
          {problem === 'not-kept' ? m.journal.notKept : m.journal.problem(problem)}
        </p>
      )}
      <CheckInFields value={value} onType={type} onSet={set} problem={problem === 'not-kept' ? null : problem} />
    </form>
  )
}
