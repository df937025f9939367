// Everything the page compares, worked out in steps between which the page can breathe.
import type { Stretch, WeekStart } from './buckets'
import type { DayIndex } from './day-index'
import { compareFeelings, type FeelingFinding } from './feeling-findings'
import { ANYONE, compare, compareKinds, type Finding } from './goes-together'
import { compareTriggers, type TriggerFinding } from './trigger-findings'
import { weeklyLink, type WeeklyLink } from './weekly-link'

export type Findings = { anyone: Finding[]; byKind: Finding[]; triggers: TriggerFinding[]; feelings: FeelingFinding[]; weekly: WeeklyLink }

export function* findingSteps(index: DayIndex, stretch: Stretch, weekStart: WeekStart): Generator<void, Findings> {
  const anyone: Finding[] = []
  for (const comparison of ANYONE) {
    anyone.push(yield* compare(index, stretch, comparison))
    yield
  }
  const weekly = weeklyLink(index, stretch, weekStart)
  yield
  const byKind = yield* compareKinds(index, stretch)
  const triggers = yield* compareTriggers(index, stretch)
  return { anyone, byKind, triggers, feelings: yield* compareFeelings(index, stretch), weekly }
}

/** How many comparisons that is: whoever looks often sees a link by chance now and then. */
export const comparisonsIn = ({ anyone, byKind, triggers, feelings, weekly }: Findings) => anyone.length + byKind.length + triggers.length + feelings.length + weekly.links.length

/** Runs steps to their end without a pause. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
