// Which of the four functions come from whom. Said in people and words; never a score.
import { SUPPORT_FUNCTIONS, type SupportFunction, type Supporter } from '../people/supporter'

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
