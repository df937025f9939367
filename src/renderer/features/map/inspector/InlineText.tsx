import { useId, useState } from 'react'
import styles from './InlineText.module.css'

type Props = {
  label: string
  value: string
  onCommit: (value: string) => void
  placeholder?: string
  look?: 'title' | 'role' | 'plain' | 'number' | 'words'
  type?: 'text' | 'tel' | 'email'
  maxLength?: number
  /** Cannot be left empty: an empty field goes back to what it was. */
  required?: boolean
  autoFocus?: boolean
}

/** Reads as text, writes as a field: no mode to enter. Kept on leaving or Enter; Escape puts back what was there. */
export function InlineText({ label, value, onCommit, placeholder, look = 'plain', type = 'text', maxLength = 200, required = false, autoFocus }: Props) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    const next = look === 'title' ? draft?.replace(/\s+/g, ' ').trim() : draft?.trim()
    setDraft(null)
    if (next === undefined || next === value || (required && next === '')) return
    onCommit(next)
  }
  const common = {
    id,
    className: `${styles.field} ${styles[look]}`,
    value: draft ?? value,
    placeholder,
    maxLength,
    'aria-label': label,
    autoFocus,
    autoComplete: 'off',
    onBlur: keep,
  }
  if (look === 'words' || look === 'title')
    return (
      <textarea
        {...common}
        rows={1}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (look === 'title' && event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault()
            keep()
          }
          if (event.key !== 'Escape' || draft === null) return
          event.stopPropagation()
          setDraft(null)
        }}
      />
    )
  return (
    <input
      {...common}
      type={type}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation()
          setDraft(null)
        }
      }}
    />
  )
}
