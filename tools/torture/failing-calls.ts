// Every single call of a save fails, once and from then on, with every error a disk gives.
import { journalPath } from '@main/notebook/durable-json'
import { writeLine } from '@main/notebook/journal-records'
import { notebookBytes } from '@main/notebook/notebook-bytes'
import { notebookFile } from '@main/notebook/notebook-file'
import { emptyNotebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { failingDisk, type Fault } from './failing-disk'
import type { Figures } from './figures'
import { FOLDER, numberOf, openOn, PATH, rename, replace, type Step } from './sessions'
import { SimulatedDisk } from './simulated-disk'

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EMFILE', 'EXDEV', 'EDQUOT']
const SHORT = { 'half a write': (n: number) => Math.floor(n / 2), 'nothing written': () => 0, '4096 bytes': (n: number) => Math.min(n, 4096) }
export const FAULTS: [what: string, with_: Fault['with']][] = [...CODES.map((code): [string, string] => [code, code]), ...Object.entries(SHORT).map(([what, takes]): [string, Fault['with']] => [what, { takes }])]

/** A first save, a journal begun, folded, begun anew, all of it replaced. */
const STEPS: (Step | 'fold')[] = [rename, rename, 'fold', rename, rename, replace, rename, 'fold', rename]
const SAVES = STEPS.filter((step) => step !== 'fold').length

const notebook = () => {
  const book = { ...emptyNotebook('2026-01-01T00:00:00.000Z' as Instant), me: { name: '0' }, ballast: 'x'.repeat(6000) }
  return notebookBytes(book)
}
const STARTS: Record<string, () => [string, Uint8Array][]> = {
  'a first start': () => [],
  // With a notebook to lose. Larger than a block, so that a write can be cut in it.
  'a notebook': () => [[PATH, notebook().bytes]],
  'a journal of an earlier run': () => [
    [PATH, notebook().bytes],
    [journalPath(PATH), Buffer.from(writeLine({ base: notebook().sum }) + writeLine({ revision: 1, patches: [{ op: 'replace', path: ['me', 'name'], value: '0' }] }))],
  ],
}

/** Fewer errors and starts for a quick look. */
export async function failingCalls(faults = FAULTS, starts = Object.keys(STARTS)): Promise<Figures> {
  const figures: Figures = { what: 'a call of the disk fails', cases: 0, lost: 0, unreadable: 0, bad: [] }
  let calls = 0
  for (const [start, files] of Object.entries(STARTS)) {
    if (!starts.includes(start)) continue
    const healthy = failingDisk(diskWith(files()), null)
    await session(healthy, null, () => undefined)
    calls += healthy.calls()
    for (let call = 0; call < healthy.calls(); call++)
      for (const [what, with_] of faults)
        for (const forever of [false, true]) {
          figures.cases++
          const disk = diskWith(files())
          await session(failingDisk(disk, { call, forever, with: with_ }), disk, (trouble, kind) => {
            if (kind) figures[kind]++
            figures.bad.push(`${start}, call ${call}, ${what}, ${forever ? 'forever' : 'once'}: ${trouble}`)
          })
        }
  }
  figures.note = `${calls} calls × ${faults.length} errors × once, forever`
  return figures
}

/** The data folder is there before the app, as its window needs it. */
function diskWith(files: [string, Uint8Array][]): SimulatedDisk {
  const disk = new SimulatedDisk(files)
  void disk.mkdir(FOLDER)
  return disk
}

type Tell = (trouble: string, kind?: 'lost' | 'unreadable') => void

async function session(failing: ReturnType<typeof failingDisk>, underneath: SimulatedDisk | null, tell: Tell): Promise<void> {
  const run = await openOn(failing.disk, 0)
  const { store } = run
  // What keeps a notebook from being opened is told; "Try again" is what a person has then.
  if (run.opened.kind !== 'ready') {
    if (run.opened.kind !== 'unreadable') tell(`opening says ${JSON.stringify(run.opened)}`, 'unreadable')
    failing.heal()
    if ((await store.open()).kind !== 'ready') return tell('does not open when the disk is well again', 'unreadable')
  }
  let acknowledged = 0
  let n = 0
  for (const step of STEPS) {
    if (step === 'fold') {
      await store.settled()
      if (underneath) await check(underneath, acknowledged, n, 'after a fold that may have failed', tell)
      continue
    }
    const before = failing.failed()
    const answer = await step(store, ++n)
    if (answer.kind !== 'applied') return tell(`answers ${answer.kind}`)
    if (answer.saved.kind === 'saved') acknowledged = n
    else if (failing.failed() === before) tell('says it did not save, though nothing failed')
    if (numberOf(store.current()!) !== n) tell(`edit ${n} is not in memory any more`, 'lost')
  }
  if (!underneath) return store.settled()
  await check(underneath, acknowledged, SAVES, 'while it fails', tell)
  failing.heal()
  const again = await store.saveAgain()
  if (again.kind !== 'applied' || again.saved.kind !== 'saved') return tell('does not save when the disk is well again', 'lost')
  await store.settled()
  await check(underneath, SAVES, SAVES, 'when the disk is well again', tell)
}

/** What a start at this moment would find. */
async function check(disk: SimulatedDisk, atLeast: number, atMost: number, when: string, tell: Tell): Promise<void> {
  const read = await notebookFile(PATH, { disk: new SimulatedDisk(disk.files()) }).read()
  if (read.kind === 'missing' && atLeast === 0) return
  if (read.kind !== 'ready') return tell(`${when}: ${JSON.stringify(read)}`, 'unreadable')
  const found = numberOf(read.notebook)
  if (found < atLeast || found > atMost) tell(`${when}: state ${found}, acknowledged ${atLeast}`, 'lost')
}
