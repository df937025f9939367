// What a change journal adds to the text of the file it goes on from.
import { applyPatches, enablePatches } from 'immer'
import { readNotebook } from '@domain/migrations/read-notebook'
import type { JournalRecord } from './journal-records'

enablePatches()

/**
 * The text of the notebook after the records, or null when they do not lead to a notebook. Patches lead on
 * from the document as it was written, whatever its version: they are applied before it is migrated.
 */
export function withRecords(text: string, records: readonly JournalRecord[]): string | null {
  try {
    const document = JSON.parse(text.replace(/^\uFEFF/, '')) as object
    const after = JSON.stringify(applyPatches(document, records.flatMap((record) => record.patches)))
    return readNotebook(after).kind === 'broken' && readNotebook(text).kind !== 'broken' ? null : after
  } catch {
    return null
  }
}
