// The real door and the real handlers on a real folder, asked everything a page could ask. Prints one line of JSON.
// Arguments: folder, rejects per request, accepted per request.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requests } from '@contract/contract'
import type { Request } from '@contract/request'
import { WHILE_LOCKED } from '@contract/while-locked'
import { dataFiles } from '@domain/exchange/data-files'
import { planText } from '@domain/plan/plan-text'
import { seeded } from '@domain/random'
import { generateNotebook } from '@domain/sample/generate-notebook'
import { dayKeyOf, type DayKey, type Instant } from '@domain/time/day-key'
import { createBackups } from '@main/backups/backups'
import { secondFolder } from '@main/backups/second-folder'
import { withBackups } from '@main/backups/with-backups'
import { clipboardNote } from '@main/clipboard-note'
import { realDisk } from '@main/files/disk'
import { deleteEverything } from '@main/deletion/delete-everything'
import { createHandlers } from '@main/handlers'
import { beyondBounds, wholeLetters } from '@main/ipc/bounds'
import { serve } from '@main/ipc/door'
import { copiesOf } from '@main/notebook/copies'
import { createDesk } from '@main/notebook/desk'
import { journalPath } from '@main/notebook/durable-json'
import { notebookBytes } from '@main/notebook/notebook-bytes'
import { notebookFile } from '@main/notebook/notebook-file'
import { createSealing } from '@main/notebook/sealing'
import { OPEN_PART, openPart } from '@main/open-part/open-part'
import { withOpenPart } from '@main/open-part/with-open-part'
import { documentContext } from '@main/pdf/document-context'
import { planDocument } from '@domain/plan/plan-document'
import { Attempts } from '@main/seal/attempts'
import { KeyRing } from '@main/seal/key-ring'
import { keyringSlot } from '@main/seal/keyring-slot'
import { lockPreferences } from '@main/seal/lock-preferences'
import { answerDialogs, channels, safeStorage } from './electron-stand-in'
import { soundRequests } from './sound-requests'
import { disturbed, strange, vast } from './strange-values'

/** Longest that one request may hold up main. */
const STALL_MS = 200
/** A key is made of a passphrase, on purpose slowly: a few are enough. */
const SLOW: Record<string, number> = { 'passphrase.prepare': 12, 'notebook.unlock': 12, 'passphrase.remove': 12, 'passphrase.useKeyring': 12 }

const [folder = '', rejects = '0', accepts = '0'] = process.argv.slice(2)
const data = join(folder, 'data')
const path = join(data, 'notebook.json')
const outside = join(folder, 'outside')
for (const each of [data, outside]) mkdirSync(each, { recursive: true })
const now = () => new Date().toISOString() as Instant
const zone = () => 'Europe/Berlin'
const example = generateNotebook({ seed: 1, years: 1, supporters: 12, contacts: 100, end: '2026-11-20' as DayKey, zone: zone() })
writeFileSync(path, notebookBytes(example).bytes)
writeFileSync(join(outside, 'other.json'), notebookBytes(example).bytes)
writeFileSync(join(outside, 'map.json'), dataFiles(example, { format: 'easynwk', names: 'names', details: true, private: true, snapshots: true }, '2026-11-20' as DayKey)[0]?.text ?? '')

const bad: string[] = []
const count = { requests: 0, rejected: 0, accepted: 0, refusedByHandler: 0 }
let slowest = { ms: 0, what: '' }
let finished = false
for (const kind of ['uncaughtException', 'unhandledRejection'] as const) process.on(kind, (error: unknown) => bad.push(`${kind}: ${error instanceof Error ? error.stack : String(error)}`))
// Also when it is one of these that ends it.
process.once('exit', () => {
  if (!finished) bad.push('it ended before its end')
  process.stdout.write(`${JSON.stringify({ ...count, slowest: { ms: Math.round(slowest.ms), what: slowest.what }, bad })}\n`)
})
const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

const ring = new KeyRing()
const elapsed = () => performance.now()
const attempts = new Attempts(elapsed)
const backups = createBackups({ path, journal: journalPath(path), folder: join(data, 'backups'), second: secondFolder(join(data, 'backup-folder.json')) }, { now, zone, elapsed }, realDisk, ring)
const part = openPart(join(data, OPEN_PART), ring)
const file = withOpenPart(withBackups(notebookFile(path, { ring }), backups, ring), part)
const desk = createDesk({ file, backups, ring, attempts }, now, zone)
const keyring = keyringSlot(join(data, 'keyring.json'), safeStorage)
const sealing = createSealing({ desk, file, backups, copies: copiesOf({ path, folders: backups.folders, ring }), keyring, ring, attempts }, { N: 2 ** 15, r: 1, p: 1 })
const here = { today: () => dayKeyOf(now(), zone()), locale: () => 'en' }
// All of a plan but Chromium, which prints it.
const print = async (...[book, options]: Parameters<typeof planDocument>) => new Uint8Array(Buffer.from(planText(planDocument(book, options, documentContext(book, here)), 'md')))
// Real, in a folder of its own: the next requests are to find a notebook.
const gone = join(folder, 'gone')
mkdirSync(join(gone, 'backups'), { recursive: true })
const deletion = deleteEverything({ folder: gone, backups: join(gone, 'backups'), second: secondFolder(join(gone, 'backup-folder.json')), session: join(gone, 'session') }, { isMine: async () => true, leave: async () => undefined, inTurn: (work) => work() })
await file.prepare()
await desk.own().open()
const handlers = createHandlers({
  desk, backups, sealing, ring, keyring, keyringTrouble: { is: false }, deletion, deleteAll: deletion.begin, keepOutOfCaptures: () => undefined, printRecoveryKey: async () => new Uint8Array(8), lockPreferences: lockPreferences(join(data, 'lock.json')), openPart: part, dataPath: path, clipboard: clipboardNote(), today: here.today,
  lock: (unfinished) => (sealing.giveUp(), desk.lock(unfinished)),
  plans: { saving: () => (book, options) => print(book, options, documentContext(book, here)), preview: (book, options) => print(book, options, documentContext(book, here)), callOff: () => undefined },
  planContext: (book) => documentContext(book, here),
  printCopy: async () => new Uint8Array(8),
  printMap: async () => new Uint8Array(8),
})
serve(requests, handlers, { trusts: () => true, isLocked: desk.isLocked, whileLocked: WHILE_LOCKED, mayAsk: () => true })

const digest = () => {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) if (statSync(join(folder, name)).isFile()) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}
/** How long the call itself holds up main. One that is slow once is asked again: the machine may have been busy. */
async function ask(name: string, input: unknown, again = 0): Promise<{ error: Error | null }> {
  const begun = performance.now()
  const answer = channels.get(`kith:${name}`)!(null, input)
  const ms = performance.now() - begun
  const error = await answer.then(() => null, (reason: Error) => reason)
  if (ms > STALL_MS && again < 2) return ask(name, input, again + 1)
  if (ms > slowest.ms) slowest = { ms, what: name }
  if (ms > STALL_MS) bad.push(`${name}: held up main for ${Math.round(ms)} ms`)
  return { error }
}

const random = seeded(20260101)
const sound = soundRequests(example, 200) as unknown as Record<string, Record<string, readonly unknown[]>>
const all = Object.entries(requests).flatMap(([group, methods]) => Object.entries(methods).map(([name, request]) => ({ name: `${group}.${name}`, request: request as Request, sound: sound[group]?.[name] ?? [] })))
count.requests = all.length
const isSound = (request: Request, input: unknown) => {
  try {
    return beyondBounds(input) === null && request.input.safeParse(wholeLetters(input)).success
  } catch {
    return false
  }
}
const cloned = (input: unknown) => {
  try {
    return structuredClone(input)
  } catch {
    return null
  }
}

// First what no schema takes: each is refused, by name, and nothing on the disk changes.
const before = digest()
for (const { name, request, sound } of all) {
  for (let n = 0; n < Number(rejects); ) {
    const base = random.pick(sound)
    const input = cloned(n > 0 && n % 4000 === 0 ? vast(random) : random.chance(0.3) || base === undefined ? strange(random) : disturbed(base, random))
    if (isSound(request, input)) continue
    n++
    const { error } = await ask(name, input)
    count.rejected++
    if (!error?.message.startsWith(`${name}: `)) bad.push(`${name}: ${error ? error.stack : 'came through'}`)
  }
  if (bad.length > 20) break
}
if (digest() !== before) bad.push('a refused request changed a file')

// Then what does pass, sound or nearly: it is answered, and the notebook still opens.
const HANDLER_SAYS = /no notebook is open|not a \w+ picture|not \w+$|the notebook is locked/
const order = (name: string) => (name === 'notebook.lock' ? 3 : name.startsWith('passphrase') ? 2 : name === 'notebook.apply' ? 0 : 1)
for (const { name, request, sound } of [...all].sort((a, b) => order(a.name) - order(b.name))) {
  const most = SLOW[name] ?? (name === 'notebook.apply' ? Number(accepts) * 4 : Number(accepts))
  for (let n = 0, tries = 0; n < most && tries < most * 4; tries++) {
    const base = random.pick(sound)
    const input = cloned(random.chance(0.5) || base === undefined ? base : disturbed(base, random))
    if (!isSound(request, input)) continue
    n++
    answerDialogs(random.pick([null, join(outside, `out-${random.int(0, 9)}`), join(outside, 'other.json'), join(outside, 'map.json'), outside, path, '/dev/full', join(folder, 'nowhere', 'x')]))
    const { error } = await ask(name, input)
    if (error === null) count.accepted++
    else if (HANDLER_SAYS.test(error.message)) count.refusedByHandler++
    else bad.push(`${name}: ${error.stack}`)
    if (bad.length > 20) break
    // The next requests are to find a notebook open.
    if (desk.isLocked()) await desk.unlock({ kind: 'passphrase', text: 'quiet river under stones' })
    if (desk.isLocked()) await desk.leaveLocked()
    if (!desk.own().current()) await desk.own().open()
    if (!desk.own().current()) await desk.beginAnew()
  }
  desk.closeExample()
}
await desk.own().settled()
const open = desk.own().current()
const read = await notebookFile(path, { ring }).read()
if (read.kind !== 'ready') bad.push(`afterwards the notebook is ${JSON.stringify(read).slice(0, 300)}`)
else if (open && JSON.stringify(read.notebook) !== JSON.stringify(open)) bad.push('afterwards the file holds another notebook than the one that is open')
if (JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== prototype || 'polluted' in {}) bad.push('something of a request is in every object now')
finished = true
process.exit(0)
