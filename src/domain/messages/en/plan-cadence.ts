// Words for where the plan and the rhythms of being in touch do not go together.
import type { Distance } from '../../plan/plan-cadences'
import { common } from './common'

const still = 'Today still says when it has been a while.'
const reminded: Record<Distance, string> = {
  'left-out': still,
  hard: `Marked as hard for your recovery. ${still}`,
}

export const cadence = {
  /** Past the longest gap the person set: what a small step does. */
  hello: 'A short hello keeps the door open.',
  aWhile: (days: number | null, ideal: number) =>
    `Meant ${common.everyDays(ideal)}; ${days === null ? 'not in touch yet' : `last ${common.daysAgo(days)}`}.`,
  resting: (until: string | null) => (until === null ? 'Has a rest from being asked.' : `Has a rest from being asked, until ${until}.`),
  paused: 'Your rhythm is paused.',
  goOn: 'Go on with the rhythm',
  goOnWith: (name: string) => `Go on with the rhythm with ${name}`,
  reminded,
  /** Where the name does not stand beside it. */
  remindedOf: (name: string, why: Distance) => (why === 'left-out' ? `Your plan leaves ${name} out. ${still}` : `${name} is marked as hard for your recovery. ${still}`),
  pause: 'Pause rhythm',
  pauseWith: (name: string) => `Pause rhythm with ${name}`,
  /** Under the people to reach for. */
  none: (names: readonly string[]) => `No rhythm yet with ${common.and(names)}. A call on a hard day is easier to someone you talk to anyway. How often would be good?`,
  choices: [7, 14, 30] as readonly number[],
  choice: (days: number) => (days === 7 ? 'Every week' : days === 14 ? 'Every two weeks' : 'Every month'),
  /** Beside a name on Today. */
  inPlan: { 'leaned-on': 'in your plan', 'left-out': 'left out in your plan' },
  /** Before what is said of a contact of a situation. */
  of: (name: string) => `${name}:`,
}
