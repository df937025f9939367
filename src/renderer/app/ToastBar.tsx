import { m } from '@domain/messages/messages'
import { useToast } from '@ui/toast'
import styles from './ToastBar.module.css'
import { ToastNote } from './ToastNote'

/** The one note of the window; a new one begins its own time. `alone`: over Reach out, where an offer to undo waits until it closes. */
export function ToastBar({ alone }: { alone: boolean }) {
  const toast = useToast((state) => state.toast)
  return (
    toast &&
    !(alone && toast.action) && (
      <aside className={styles.bar} data-alone={alone || undefined} aria-label={m.shell.notes}>
        <ToastNote key={toast.id} toast={toast} />
      </aside>
    )
  )
}
