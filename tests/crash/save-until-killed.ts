// The child of the kill test: saves one change after another and says each revision once it is acknowledged.
import { dirname, join } from 'node:path'
import { createBackups } from '@main/backups/backups'
import { withBackups } from '@main/backups/with-backups'
import { journalPath } from '@main/notebook/durable-json'
import { createNotebookStore } from '@main/notebook/notebook-store'
import { notebookFile } from '@main/notebook/notebook-file'
import { withLock } from '@main/notebook/with-lock'
import { KeyRing } from '@main/seal/key-ring'
import { writerLock } from '@main/notebook/writer-lock'
import type { Instant } from '@domain/time/day-key'

// What the app makes is the owner's alone, whatever the system would give away by itself.
process.umask(0)
const path = process.argv[2] ?? ''
const folder = dirname(path)
const now = () => new Date().toISOString() as Instant
let n = 0
const none = { chosen: async () => null, choose: async () => undefined, forget: async () => undefined }
// A minute for every save: a backup every few of them.
const backups = createBackups({ path, journal: journalPath(path), folder: join(folder, 'backups'), second: none }, { now, zone: () => 'Europe/Berlin', elapsed: () => n * 60_000 })
// Folded every few saves, so that kills meet that too.
const file = withBackups(withLock(notebookFile(path, { largeJournal: 1_500 }), writerLock(join(folder, 'notebook.lock'), now)), backups, new KeyRing())
await file.prepare()
const store = createNotebookStore(file, 'own', now)
const opened = await store.open()
if (opened.kind !== 'ready') throw new Error(opened.kind)
// Long enough that a write takes several steps of the file system.
const ballast = 'x'.repeat(180)
for (n = Number(opened.notebook.me.name.split(' ')[0] || 0) + 1; ; n++) {
  const answer = await store.apply({ type: 'me/rename', name: `${n} ${ballast}` })
  if (answer.kind !== 'applied' || answer.saved.kind !== 'saved') throw new Error('not saved')
  process.stdout.write(`${n}\n`)
}
