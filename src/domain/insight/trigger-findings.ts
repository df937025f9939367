// Mood on days on which a trigger was named, and on the other days.
import { blockBootstrap, type Difference, type SidedDay } from './block-bootstrap'
import type { Stretch } from './buckets'
import type { DayIndex } from './day-index'
import { daysOf } from './days'
import { standsAmong } from './false-discovery'
import { oftenNamed } from './often-named'

export type TriggerFinding = Difference & { trigger: string; daysWith: number; daysWithout: number; verdict: 'higher' | 'lower' | 'no-clear-link' }

/**
 * The triggers named on most days of the stretch, each compared like `compare` does: the same day's mean mood with and
 * without it. With several looks at once, only those that stand among all of them (5 %) are called a link.
 */
export function* compareTriggers(index: DayIndex, stretch: Stretch): Generator<void, TriggerFinding[]> {
  const days = daysOf(stretch).flatMap((day) => {
    const facts = index.days.get(day)
    return facts?.mood ? [{ value: facts.mood.mean, triggers: facts.triggers }] : []
  })
  const found: (Difference & { trigger: string; daysWith: number; daysWithout: number })[] = []
  for (const [trigger, daysWith] of oftenNamed(days.map(({ triggers }) => triggers))) {
    const sides = days.map(({ value, triggers }): SidedDay => ({ value, with: triggers.includes(trigger) }))
    found.push({ trigger, daysWith, daysWithout: days.length - daysWith, ...(yield* blockBootstrap(sides)) })
    yield
  }
  const stands = standsAmong(found.map(({ p }) => p))
  return found.map((one, i) => ({ ...one, verdict: stands[i] && one.low > 0 ? 'higher' : stands[i] && one.high < 0 ? 'lower' : 'no-clear-link' }))
}
