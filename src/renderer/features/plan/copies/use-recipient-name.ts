import type { ShareCopy } from '@domain/plan/share-copy'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'

/** Whose copy it is, as they may be named on screen now. */
export function useRecipientName(): (copy: Pick<ShareCopy, 'supporterId' | 'name'>) => string {
  const supporters = useNotebook((book) => book.supporters)
  const shownName = useShownName()
  return ({ supporterId, name }) => {
    const person = supporterId === null ? undefined : supporters[supporterId]
    return person ? shownName(person) : name
  }
}
