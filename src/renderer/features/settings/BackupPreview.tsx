import { useEffect, useMemo, useState } from 'react'
import type { BackupItem, BackupLook } from '@contract/backup-answers'
import { countsOf } from '@domain/backups/counts'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { restore } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import { formatDay, formatInstant } from '@ui/dates'
import { Dialog } from '@ui/Dialog'
import { BackupEntries } from './BackupEntries'
import styles from './BackupPreview.module.css'

const { preview } = m.backups

/** A look at one backup beside what there is now. Bringing it back is one step that Undo takes back. */
export function BackupPreview({ item, onClose }: { item: BackupItem; onClose: () => void }) {
  const [look, setLook] = useState<BackupLook | null>(null)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  useEffect(() => void api.backups.look(item.name).then(setLook), [item.name])
  const when = formatInstant(item.at)

  async function bringBack() {
    setBusy(true)
    const answer = await restore(item.name).finally(() => setBusy(false))
    if (answer.kind === 'unusable') setLook(answer)
    else if (answer.kind === 'not-kept') setTrouble(preview.notKept(m.storage.failures[answer.why]))
    else if (answer.kind === 'applied') {
      announce(preview.restored(when))
      onClose()
    }
  }

  return (
    <Dialog
      open
      title={preview.title(when)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{m.common.close}</Button>
          <Button variant="fill" onClick={() => void bringBack()} disabled={busy || look?.kind !== 'good'}>
            {preview.restore}
          </Button>
        </>
      }
    >
      {look === null && <p className={styles.calm}>{preview.reading}</p>}
      {look?.kind === 'unusable' && <p>{preview.unusable}</p>}
      {look?.kind === 'good' && (
        <>
          <Held then={look.glance.counts} />
          <p className={styles.calm}>{preview.stays}</p>
          <BackupEntries entries={look.glance.entries} />
        </>
      )}
      <p role="alert" className={trouble ? styles.trouble : undefined}>
        {trouble}
      </p>
    </Dialog>
  )
}

function Held({ then }: { then: NonNullable<BackupItem['counts']> }) {
  const book = useNotebook((notebook) => notebook)
  const now = useMemo(() => countsOf(book), [book])
  const day = (key: typeof then.lastEntry) => (key ? formatDay(key, 'short') : preview.nothing)
  const rows = [
    ...(['supporters', 'checkIns', 'contacts'] as const).map((what) => ({ what, then: then[what].toLocaleString(), now: now[what].toLocaleString() })),
    { what: 'lastEntry' as const, then: day(then.lastEntry), now: day(now.lastEntry) },
  ]
  return (
    <table className={styles.held} aria-label={preview.held}>
      <thead>
        <tr>
          <td />
          <th scope="col">{preview.then}</th>
          <th scope="col">{preview.now}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.what}>
            <th scope="row">{preview[row.what]}</th>
            <td>{row.then}</td>
            <td>{row.now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
