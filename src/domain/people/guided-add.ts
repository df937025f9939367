// Adding people with guidance: name everyone first, then one question at a time over all of them.
import { z } from 'zod'
import { SupporterId } from '../ids'
import { SUPPORT_FUNCTIONS } from './supporter'

/** The questions in their order. Each of the four functions is one: "who of these?" */
export const GUIDED_STEPS = ['names', 'kind', 'circle', ...SUPPORT_FUNCTIONS, 'cadence', 'stance'] as const
export const GuidedStep = z.enum(GUIDED_STEPS)
export type GuidedStep = z.infer<typeof GuidedStep>

/** Questions put to one supporter after the other. */
export const ASKED_STEPS = ['kind', 'circle', 'cadence', 'stance'] as const
export const AskedStep = z.enum(ASKED_STEPS)
export type AskedStep = z.infer<typeof AskedStep>

/** As many as one round takes. */
export const LARGEST_ROUND = 300

const ids = z.array(SupporterId).max(LARGEST_ROUND)

/** Where a guided round stands, so that it can be taken up again later. */
export const GuidedAdd = z.object({
  step: GuidedStep,
  ids,
  /** Whom each question has been put to: answered, or passed over. */
  answered: z.partialRecord(AskedStep, ids),
})
export type GuidedAdd = z.infer<typeof GuidedAdd>

export function stepAfter(step: GuidedStep): GuidedStep | null {
  return GUIDED_STEPS[GUIDED_STEPS.indexOf(step) + 1] ?? null
}

export function stepBefore(step: GuidedStep): GuidedStep | null {
  return GUIDED_STEPS[GUIDED_STEPS.indexOf(step) - 1] ?? null
}

export function isAsked(step: GuidedStep): step is AskedStep {
  return AskedStep.safeParse(step).success
}

/** Of these, in their order, those the question has not been put to. */
export function waitingFor(round: GuidedAdd, step: AskedStep, people: readonly SupporterId[]): SupporterId[] {
  const met = new Set(round.answered[step])
  return people.filter((id) => !met.has(id))
}

/**
 * Whom the question goes to after `id`: the next one it waits for, round the corner too. Where it waits for
 * nobody any more (someone is going over the answers again) simply the next; null after the last.
 */
export function nextAsked(round: GuidedAdd, step: AskedStep, people: readonly SupporterId[], id: SupporterId): SupporterId | null {
  const at = people.indexOf(id)
  const waiting = new Set(waitingFor(round, step, people).filter((each) => each !== id))
  if (waiting.size === 0) return waitingFor(round, step, people).length > 0 ? null : (people[at + 1] ?? null)
  return [...people.slice(at + 1), ...people.slice(0, at)].find((each) => waiting.has(each)) ?? null
}

/** Erased for good: the round forgets them too. */
export function forgetInRound(round: GuidedAdd, id: SupporterId): void {
  const without = (list: SupporterId[]) => list.filter((each) => each !== id)
  round.ids = without(round.ids)
  for (const step of ASKED_STEPS) {
    const met = round.answered[step]
    if (met) round.answered[step] = without(met)
  }
}
