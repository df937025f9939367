// The notebook file, behind a deletion that may have been begun: nothing is opened, and nothing written, before that is finished.
import type { NotebookFile } from '../notebook/notebook-file'
import type { DeleteEverything } from './delete-everything'

/** Everything is being deleted: what is written now would be a notebook nobody asked for. */
export class BeingDeleted extends Error {
  override name = 'BeingDeleted'
}

export function withDeletion(file: NotebookFile, deletion: Pick<DeleteEverything, 'goOn'>): NotebookFile {
  let unfinished = false

  async function unlessUnfinished<T>(work: () => Promise<T>): Promise<T> {
    if (unfinished) throw new BeingDeleted('everything is being deleted')
    return work()
  }

  return {
    ...file,
    async read() {
      const begun = await deletion.goOn()
      unfinished = begun.kind === 'unfinished'
      return begun.kind === 'none' ? file.read() : { kind: 'deleting', why: begun.why, left: begun.left }
    },
    keep: (notebook, patches) => unlessUnfinished(() => file.keep(notebook, patches)),
    write: (notebook) => unlessUnfinished(() => file.write(notebook)),
    setAside: (at) => unlessUnfinished(() => file.setAside(at)),
    acceptFound: (at) => unlessUnfinished(() => file.acceptFound(at)),
    reseal: (notebook, next) => unlessUnfinished(() => file.reseal(notebook, next)),
    put: (bytes) => unlessUnfinished(() => file.put(bytes)),
  }
}
