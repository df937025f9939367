// Opening and saving the large notebook, beside the peers in the same run: JSON.parse alone, and lowdb as documented.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSONFile } from 'lowdb/node'
import { Low } from 'lowdb'
import type { Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { notebookFile } from '@main/notebook/notebook-file'
import { createNotebookStore } from '@main/notebook/notebook-store'
import { large } from '../tools/prepared-notebooks'
import { median } from './median'

const SAMPLES = 15
const WARM_UPS = 3

/** Runs both sides by turns, so that a busy moment of the machine hits both. Milliseconds. */
export async function sideBySide(ours: () => Promise<unknown>, peer: () => Promise<unknown>) {
  const took = { ours: [] as number[], peer: [] as number[] }
  for (let n = 0; n < SAMPLES + WARM_UPS; n++)
    for (const [side, run] of [['ours', ours], ['peer', peer]] as const) {
      const begun = performance.now()
      await run()
      if (n >= WARM_UPS) took[side].push(performance.now() - begun)
    }
  return { ours: median(took.ours), peer: median(took.peer) }
}

export async function benchStore(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-bench-'))
  try {
    const book = large()
    const path = join(folder, 'notebook.json')
    await notebookFile(path).write(book)
    const megabytes = (await stat(path)).size / 1e6
    const text = await readFile(path, 'utf8')

    const opening = await sideBySide(
      async () => {
        const read = await notebookFile(path).read()
        if (read.kind !== 'ready') throw new Error(read.kind)
      },
      async () => JSON.parse(await readFile(path, 'utf8')) as unknown,
    )

    const store = createNotebookStore(notebookFile(path), 'own', () => new Date().toISOString() as Instant)
    await store.open()
    const peerPath = join(folder, 'peer.json')
    await writeFile(peerPath, text)
    const peer = new Low<Notebook>(new JSONFile(peerPath), book)
    await peer.read()
    let n = 0
    const saving = await sideBySide(
      async () => {
        const answer = await store.apply({ type: 'me/rename', name: `name ${n++}` })
        if (answer.kind !== 'applied' || answer.saved.kind !== 'saved') throw new Error('not saved')
      },
      () => peer.update((data) => void (data.me.name = `name ${n++}`)),
    )
    console.log(`large notebook on disk: ${megabytes.toFixed(1)} MB`)
    row('open and validate, against JSON.parse alone', opening)
    row('save one change durably (journal line, fsync), against lowdb JSONFile (whole file, no fsync)', saving)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export function row(what: string, { ours, peer }: { ours: number; peer: number }): void {
  console.log(`${what}: ours ${ours.toFixed(1)} ms, peer ${peer.toFixed(1)} ms, ratio ${(ours / peer).toFixed(2)}`)
}
