import { m } from '@domain/messages/messages'
import { useToast } from '@ui/toast'
import styles from './ToastBar.module.css'
import { ToastNote } from './ToastNote'

/** The one note of the window; a new one begins its own time. `alone` where no navigation stands at the left. */
export function ToastBar({ alone }: { alone: boolean }) {
  const toast = useToast((state) => state.toast)
  return (
    toast && (
      <aside className={styles.bar} data-alone={alone || undefined} aria-label={m.shell.notes}>
        <ToastNote key={toast.id} toast={toast} />
      </aside>
    )
  )
}
