import { type Ref, useEffect, useRef, useState } from 'react'
import styles from './InkField.module.css'

type Props = {
  label: string
  value: string
  /** When the person has finished: left the field or pressed Enter, and it differs. */
  onCommit: (value: string) => Promise<unknown>
  placeholder?: string
  /** `words`: the person's own words; `say`: words to be spoken; `plain`: names and numbers. */
  look?: 'words' | 'say' | 'plain'
  maxLength?: number
  /** After Enter. */
  onEnter?: () => void
  inputRef?: Ref<HTMLTextAreaElement>
}

/** Text edited where it stands: a line appears beneath while writing. Shift+Enter begins a new line, Escape takes the draft back. */
export function InkField({ label, value, onCommit, placeholder, look = 'words', maxLength, onEnter, inputRef }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const pending = useRef<() => void>(undefined)
  const commit = async () => {
    if (draft === null) return
    if (draft !== value) await onCommit(draft)
    setDraft(null)
  }
  // Leaving the screen by a key takes the field away without a blur: what was written still counts.
  useEffect(() => {
    pending.current = () => {
      if (draft !== null && draft !== value) void onCommit(draft)
    }
  })
  useEffect(() => () => pending.current?.(), [])
  return (
    <textarea
      ref={inputRef}
      rows={1}
      aria-label={label}
      dir="auto"
      className={`${styles.field} ${styles[look]}`}
      placeholder={placeholder}
      maxLength={maxLength}
      value={draft ?? value}
      onChange={(event) => setDraft(look === 'plain' ? event.target.value.replace(/\n/g, ' ') : event.target.value)}
      onBlur={() => void commit()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.altKey) return
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault()
          void commit().then(onEnter)
        } else if (event.key === 'Escape' && draft !== null) {
          event.preventDefault()
          event.stopPropagation()
          setDraft(null)
        }
      }}
    />
  )
}
