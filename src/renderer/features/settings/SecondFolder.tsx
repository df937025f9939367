import type { BackupList } from '@contract/backup-answers'
import { m } from '@domain/messages/messages'
import { usePassphrase } from '@renderer/notebook/passphrase'
import { Button } from '@ui/Button'
import styles from './NotebookSettings.module.css'

type Props = { second: BackupList['second']; ready: boolean; onChoose: () => void; onForget: () => void }

/** Where a second copy of every backup goes, if anywhere. */
export function SecondFolder({ second, ready, onChoose, onForget }: Props) {
  const sealed = usePassphrase(({ state }) => state?.isSet === true)
  return (
    <div>
      <h3 className={styles.name}>{m.backups.second}</h3>
      {second && <p className={styles.path}>{second.path}</p>}
      <p className={styles.hint}>{second && !second.reachable ? m.backups.secondAway : sealed ? m.backups.secondAboutSealed : m.backups.secondAbout}</p>
      <div className={styles.actions}>
        <Button onClick={onChoose} disabled={!ready}>
          {second ? m.backups.change : m.backups.choose}
        </Button>
        {second && <Button onClick={onForget}>{m.backups.forget}</Button>}
      </div>
    </div>
  )
}
