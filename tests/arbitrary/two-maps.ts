// A notebook at two moments, and short ways to write changes, for comparing maps.
import fc from 'fast-check'
import { anyChange } from './changes'
import { applyChange, type Change } from '@domain/change'
import { SnapshotId, SupporterId, TieId } from '@domain/ids'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import { newSupporter } from '@domain/people/new-supporter'
import type { Supporter } from '@domain/people/supporter'
import type { DayKey, Instant } from '@domain/time/day-key'

export const at = '2026-03-01T10:00:00.000Z' as Instant
export const day = (text: string) => text as DayKey
export const person = (text: string) => SupporterId.parse(text)
export const tieId = (text: string) => TieId.parse(text)
export const snapshotId = (text: string) => SnapshotId.parse(text)

/** The notebook after the changes; refused ones are passed over. */
export function after(book: Notebook, ...changes: Change[]): Notebook {
  return changes.reduce((now, change) => {
    const outcome = applyChange(now, change)
    return outcome.kind === 'applied' ? outcome.notebook : now
  }, book)
}

export const begin = () => emptyNotebook('2026-01-01T00:00:00.000Z' as Instant)

export function add(id: string, rest: Partial<Supporter> = {}): Change {
  const name = id.charAt(0).toUpperCase() + id.slice(1)
  return { type: 'supporter/add', supporter: { ...newSupporter(person(id), name, at), ...rest }, position: null }
}

export const take = (id: string, on: string, name = ''): Change => ({ type: 'snapshot/take', id: snapshotId(id), name, at: `${on}T10:00:00.000Z` as Instant, day: day(on) })

/** A notebook at two moments of its life. */
export const twoMoments: fc.Arbitrary<[Notebook, Notebook]> = fc
  .tuple(fc.array(anyChange, { maxLength: 25 }), fc.array(anyChange, { maxLength: 25 }))
  .map(([first, second]) => {
    const then = after(begin(), ...first)
    return [then, after(then, ...second)]
  })
