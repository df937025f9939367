import { type FormEvent, useId, useState } from 'react'
import type { Holdings } from '@contract/deletion-answers'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { useReplica } from '@renderer/notebook/store'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { Dialog } from '@ui/Dialog'
import { TextField } from '@ui/TextField'
import styles from './Delete.module.css'

const words = m.deletion

/** What goes, what Kith cannot reach, and one word to type: pressing Enter by habit deletes nothing. */
export function DeleteDialog({ holdings, onClose }: { holdings: Holdings; onClose: () => void }) {
  const { folder, backups, aside, second } = holdings
  const [alsoSecond, setAlsoSecond] = useState(false)
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const isSure = typed.trim().toLowerCase() === words.word

  async function go(event: FormEvent) {
    event.preventDefault()
    if (!isSure || busy) return
    setBusy(true)
    setTrouble('')
    const answer = await api.everything.delete({ second: alsoSecond }).finally(() => setBusy(false))
    // Blank paper until main loads the window anew.
    if (answer.kind === 'begun') useReplica.setState(useReplica.getInitialState(), true)
    else setTrouble(words.failed(m.storage.failures[answer.why]))
  }
  return (
    <Dialog open title={words.dialogTitle} onClose={onClose}>
      <form className={styles.step} onSubmit={(event) => void go(event)}>
        <List title={words.goes} items={words.going(backups, aside)} note={words.folder(folder)} />
        {second && second.backups !== null && second.backups > 0 && (
          <Checkbox label={words.second(second.path, second.backups)} hint={words.secondHint} checked={alsoSecond} onChange={setAlsoSecond} />
        )}
        <List title={words.stays} items={second?.backups === null ? [words.secondAway(second.path), ...words.staying] : words.staying} />
        <p className={styles.serious}>{words.noWayBack}</p>
        <TextField label={words.confirm(words.word)} value={typed} onChange={setTyped} />
        <p role="alert" className={trouble ? styles.serious : undefined}>
          {trouble}
        </p>
        <div className={styles.actions}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" variant="fill" disabled={!isSure || busy}>
            {busy ? words.working : words.do}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function List({ title, items, note }: { title: string; items: readonly string[]; note?: string }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.label}>
        {title}
      </h3>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {note && <p className={styles.note}>{note}</p>}
    </section>
  )
}
