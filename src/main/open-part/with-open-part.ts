// The notebook file, with the open part kept in step: whatever is saved or opened, the words that can be read without
// the passphrase are those of now. Only once the notebook itself is safe.
import type { NotebookFile } from '../notebook/notebook-file'
import type { OpenPart } from './open-part'

export function withOpenPart(file: NotebookFile, part: Pick<OpenPart, 'follow' | 'end'>): NotebookFile {
  return {
    ...file,
    async read() {
      const read = await file.read()
      if (read.kind === 'ready') await part.follow(read.notebook)
      return read
    },
    async keep(notebook, patches) {
      await file.keep(notebook, patches)
      await part.follow(notebook)
    },
    async write(notebook) {
      await file.write(notebook)
      await part.follow(notebook)
    },
    async reseal(notebook, next) {
      const lasting = await file.reseal(notebook, next)
      // Another passphrase, or none: what opens without it is chosen anew.
      await part.end()
      return lasting
    },
  }
}
