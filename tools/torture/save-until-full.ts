// The child of the full disk: saves until nothing fits any more, makes room, saves again. Its folder is a file system of its own, of a megabyte.
import { rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dayKeyOf, type Instant } from '@domain/time/day-key'
import { createBackups } from '@main/backups/backups'
import { withBackups } from '@main/backups/with-backups'
import { journalPath } from '@main/notebook/durable-json'
import { notebookFile } from '@main/notebook/notebook-file'
import { createNotebookStore } from '@main/notebook/notebook-store'
import { KeyRing } from '@main/seal/key-ring'

const path = process.argv[2] ?? ''
const rounds = Number(process.argv[3] ?? 1)
const now = () => new Date().toISOString() as Instant
const zone = () => 'Europe/Berlin'
const ballast = join(dirname(path), 'ballast')
const second = { chosen: async () => null, choose: async () => undefined, forget: async () => undefined }
let minute = 0
const backups = createBackups({ path, journal: journalPath(path), folder: join(dirname(path), 'backups'), second }, { now, zone, elapsed: () => minute * 60_000 })
const file = withBackups(notebookFile(path, { largeJournal: 40_000 }), backups, new KeyRing())
await file.prepare()
const store = createNotebookStore(file, 'own', now)
if ((await store.open()).kind !== 'ready') throw new Error('does not open')

const told = { saves: 0, refused: 0, reasons: new Set<string>(), lost: 0, unreadable: 0 }
let acknowledged = ''
async function save(text: string): Promise<boolean> {
  const id = `c${++told.saves}`
  const at = now()
  const answer = await store.apply({ type: 'check-in/add', checkIn: { id, moment: { at, zone: zone(), day: dayKeyOf(at, zone()) }, mood: 3, urge: null, energy: null, sleep: null, feelings: [], triggers: [], note: text, source: null } as never })
  if (answer.kind !== 'applied') throw new Error(JSON.stringify(answer))
  if (answer.saved.kind === 'saved') acknowledged = id
  if (answer.saved.kind === 'failed') told.reasons.add(answer.saved.why)
  await check()
  return answer.saved.kind === 'saved'
}

/** What another start would find now. */
async function check(): Promise<void> {
  const read = await notebookFile(path).read()
  if (read.kind === 'missing' && acknowledged === '') return
  if (read.kind !== 'ready') told.unreadable++
  else if (acknowledged !== '' && !(acknowledged in read.notebook.checkIns)) told.lost++
}

for (let round = 0; round < rounds; round++) {
  // So much of it is taken that what is left fits a few saves more.
  await writeFile(ballast, Buffer.alloc(120_000 + ((round * 37_000) % 300_000))).catch(() => undefined)
  while (await save('x'.repeat(4000))) minute += told.saves % 20 === 0 ? 6 : 0
  told.refused++
  await store.settled()
  await check()
  await rm(ballast, { force: true })
  // The oldest make room too, as a person would who is told.
  for (const id of Object.keys(store.current()?.checkIns ?? {}).slice(0, -4)) await store.apply({ type: 'check-in/remove', id: id as never })
  await rm(join(dirname(path), 'backups'), { recursive: true, force: true })
  if ((await store.saveAgain()).kind !== 'applied') throw new Error('not saved again')
  await store.settled()
  acknowledged = Object.keys(store.current()?.checkIns ?? {}).at(-1) ?? ''
  await check()
}
process.stdout.write(JSON.stringify({ ...told, reasons: [...told.reasons] }))
process.exit()
