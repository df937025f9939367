// The child of the full disk: saves until nothing fits any more, makes room, saves again. Its folder is a file system of its own, of a megabyte.
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
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

const told = { saves: 0, refused: 0, reasons: new Set<string>(), lost: 0, unreadable: 0, places: [] as string[] }
/** All that was said to be saved and not taken out again. */
let acknowledged = new Set<string>()
/** Said by the last save that went through: what it held, all of it counts. */
const everything = () => new Set<string>(Object.keys(store.current()?.checkIns ?? {}))
async function save(text: string): Promise<boolean> {
  const id = `c${++told.saves}`
  const at = now()
  const answer = await store.apply({ type: 'check-in/add', checkIn: { id, moment: { at, zone: zone(), day: dayKeyOf(at, zone()) }, mood: 3, urge: null, energy: null, sleep: null, feelings: [], triggers: [], note: text, source: null } as never })
  if (answer.kind !== 'applied') throw new Error(JSON.stringify(answer))
  if (answer.saved.kind === 'saved') acknowledged = everything()
  if (answer.saved.kind === 'failed') told.reasons.add(answer.saved.why)
  await check(`save ${told.saves}`)
  return answer.saved.kind === 'saved'
}

/** What another start would find now. */
async function check(place: string): Promise<void> {
  const stamp = async () => (await stat(path).catch(() => null))?.mtimeMs
  const before = await stamp()
  const read = await notebookFile(path).read()
  // Folded while we looked: file and journal must be of one moment.
  if ((await stamp()) !== before) return check(place)
  if (read.kind === 'missing' && acknowledged.size === 0) return
  const missing = read.kind === 'ready' ? [...acknowledged].filter((id) => !(id in read.notebook.checkIns)) : []
  if (read.kind === 'ready' && missing.length === 0) return
  if (read.kind === 'ready') told.lost++
  else told.unreadable++
  told.places.push(`${place}: ${read.kind === 'ready' ? `${missing.join(' ')} not there; ${JSON.stringify(read.recovered)}, ${(await readdir(dirname(path))).join(' ')}` : read.kind}`)
}

for (let round = 0; round < rounds; round++) {
  // So much of it is taken that what is left fits a few saves more.
  await writeFile(ballast, Buffer.alloc(120_000 + ((round * 37_000) % 300_000))).catch(() => undefined)
  while (await save('x'.repeat(4000))) minute += told.saves % 20 === 0 ? 6 : 0
  told.refused++
  await store.settled()
  await check(`round ${round}, full`)
  await rm(ballast, { force: true })
  // The oldest make room too, as a person would who is told.
  for (const id of Object.keys(store.current()?.checkIns ?? {}).slice(0, -4)) {
    acknowledged.delete(id)
    await store.apply({ type: 'check-in/remove', id: id as never })
  }
  await rm(join(dirname(path), 'backups'), { recursive: true, force: true })
  const again = await store.saveAgain()
  if (again.kind !== 'applied' || again.saved.kind !== 'saved') told.places.push(`round ${round}: not saved with room again, ${JSON.stringify(again)}`)
  await store.settled()
  acknowledged = everything()
  await check(`round ${round}, with room again`)
}
process.stdout.write(JSON.stringify({ ...told, reasons: [...told.reasons] }))
process.exit()
