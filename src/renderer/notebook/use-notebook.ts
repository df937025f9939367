// Reading the notebook in a component.
import type { Notebook } from '@domain/notebook'
import { useReplica } from './store'

/** The open notebook. Only for components shown while one is open. */
export function useNotebook<T>(select: (notebook: Notebook) => T): T {
  return useReplica((replica) => {
    if (!replica.notebook) throw new Error('no notebook is open')
    return select(replica.notebook)
  })
}
