// A notebook kept in memory only: the example. Nothing of it ever reaches the disk.
import type { Notebook } from '@domain/notebook'
import type { NotebookPlace } from './notebook-file'

export function memoryPlace(notebook: Notebook): NotebookPlace {
  let kept = notebook
  return {
    path: '',
    read: async () => ({ kind: 'ready', notebook: kept, savedAt: '', recovered: null }),
    keep: async (next) => {
      kept = next
    },
    write: async (next) => {
      kept = next
    },
    unfolded: () => 'nothing',
  }
}
