import type { BackupItem } from '@contract/backup-answers'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import { formatInstant } from '@ui/dates'
import styles from './BackupRow.module.css'

type Props = { item: BackupItem; onLook: () => void }

/** When it was made, what it holds, how large it is. */
export function BackupRow({ item, onLook }: Props) {
  const { counts, where } = item
  const when = formatInstant(item.at)
  const held = counts ? m.backups.counts(counts.supporters, counts.checkIns, counts.contacts) : m.backups.unusable
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <span className={styles.when}>{when}</span>
        <span className={styles.held}>{where === 'second' ? `${held} · ${m.backups.onlySecond}` : held}</span>
      </span>
      <span className={styles.size}>{m.backups.size(item.size)}</span>
      <Button variant="bare" className={styles.look} aria-label={m.backups.lookAt(when)} onClick={onLook} disabled={!counts}>
        {m.backups.look}
      </Button>
    </li>
  )
}
