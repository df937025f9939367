import { useId, useRef } from 'react'
import { useFieldDraft } from '@renderer/field-drafts'
import styles from './InlineText.module.css'

type Props = {
  label: string
  /** What it is of, unlike any other field: what is being written outlives a page that stops. */
  of: string
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

/** Letters from which a name is set smaller, and a field shows all of it when pointed at. */
const LONG = 22

/** Reads as text, writes as a field: no mode to enter. Kept on leaving or Enter; Escape puts back what was there. */
export function InlineText({ label, of, value, onCommit, placeholder, look = 'plain', type = 'text', maxLength = 200, required = false, autoFocus }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const [draft, setDraft] = useFieldDraft(of, field)
  // One line of meaning, but as many on the screen as it needs.
  const wraps = look === 'title' || look === 'role'
  const keep = () => {
    const next = wraps ? draft?.replace(/\s+/g, ' ').trim() : draft?.trim()
    setDraft(null)
    if (next === undefined || next === value || (required && next === '')) return
    onCommit(next)
  }
  const common = {
    id,
    ref: field,
    className: [styles.field, styles[look], look === 'title' && value.length > LONG && styles.long].filter(Boolean).join(' '),
    value: draft ?? value,
    placeholder,
    maxLength,
    'aria-label': label,
    autoFocus,
    autoComplete: 'off',
    onBlur: keep,
  }
  if (look === 'words' || wraps)
    return (
      <textarea
        {...common}
        rows={1}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (wraps && event.key === 'Enter' && !event.nativeEvent.isComposing) {
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
      title={value.length > LONG ? value : undefined}
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
