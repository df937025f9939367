// The child of the kill test: saves one change after another and says each revision once it is acknowledged.
import { createNotebookStore } from '@main/notebook/notebook-store'
import { notebookFile } from '@main/notebook/notebook-file'
import type { Instant } from '@domain/time/day-key'

const path = process.argv[2] ?? ''
// Folded every few saves, so that kills meet that too.
const file = notebookFile(path, { largeJournal: 1_500 })
await file.prepare()
const store = createNotebookStore(file, 'own', () => new Date().toISOString() as Instant)
const opened = await store.open()
if (opened.kind !== 'ready') throw new Error(opened.kind)
// Long enough that a write takes several steps of the file system.
const ballast = 'x'.repeat(180)
for (let n = Number(opened.notebook.me.name.split(' ')[0] || 0) + 1; ; n++) {
  const answer = await store.apply({ type: 'me/rename', name: `${n} ${ballast}` })
  if (answer.kind !== 'applied' || answer.saved.kind !== 'saved') throw new Error('not saved')
  process.stdout.write(`${n}\n`)
}
