// The same people once more: by Duplicate, or pasted from another notebook.
import type { SupporterId, TieId } from '../ids'
import type { Tie } from '../network/tie'
import type { Instant } from '../time/day-key'
import type { NewSupporter } from './new-supporter'
import type { Position } from './supporter'

/** Supporters and the ties among them. Ids hold only within. */
export type Copied = { supporters: readonly (NewSupporter & { position: Position })[]; ties: readonly Tie[] }

export type Copies = { supporters: { supporter: NewSupporter; position: Position | null }[]; ties: Tie[] }

type Fresh = {
  /** Names that are on the map already. */
  taken: Iterable<string>
  supporterId: () => SupporterId
  tieId: () => TieId
  addedAt: Instant
  /** Where a copy is put; null lets it find room by itself, near its like. */
  place: (position: Position) => Position | null
}

/**
 * Copies with ids of their own. Everything kept about someone comes along but their rest, which was given to the
 * one it was given to; contacts, planned moves and the plan know nothing of a copy. Ties to anyone not copied stay out.
 */
export function renewed({ supporters, ties }: Copied, { taken, supporterId, tieId, addedAt, place }: Fresh): Copies {
  const names = new Set(taken)
  const ids = new Map(supporters.map(({ id }) => [id, supporterId()]))
  return {
    supporters: supporters.map(({ position, ...s }) => {
      const name = freeName(s.name, names)
      names.add(name)
      return { supporter: { ...s, id: ids.get(s.id) ?? supporterId(), name, resting: null, addedAt }, position: place(position) }
    }),
    ties: ties.flatMap((tie) => {
      const [a, b] = [ids.get(tie.a), ids.get(tie.b)]
      return a && b ? [{ ...tie, id: tieId(), a, b }] : []
    }),
  }
}

/** "Sam", or "Sam 2" where there is a Sam, "Sam 3" where there is a Sam 2 too. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  const base = name.replace(/ \d+$/, '').slice(0, 74)
  for (let n = 2; ; n++) if (!taken.has(`${base} ${n}`)) return `${base} ${n}`
}
