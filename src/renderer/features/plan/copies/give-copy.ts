// Saving a copy and noting down who has it: a copy that was not saved is not in the list.
import type { CopySaved } from '@contract/contract'
import type { ShareCopyId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { CopyAsked, CopyForm } from '@domain/plan/share-copy'
import { api } from '@renderer/api'
import { newId, now } from '@renderer/clock'
import { apply } from '@renderer/notebook/store'

/** What is to be said about it; null when the person thought better of it. */
export async function giveCopy(copy: CopyAsked, form: CopyForm, words: string): Promise<{ given: boolean; said: string } | null> {
  const asking = form === 'pdf' ? api.share.savePdf(copy) : api.share.saveSealed({ copy, words })
  const outcome = await asking.catch((error: unknown): CopySaved => ({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }))
  if (outcome.kind === 'cancelled') return null
  if (outcome.kind === 'failed') return { given: false, said: m.share.notSaved(outcome.detail) }
  const { path, text, day } = outcome
  const answer = await apply({ type: 'share/add', copy: { ...copy, id: newId<ShareCopyId>(), givenAt: now(), day, form, text, note: '', returnedOn: null } })
  return answer.kind === 'applied' ? { given: true, said: m.share.saved(path) } : { given: false, said: m.share.savedNotKept(path) }
}
