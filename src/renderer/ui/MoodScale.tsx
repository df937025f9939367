import { useId } from 'react'
import { MOODS, type Mood } from '@domain/journal/check-in'
import { m } from '@domain/messages/messages'
import styles from './MoodScale.module.css'
import { MoodSun } from './MoodSun'

type Props = { value: Mood | null; onChange: (mood: Mood | null) => void; label: string }

/** Five suns over a horizon. Keys 1 to 5 choose while the focus is inside; choosing the same again clears. */
export function MoodScale({ value, onChange, label }: Props) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={styles.scale}
      onKeyDown={(event) => {
        const mood = MOODS.find((one) => String(one) === event.key)
        if (mood && !event.ctrlKey && !event.metaKey && !event.altKey) {
          event.preventDefault()
          onChange(mood)
          event.currentTarget.querySelectorAll('input')[mood - 1]?.focus()
        } else if (event.key === 'Backspace' || event.key === 'Delete') onChange(null)
      }}
    >
      {MOODS.map((mood) => (
        <label key={mood} className={styles.mood}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={value === mood}
            onChange={() => onChange(mood)}
            onClick={() => value === mood && onChange(null)}
          />
          <MoodSun mood={mood} size={70} filled={value === mood} />
          <span className={styles.word}>{m.vocabulary.moods[mood]}</span>
        </label>
      ))}
    </div>
  )
}
