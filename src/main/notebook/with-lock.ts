// The notebook file, for the one process that holds its lock.
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { NotebookFile } from './notebook-file'
import type { Taken, WriterLock } from './writer-lock'

/** Another process has taken the notebook over; what it has written is not written over. */
export class HeldElsewhere extends Error {
  override name = 'HeldElsewhere'
}

export function withLock(file: NotebookFile, lock: WriterLock): NotebookFile {
  let taken: Taken | null = null

  async function take(): Promise<void> {
    await mkdir(dirname(file.path), { recursive: true, mode: 0o700 })
    // A folder that lets nothing be made in it can still be read; saving will tell.
    taken = await lock.take().catch((): Taken => ({ kind: 'mine' }))
    if (taken.kind === 'mine') await file.prepare()
  }

  async function own<T>(work: () => Promise<T>): Promise<T> {
    if (taken?.kind === 'theirs' || !(await lock.isMine())) throw new HeldElsewhere('another Kith has the notebook open')
    return work()
  }

  return {
    ...file,
    prepare: take,
    async read() {
      // Asked again: the other may have ended.
      if (taken?.kind === 'theirs') await take()
      return taken?.kind === 'theirs' ? { kind: 'in-use', host: taken.holder.host, since: taken.holder.since } : file.read()
    },
    keep: (notebook, patches) => own(() => file.keep(notebook, patches)),
    write: (notebook) => own(() => file.write(notebook)),
    setAside: (at) => own(() => file.setAside(at)),
    acceptFound: (at) => own(() => file.acceptFound(at)),
    reseal: (notebook, next) => own(() => file.reseal(notebook, next)),
    put: (bytes) => own(() => file.put(bytes)),
  }
}
