import { useId, useState } from 'react'
import type { WordInk } from '@domain/journal/own-words'
import { m } from '@domain/messages/messages'
import { Chip } from './Chip'
import fieldStyles from './field.module.css'
import styles from './TagField.module.css'

type Props = { label: string; value: readonly string[]; suggestions: readonly string[]; onChange: (value: string[]) => void; /** Ink of a word, by the word in lower case. */ inks?: Readonly<Record<string, WordInk | null>> }

const same = (a: string, b: string) => a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0

/** Words of the person's own, and those used before one press away. */
export function TagField({ label, value, suggestions, onChange, inks }: Props) {
  const id = useId()
  const [draft, setDraft] = useState('')
  const has = (word: string) => value.some((one) => same(one, word))
  const add = () => {
    const words = draft.split(',').map((word) => word.trim()).filter((word) => word && !has(word))
    if (words.length > 0) onChange([...value, ...words])
    setDraft('')
  }
  // Words already chosen that are not suggestions stand first, so that nothing jumps when a suggestion is pressed.
  const own = value.filter((word) => !suggestions.some((one) => same(one, word)))
  return (
    <div className={fieldStyles.field} role="group" aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <div className={styles.chips}>
        {[...own, ...suggestions].map((word) => (
          <Chip
            key={word}
            label={word}
            ink={inks?.[word.toLowerCase()] ?? undefined}
            pressed={has(word)}
            onPress={() => onChange(has(word) ? value.filter((one) => !same(one, word)) : [...value, word])}
          />
        ))}
        <input
          id={id}
          className={styles.input}
          value={draft}
          placeholder={m.common.ownWord}
          autoComplete="off"
          maxLength={200}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if ((event.key === 'Enter' || event.key === ',') && !event.nativeEvent.isComposing) {
              event.preventDefault()
              add()
            } else if (event.key === 'Backspace' && draft === '' && own.length > 0) onChange(value.filter((word) => word !== own.at(-1)))
          }}
        />
      </div>
    </div>
  )
}
