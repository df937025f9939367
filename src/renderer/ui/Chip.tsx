import { X } from 'lucide-react'
import type { WordInk } from '@domain/journal/own-words'
import type { Kind } from '@domain/people/supporter'
import styles from './Chip.module.css'
import { KindMark } from './KindMark'

type Props = {
  label: string
  pressed: boolean
  onPress: () => void
  kind?: Kind
  /** A stroke beside a word of the person's own. */
  ink?: WordInk
  /** Pressing takes it away: shows a cross instead of a state. */
  removable?: boolean
  /** What a removable chip says to those who listen, such as "Remove calm". */
  removeLabel?: string
}

export function Chip({ label, pressed, onPress, kind, ink, removable, removeLabel }: Props) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={removable ? undefined : pressed}
      aria-label={removable ? removeLabel : undefined}
      data-on={pressed || undefined}
      onClick={onPress}
    >
      {kind && <KindMark kind={kind} />}
      {ink && <span aria-hidden className={styles.ink} data-ink={ink} />}
      <span className={styles.text}>{label}</span>
      {removable && <X className={styles.cross} aria-hidden strokeWidth={1.8} />}
    </button>
  )
}
