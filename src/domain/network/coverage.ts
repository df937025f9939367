// Which of the four functions come from whom. Said in people and words; never a score.
import { type Kind, KINDS, SUPPORT_FUNCTIONS, type SupportFunction, type Supporter } from '../people/supporter'

export type Coverage = Record<SupportFunction, Supporter[]>

/** Supporters who give each function (from them to me, or both ways), in kind order. */
export function coverage(supporters: readonly Supporter[], kindOrder: readonly string[]): Coverage {
  const giving = (fn: SupportFunction) =>
    supporters
      .filter((s) => s.functions[fn] === 'from' || s.functions[fn] === 'both')
      .sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || a.name.localeCompare(b.name))
  return {
    stability: giving('stability'),
    accountability: giving('accountability'),
    encouragement: giving('encouragement'),
    prevention: giving('prevention'),
  }
}

export type CoverageFinding =
  /** No function has been said for anyone. */
  | { kind: 'unsaid' }
  /** Functions resting on exactly one supporter. `who` when it is the same one for all of them. */
  | { kind: 'rests-on-one'; functions: SupportFunction[]; who: Supporter | null }
  | { kind: 'missing'; functions: SupportFunction[] }
  | { kind: 'several' }

/** The one thing worth saying: what is missing altogether, else what rests on one supporter. */
export function coverageFinding(all: Coverage): CoverageFinding {
  const empty = SUPPORT_FUNCTIONS.filter((fn) => all[fn].length === 0)
  if (empty.length === SUPPORT_FUNCTIONS.length) return { kind: 'unsaid' }
  if (empty.length > 0) return { kind: 'missing', functions: empty }
  const single = SUPPORT_FUNCTIONS.filter((fn) => all[fn].length === 1)
  if (single.length === 0) return { kind: 'several' }
  const first = all[single[0] ?? 'stability'][0] ?? null
  const same = single.every((fn) => all[fn][0]?.id === first?.id)
  return { kind: 'rests-on-one', functions: single, who: same ? first : null }
}

/** How many there are of each kind present, in the order of the kinds. */
export function countByKind(people: readonly { kind: Kind }[]): { kind: Kind; count: number }[] {
  return KINDS.map((kind) => ({ kind, count: people.filter((s) => s.kind === kind).length })).filter(({ count }) => count > 0)
}

/**
 * One mark each, or, when there are more than `most`, `most` marks shared out in proportion: every kind
 * present keeps at least one, and what is left over goes to the largest remainders.
 */
export function marksInProportion(people: readonly { kind: Kind }[], most: number): Kind[] {
  const counts = countByKind(people)
  const share = people.length <= most ? 1 : Math.max(0, most - counts.length) / people.length
  const least = people.length <= most ? 0 : 1
  const parts = counts.map(({ kind, count }) => ({ kind, marks: least + Math.floor(count * share), rest: (count * share) % 1 }))
  const left = Math.min(most, people.length) - parts.reduce((sum, { marks }) => sum + marks, 0)
  for (const part of [...parts].sort((a, b) => b.rest - a.rest).slice(0, Math.max(0, left))) part.marks += 1
  return parts.flatMap(({ kind, marks }) => Array.from({ length: marks }, () => kind))
}
