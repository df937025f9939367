import { useEffect, useRef, useState } from 'react'
import { m } from '@domain/messages/messages'
import type { Snapshot, SnapshotPatch } from '@domain/snapshots/snapshot'
import { apply } from '@renderer/notebook/store'
import { TextArea } from '@ui/TextArea'
import { TextField } from '@ui/TextField'
import { nameGiven } from './snapshots-session'
import styles from './NameAndNote.module.css'

/** What the person calls this map, and what the time was about. `fresh`: just kept, so the name waits for them. */
export function NameAndNote({ snapshot, fresh }: { snapshot: Snapshot; fresh: boolean }) {
  const [name, setName] = useState(snapshot.name)
  const [note, setNote] = useState(snapshot.note)
  const [kept, setKept] = useState(snapshot)
  const field = useRef<HTMLInputElement>(null)
  // Undone or redone elsewhere: the fields follow.
  if (kept !== snapshot) {
    setKept(snapshot)
    setName(snapshot.name)
    setNote(snapshot.note)
  }
  useEffect(() => {
    if (!fresh) return
    field.current?.focus()
    nameGiven()
  }, [fresh])
  const edit = (patch: SnapshotPatch) => void apply({ type: 'snapshot/edit', id: snapshot.id, patch })
  return (
    <div className={styles.fields}>
      <TextField label={m.snapshots.name} serif placeholder={m.snapshots.namePlaceholder} value={name} onChange={(value) => setName(value.slice(0, 200))} onCommit={(value) => edit({ name: value.trim() })} inputRef={field} />
      <TextArea label={m.snapshots.note} serif rows={2} placeholder={m.snapshots.notePlaceholder} value={note} onChange={(value) => setNote(value.slice(0, 600))} onCommit={(value) => edit({ note: value.trim() })} />
    </div>
  )
}
