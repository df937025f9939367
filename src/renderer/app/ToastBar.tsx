import { useToast } from '@ui/toast'
import { ToastNote } from './ToastNote'

/** The one note at the foot of the window; a new one begins its own time. */
export function ToastBar() {
  const toast = useToast((state) => state.toast)
  return toast && <ToastNote key={toast.id} toast={toast} />
}
