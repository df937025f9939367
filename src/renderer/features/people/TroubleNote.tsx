import { X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { IconButton } from '@ui/IconButton'
import { putAwayTrouble, useTrouble } from './grid-actions'
import styles from './TroubleNote.module.css'

/** What did not fit, beneath the table: nothing was changed, and this is why. */
export function TroubleNote() {
  const trouble = useTrouble((state) => state.trouble)
  return (
    <div role="alert">
      {trouble && (
        <div className={styles.note}>
          <div>
            <p className={styles.title}>{trouble.title}</p>
            <ul>
              {trouble.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
          <IconButton icon={X} label={m.common.close} onClick={putAwayTrouble} />
        </div>
      )}
    </div>
  )
}
