import { useEffect, useRef, useState } from 'react'
import { X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { IconButton } from '@ui/IconButton'
import { hideToast, useToast } from '@ui/toast'
import styles from './ToastBar.module.css'

const SHOWN_MS = 8000

/** The one note at the foot of the window. It waits while it is pointed at or has the focus. */
export function ToastBar() {
  const toast = useToast((state) => state.toast)
  const [held, setHeld] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!toast || held) return
    const timer = setTimeout(() => hideToast(toast.id), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast, held])
  useEffect(() => {
    if (!toast) setHeld(false)
  }, [toast])
  if (!toast) return null
  const { id, text, action } = toast
  return (
    <div
      key={id}
      ref={bar}
      className={styles.toast}
      role="group"
      aria-label={m.shell.note}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(bar.current?.contains(document.activeElement) ?? false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => event.key === 'Escape' && hideToast(id)}
    >
      <span className={styles.text}>{text}</span>
      {action && (
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
      )}
      <IconButton icon={X} label={m.common.close} className={styles.close} onClick={() => hideToast(id)} />
    </div>
  )
}
