import { useState } from 'react'
import type { BackupItem } from '@contract/backup-answers'
import { m } from '@domain/messages/messages'
import { useReplica } from '@renderer/notebook/store'
import { Button } from '@ui/Button'
import { BackupPreview } from './BackupPreview'
import { BackupRow } from './BackupRow'
import styles from './Backups.module.css'
import { Part } from './Part'
import { SecondFolder } from './SecondFolder'
import { useBackups } from './use-backups'

const FIRST = 5

/** What there is to go back to, and where copies go. Not while the example is open: it has no backups. */
export function Backups() {
  const example = useReplica((replica) => replica.mode === 'example')
  return example ? null : <OwnBackups />
}

function OwnBackups() {
  const { list, refresh, keepNow, chooseFolder, forgetFolder } = useBackups()
  const [all, setAll] = useState(false)
  const [looking, setLooking] = useState<BackupItem | null>(null)
  const items = list?.items ?? []
  const shown = all ? items : items.slice(0, FIRST)
  return (
    <Part title={m.backups.title}>
      <div>
        <p className={styles.about}>{m.backups.about}</p>
        {list?.trouble && (
          <p role="status" className={styles.trouble}>
            {m.backups.trouble[list.trouble.where](m.storage.failures[list.trouble.why])}
          </p>
        )}
        {list && items.length === 0 && <p className={styles.none}>{m.backups.none}</p>}
        {items.length > 0 && (
          <ul className={styles.list} aria-label={m.backups.list}>
            {shown.map((item) => (
              <BackupRow key={item.name} item={item} onLook={() => setLooking(item)} />
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          <Button onClick={() => void keepNow()} disabled={!list}>
            {m.backups.keepNow}
          </Button>
          {items.length > FIRST && (
            <Button variant="bare" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? m.backups.showFewer : m.backups.showAll(items.length)}
            </Button>
          )}
        </div>
      </div>
      <SecondFolder second={list?.second ?? null} ready={list !== null} onChoose={() => void chooseFolder()} onForget={() => void forgetFolder()} />
      {looking && (
        <BackupPreview
          item={looking}
          onClose={() => {
            setLooking(null)
            void refresh()
          }}
        />
      )}
    </Part>
  )
}
