// The notebook file, behind a deletion that may have been begun: nothing is opened before that is finished.
import type { NotebookFile } from '../notebook/notebook-file'
import type { DeleteEverything } from './delete-everything'

export function withDeletion(file: NotebookFile, deletion: Pick<DeleteEverything, 'goOn'>): NotebookFile {
  return {
    ...file,
    async read() {
      const begun = await deletion.goOn()
      return begun.kind === 'none' ? file.read() : { kind: 'deleting', why: begun.why, left: begun.left }
    },
  }
}
