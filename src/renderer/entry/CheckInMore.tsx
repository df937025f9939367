import { useMemo } from 'react'
import { MOODS, type Mood } from '@domain/journal/check-in'
import { wordsUsed } from '@domain/journal/earlier-words'
import type { CheckInDraft } from '@domain/journal/entry-draft'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Segmented } from '@ui/Segmented'
import { TagField } from '@ui/TagField'
import { TextField } from '@ui/TextField'
import styles from './CheckInMore.module.css'

type Fields = Pick<CheckInDraft, 'energy' | 'sleep' | 'feelings' | 'triggers'>
type Props = {
  value: Fields
  /** While typing. */
  onType: (patch: Partial<Fields>) => void
  /** When a field is finished. */
  onSet: (patch: Partial<Fields>) => void
  sleepError?: string
}

const energies = [
  { value: '', label: m.common.notSaid },
  ...MOODS.map((energy) => ({ value: String(energy), label: m.journal.energies[energy] })),
]

/** Energy, sleep, feelings and triggers of a check-in. */
export function CheckInMore({ value, onType, onSet, sleepError }: Props) {
  const checkIns = useNotebook((book) => book.checkIns)
  const feelings = useMemo(() => wordsUsed(checkIns, 'feelings'), [checkIns])
  const triggers = useMemo(() => wordsUsed(checkIns, 'triggers'), [checkIns])
  return (
    <div className={styles.more}>
      <Segmented
        label={m.journal.fields.energy}
        value={value.energy === null ? '' : String(value.energy)}
        options={energies}
        onChange={(energy) => onSet({ energy: energy === '' ? null : (Number(energy) as Mood) })}
      />
      <div className={styles.sleep}>
        <TextField
          label={m.journal.fields.sleep}
          placeholder={m.journal.fields.sleepPlaceholder}
          value={value.sleep}
          error={sleepError}
          onChange={(sleep) => onType({ sleep })}
          onCommit={(sleep) => onSet({ sleep })}
        />
      </div>
      <TagField label={m.journal.fields.feelings} value={value.feelings} suggestions={feelings} onChange={(words) => onSet({ feelings: words.slice(0, 40) })} />
      <TagField label={m.journal.fields.triggers} value={value.triggers} suggestions={triggers} onChange={(words) => onSet({ triggers: words.slice(0, 40) })} />
    </div>
  )
}
