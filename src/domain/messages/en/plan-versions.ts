// Versions of the plan: kept on a day, compared in words.
import type { PlanDifference } from '../../plan/compare-plans'
import { vocabulary } from './vocabulary'

const changes = (n: number) => (n === 1 ? 'one change' : `${n} changes`)
const quoted = (words: string) => `“${words}”`

const differences: { [W in PlanDifference['what']]: (difference: Extract<PlanDifference, { what: W }>) => string } = {
  added: ({ words }) => `New: ${quoted(words)}`,
  removed: ({ words }) => `No longer there: ${quoted(words)}`,
  changed: ({ was, words }) => `${quoted(was)} is now ${quoted(words)}`,
  reordered: () => 'The lines stand in another order.',
  'left-out': ({ reason }) => (reason ? `Left for later: ${reason}` : 'Left for later.'),
  'taken-up': () => 'Taken up again.',
}

export const planVersions = {
  heading: 'Versions',
  none: 'No version kept yet. A version is your plan as it is today, to look back at.',
  last: (day: string, n: number) => (n === 0 ? `Last kept ${day}. Nothing has changed since.` : `Last kept ${day}, ${changes(n)} since.`),
  keep: 'Keep this version',
  kept: 'Kept as it is today.',
  look: 'Look at versions',
  title: 'Versions of my plan',
  earlier: 'Compare',
  later: 'with',
  now: 'the plan as it is now',
  named: (day: string, note: string) => (note ? `${day}, ${note}` : day),
  same: 'Nothing is different between the two.',
  section: (section: keyof typeof vocabulary.sections) => vocabulary.sections[section],
  difference: (difference: PlanDifference): string => (differences[difference.what] as (one: PlanDifference) => string)(difference),
  about: (day: string) => `The version of ${day}`,
  note: 'What it is about',
  readBy: 'Gone through with',
  readByHint: 'Yourself, a counsellor, a sponsor: a name, then Enter.',
  read: (who: string, day: string) => `${who}, ${day}`,
  removeReading: (who: string) => `Remove ${who}`,
  bringBack: 'Make this my plan again',
  broughtBack: 'This is your plan again. Undo gives you back the one before.',
  remove: 'Remove this version',
}
