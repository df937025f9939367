import { Bold, List } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { useAppInfo } from '@renderer/navigation/app-info'
import { IconButton } from '@ui/IconButton'
import styles from './MarkTools.module.css'

/** Bold and list for the mouse; the keys do the same, so Tab goes past them. */
export function MarkTools({ onBold, onList }: { onBold: () => void; onList: () => void }) {
  const mac = useAppInfo((app) => app.info?.platform === 'mac')
  return (
    // The field keeps the focus, and with it what is selected.
    <div className={styles.tools} onMouseDown={(event) => event.preventDefault()}>
      <IconButton icon={Bold} label={m.plan.bold(mac ? '⌘B' : 'Ctrl B')} tabIndex={-1} onClick={onBold} />
      <IconButton icon={List} label={m.plan.list(mac ? '⇧⌘L' : 'Ctrl Shift L')} tabIndex={-1} onClick={onList} />
    </div>
  )
}
