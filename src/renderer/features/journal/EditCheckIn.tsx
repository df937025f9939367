import type { CheckIn } from '@domain/journal/check-in'
import { checkInOfDraft, draftOfCheckIn } from '@domain/journal/entry-draft'
import { m } from '@domain/messages/messages'
import { CheckInFields } from './CheckInFields'
import styles from './fields.module.css'
import { useEntryEdit } from './use-entry-edit'

/** Every field keeps itself when it is finished. */
export function EditCheckIn({ checkIn }: { checkIn: CheckIn }) {
  const { id, moment, mood, urge, energy, sleep, feelings, triggers, note, urgeAfter, helped, trackers } = checkIn
  const { value, problem, type, set } = useEntryEdit({
    draft: draftOfCheckIn(checkIn),
    fields: { moment, mood, urge, energy, sleep, feelings, triggers, note, urgeAfter: urgeAfter ?? null, helped: helped ?? [], trackers: trackers ?? {} },
    read: (draft) => {
      const drafted = checkInOfDraft(draft, moment)
      // Taken back is said with an empty answer: what is only missing would leave the entry as it was.
      return drafted.kind === 'ready'
        ? { ...drafted, fields: { ...drafted.fields, urgeAfter: draft.urgeAfter, helped: draft.helped, trackers: { ...draft.trackers } } }
        : drafted
    },
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
