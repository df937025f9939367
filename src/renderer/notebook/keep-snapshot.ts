// Keeping the map as it is, from wherever it is shown.
import type { SnapshotId } from '@domain/ids'
import { newId, now, today } from '../clock'
import { apply } from './store'

/** Takes a snapshot of the map; its name can be given later. Answers its id, or null when it was refused. */
export async function keepSnapshot(): Promise<SnapshotId | null> {
  const id = newId<SnapshotId>()
  const answer = await apply({ type: 'snapshot/take', id, name: '', at: now(), day: today() })
  return answer.kind === 'applied' ? id : null
}
