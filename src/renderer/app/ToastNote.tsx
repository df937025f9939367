import { useEffect, useState } from 'react'
import { X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { IconButton } from '@ui/IconButton'
import { hideToast, type Toast } from '@ui/toast'
import styles from './ToastNote.module.css'

const SHOWN_MS = 8000

/** What happened, and the way back. It waits while it is pointed at or has the focus. */
export function ToastNote({ toast: { id, text, action } }: { toast: Toast }) {
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const held = pointed || focused
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => hideToast(id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [id, held])
  return (
    <div
      className={styles.toast}
      role="group"
      aria-label={m.shell.note}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onKeyDown={(event) => event.key === 'Escape' && hideToast(id)}
    >
      <span className={styles.text}>{text}</span>
      <span className={styles.buttons}>
        {action ? (
          <button
            type="button"
            className={styles.action}
            onClick={() => {
              hideToast(id)
              action.run()
            }}
          >
            {action.label}
          </button>
        ) : (
          <span />
        )}
        <IconButton icon={X} label={m.common.close} className={styles.close} onClick={() => hideToast(id)} />
      </span>
    </div>
  )
}
