import { useRef } from 'react'
import { Plus } from 'lucide-react'
import styles from './AddToSection.module.css'
import { InkField } from './InkField'

type Props = {
  label: string
  /** What the entry would be of, unlike any other line. */
  of: string
  placeholder: string
  /** With what was written, trimmed; never empty. */
  onAdd: (text: string) => Promise<unknown>
}

/** A line to write the next entry on. Enter puts it in, and the line waits for another. */
export function AddLine({ label, of, placeholder, onAdd }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <div className={styles.line}>
      <Plus className={styles.icon} aria-hidden strokeWidth={1.6} />
      <InkField
        inputRef={field}
        label={label}
        of={of}
        placeholder={placeholder}
        value=""
        marks
        maxLength={20_000}
        onCommit={async (text) => {
          if (text.trim()) await onAdd(text.trim())
        }}
        onEnter={() => field.current?.focus()}
      />
    </div>
  )
}
