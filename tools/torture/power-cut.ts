// The power goes after every single call of a save, with unflushed writes dropped, cut, zeroed and reordered.
import { createHash } from 'node:crypto'
import type { Notebook } from '@domain/notebook'
import type { Disk } from '@main/files/disk'
import { notebookBytes } from '@main/notebook/notebook-bytes'
import { afterPowerCuts, FATES } from './after-power-cut'
import type { Figures } from './figures'
import { liveOn, numberOf, PATH, storageOn } from './sessions'
import { SimulatedDisk } from './simulated-disk'

const mark = new WeakMap<Uint8Array, string>()
function markOf(bytes: Uint8Array): string {
  const known = mark.get(bytes) ?? createHash('sha256').update(bytes).digest('hex')
  mark.set(bytes, known)
  return known
}

type Start = {
  /** What the first session finds: a notebook, or the bytes of one as an older Kith wrote them. A first start without either. */
  notebook?: Notebook
  bytes?: Uint8Array
  /** Puts a disk that does less than it says before the real one, to see that this is noticed. */
  sabotage?: (disk: Disk) => Disk
}

export async function powerCut(what: string, { notebook, bytes = notebook && notebookBytes({ ...notebook, me: { name: '0' } }).bytes, sabotage }: Start): Promise<Figures> {
  const disk = new SimulatedDisk(bytes ? [[PATH, bytes]] : [])
  const begun = new Map(bytes ? [[PATH, { ino: disk.ino(PATH)!, bytes }]] : [])
  /** By the number of calls made when it happened. */
  const asked: { calls: number; n: number }[] = []
  const acknowledged: { calls: number; n: number }[] = []
  await liveOn(sabotage ? sabotage(disk) : disk, {
    asked: (n) => asked.push({ calls: disk.calls.length, n }),
    acknowledged: (n) => acknowledged.push({ calls: disk.calls.length, n }),
  })

  const figures: Figures = { what, cases: 0, lost: 0, unreadable: 0, note: `${disk.calls.length} calls × ${FATES.length} fates`, bad: [] }
  const seen = new Map<string, string | number>()
  for (const { calls, fate, names, files } of afterPowerCuts(begun, disk.calls)) {
    figures.cases++
    const atLeast = acknowledged.filter((one) => one.calls <= calls).at(-1)?.n ?? 0
    const atMost = asked.filter((one) => one.calls <= calls).at(-1)?.n ?? 0
    const key = [...files].map(([path, content]) => `${path} ${markOf(content)}`).sort().join('\n')
    const found = seen.get(key) ?? (await look(files))
    seen.set(key, found)
    const place = `call ${calls}, ${fate}, ${names} names`
    if (typeof found === 'string') {
      figures.unreadable++
      figures.bad.push(`${place}: ${found}`)
    } else if (found < atLeast || found > atMost) {
      figures.lost++
      figures.bad.push(`${place}: state ${found}, acknowledged ${atLeast}, asked ${atMost}`)
    }
  }
  return figures
}

/** The number of the state a start finds, or what it says instead. */
async function look(files: ReadonlyMap<string, Uint8Array>): Promise<number | string> {
  const read = await storageOn(new SimulatedDisk(files), () => 1000).file.read()
  // Before the first save there is nothing to find.
  if (read.kind === 'missing') return 0
  if (read.kind !== 'ready') return read.kind === 'damaged' ? `damaged: ${read.reason}` : read.kind
  return numberOf(read.notebook)
}
