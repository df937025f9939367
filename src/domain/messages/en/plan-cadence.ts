// Words for where the plan and the rhythms of being in touch do not go together.
import { common } from './common'

export const cadence = {
  aWhile: (days: number | null, ideal: number) =>
    `Meant ${common.everyDays(ideal)}; ${days === null ? 'not in touch yet' : `last ${common.daysAgo(days)}`}.`,
  resting: (until: string | null) => (until === null ? 'Has a rest from being asked.' : `Has a rest from being asked, until ${until}.`),
  paused: 'Your rhythm is paused.',
  goOn: 'Go on with it',
  goOnWith: (name: string) => `Go on with the rhythm with ${name}`,
  leftOut: 'Today still says when it has been a while.',
  pause: 'Pause that',
  pauseWith: (name: string) => `Pause the rhythm with ${name}`,
  /** Under the people to reach for. */
  none: (names: readonly string[]) => `No rhythm yet with ${common.and(names)}. A call on a hard day is easier to someone you talk to anyway. How often would be good?`,
  choices: [7, 14, 30] as readonly number[],
  choice: (days: number) => (days === 7 ? 'Every week' : days === 14 ? 'Every two weeks' : 'Every month'),
  /** Beside a name on Today. */
  inPlan: { 'leaned-on': 'in your plan', 'left-out': 'left out in your plan' },
}
