// Who on the map gives what a situation needs.
import type { SupporterId } from '../ids'
import type { Notebook } from '../notebook'
import { isResting } from '../people/resting'
import { CIRCLES, type SupportFunction, type Supporter } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import type { DayKey } from '../time/day-key'

/** A handful is enough to choose from. */
const MOST = 5

/**
 * The closest first, at most five. Nobody who has a rest today, whose tie is marked stressful, or whom the plan leaves
 * out is offered; neither is anyone in `without`.
 */
export function whoGives(book: Pick<Notebook, 'supporters' | 'plan'>, fn: SupportFunction, today: DayKey, without: readonly SupporterId[]): Supporter[] {
  const leftOut = leftOutOf(book.plan)
  const gives = (person: Supporter) => person.functions[fn] === 'from' || person.functions[fn] === 'both'
  return onMap(book)
    .filter((person) => gives(person) && !isResting(person, today) && person.tie.quality !== 'stressful' && !leftOut.has(person.id) && !without.includes(person.id))
    .sort((a, b) => CIRCLES.indexOf(a.circle) - CIRCLES.indexOf(b.circle) || a.name.localeCompare(b.name))
    .slice(0, MOST)
}

/** Those of the map whom the plan says to leave out. */
export function leftOutOf(plan: Notebook['plan']): ReadonlySet<SupporterId> {
  return new Set(plan.sections.notInvolved.items.flatMap((item) => (item.type === 'person' ? [item.supporterId] : [])))
}
