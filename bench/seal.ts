// What a passphrase costs: unlocking, and the large notebook sealed beside the same one plain, by turns in one run.
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { notebookFile } from '@main/notebook/notebook-file'
import { createNotebookStore } from '@main/notebook/notebook-store'
import { KeyRing } from '@main/seal/key-ring'
import { createSeal, forgetKeys, unlock } from '@main/seal/seal'
import { large } from '../tools/prepared-notebooks'
import { median, quantile } from './median'
import { row, sideBySide } from './store'

const PASSPHRASE = 'four herons by the river'
const UNLOCKS = 9

/** Sealed, or plain without a seal. */
async function sideOf(folder: string, name: string, book: Notebook, ring: KeyRing) {
  const path = join(folder, name)
  await notebookFile(path, { ring }).write(book)
  const open = async () => {
    const read = await notebookFile(path, { ring }).read()
    if (read.kind !== 'ready') throw new Error(read.kind)
    return read.notebook
  }
  const store = createNotebookStore(notebookFile(path, { ring }), 'own', () => new Date().toISOString() as Instant)
  await store.open()
  let n = 0
  const save = async () => {
    const answer = await store.apply({ type: 'me/rename', name: `name ${n++}` })
    if (answer.kind !== 'applied' || answer.saved.kind !== 'saved') throw new Error('not saved')
  }
  /** The journal brought into the file: the whole notebook is written. */
  const fold = async () => {
    await save()
    await store.settled()
  }
  return { path, open, save, fold }
}

/** What the process held at most while it worked, beyond what it held before. Megabytes. */
async function peakOf(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5)
  await work()
  clearInterval(watch)
  return (Math.max(peak, process.memoryUsage.rss()) - before) / 1e6
}

export async function benchSeal(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-bench-seal-'))
  try {
    const book = large()
    const ring = new KeyRing()
    const made = performance.now()
    ;({ seal: ring.seal } = await createSeal(PASSPHRASE))
    console.log(`set a passphrase (two derivations: made, and tried): ${(performance.now() - made).toFixed(0)} ms`)
    const sealed = await sideOf(folder, 'sealed.json', book, ring)
    const plain = await sideOf(folder, 'plain.json', book, new KeyRing())
    if (!isDeepStrictEqual(await sealed.open(), await plain.open())) throw new Error('the two are not the same notebook')
    const bytes = await readFile(sealed.path)
    if (bytes.includes(Object.values(book.supporters)[0]?.name ?? '')) throw new Error('the sealed one can be read')
    const line = bytes.subarray(0, bytes.indexOf('\n') + 1).toString('utf8')

    const took: number[] = []
    const unlockOnce = async () => {
      const begun = performance.now()
      const seal = await unlock(line, { kind: 'passphrase', text: PASSPHRASE })
      took.push(performance.now() - begun)
      if (!seal) throw new Error('it does not open')
      forgetKeys(seal)
    }
    const memory = await peakOf(unlockOnce)
    for (let i = 1; i < UNLOCKS; i++) await unlockOnce()
    console.log(`unlock (scrypt N 2^17, r 8, p 1): median ${median(took).toFixed(0)} ms, slowest of ${UNLOCKS} ${quantile(took, 1).toFixed(0)} ms; ${memory.toFixed(0)} MB more while it works`)
    console.log(`large notebook: plain ${((await stat(plain.path)).size / 1e6).toFixed(2)} MB, sealed ${(bytes.length / 1e6).toFixed(2)} MB`)
    row('open and validate, sealed (ours) against plain (peer)', await sideBySide(sealed.open, plain.open))
    row('save one change durably (journal line), sealed (ours) against plain (peer)', await sideBySide(sealed.save, plain.save))
    row('save the whole notebook durably, sealed (ours) against plain (peer)', await sideBySide(sealed.fold, plain.fold))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
