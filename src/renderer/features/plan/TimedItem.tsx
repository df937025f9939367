import { useId, useState } from 'react'
import { MOST_MINUTES, type SectionKind, type TimedItem as Timed } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { FieldNote } from '@ui/FieldNote'
import { editItem } from './plan-actions'
import { TextItem } from './TextItem'
import styles from './TimedItem.module.css'

type Props = { section: SectionKind; item: Timed; number: number }

/** Something to do for a while, and for how many minutes, where that matters. */
export function TimedItem({ section, item, number }: Props) {
  return (
    <div className={styles.timed}>
      <TextItem section={section} item={item} number={number} />
      <Minutes what={item.text} value={item.minutes} onCommit={(minutes) => editItem(section, item.id, { type: 'timed', minutes })} />
    </div>
  )
}

/** Null for nothing written; undefined for what is no number of minutes. */
function minutesOf(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const minutes = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : undefined
}

/** What cannot be kept stays in the field, with a word about it, until it is put right or Escape takes it back. */
function Minutes({ what, value, onCommit }: { what: string; value: number | null; onCommit: (minutes: number | null) => Promise<unknown> }) {
  const note = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const commit = async () => {
    if (draft === null) return
    const minutes = minutesOf(draft)
    setWrong(minutes === undefined)
    if (minutes === undefined) return
    if (minutes !== value) await onCommit(minutes)
    setDraft(null)
  }
  return (
    <>
      <div className={styles.minutes}>
        <input
          inputMode="numeric"
          aria-label={m.plan.minutesOf(what)}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? note : undefined}
          className={styles.number}
          maxLength={6}
          value={draft ?? value ?? ''}
          placeholder="–"
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => void commit()}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Enter') void commit()
            else if (event.key === 'Escape' && draft !== null) {
              event.stopPropagation()
              setDraft(null)
              setWrong(false)
            }
          }}
        />
        <span aria-hidden className={styles.unit}>
          {m.plan.minutesUnit}
        </span>
      </div>
      {wrong && (
        <div className={styles.wrong} role="alert">
          <FieldNote id={note} error={m.plan.minutesRange(MOST_MINUTES)} />
        </div>
      )}
    </>
  )
}
