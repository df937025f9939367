// What Robin has set up: what is counted, what is asked, what comes again, which signs are watched.
import { EarlySignId, SavedSearchId, SeriesId, SlipId, StreakId, SupporterId, TemplateId, TrackerId } from '@domain/ids'
import type { CheckIn } from '@domain/journal/check-in'
import type { Notebook } from '@domain/notebook'
import { seeded } from '@domain/random'
import { type DayKey, instantOf } from '@domain/time/day-key'
import { ZONE } from './journal'

const who = (...ids: string[]) => ids.map((id) => SupporterId.parse(id))
const slip = (day: string, ledTo: string, told: string[], next: string) => ({
  id: SlipId.parse(`slip-${day}`), day: day as DayKey, notedAt: instantOf(day as DayKey, '21:30', ZONE), ledTo, told: who(...told), next,
})
const OUTSIDE = TrackerId.parse('outside')
const PAIN = TrackerId.parse('back-pain')

/** Since midsummer Robin has answered two trackers on most days. */
export function withTrackers(checkIns: readonly CheckIn[]): CheckIn[] {
  const random = seeded(604)
  return checkIns.map((checkIn) => {
    const asked = checkIn.moment.day >= '2026-06-21' && random.chance(0.8)
    const outside = random.chance((checkIn.mood ?? 3) >= 3 ? 0.75 : 0.45) ? 1 : 0
    const pain = Math.min(8, Math.max(0, Math.round(2.5 + 1.6 * random.normal())))
    return asked ? { ...checkIn, trackers: { [OUTSIDE]: outside, [PAIN]: pain } } : checkIn
  })
}

export const exampleSetUp: Pick<Notebook, 'words' | 'trackers' | 'templates' | 'savedSearches' | 'series' | 'streaks' | 'earlySigns'> = {
  words: {
    feelings: [{ word: 'calm', ink: 'blue' }, { word: 'tired', ink: null }, { word: 'restless', ink: 'rust' }, { word: 'grateful', ink: 'ochre' }],
    triggers: [{ word: 'payday', ink: null }, { word: 'an argument', ink: 'rust' }],
    helped: [{ word: 'called someone', ink: null }, { word: 'walked', ink: null }, { word: 'waited ten minutes', ink: null }],
  },
  trackers: {
    [OUTSIDE]: { id: OUTSIDE, name: 'Went outside', scale: 'yes-no', stopped: false },
    [PAIN]: { id: PAIN, name: 'Back pain', scale: 'zero-to-ten', stopped: false },
  },
  templates: {
    [TemplateId.parse('evening')]: { id: TemplateId.parse('evening'), name: 'Evening', feelings: [], triggers: [], note: 'What went well:\nWhat was hard:\nTomorrow:' },
  },
  savedSearches: {
    [SavedSearchId.parse('hard-days')]: { id: SavedSearchId.parse('hard-days'), name: 'Hard days', query: 'mood<3' },
  },
  series: {
    [SeriesId.parse('dr-amin')]: {
      id: SeriesId.parse('dr-amin'), name: 'Session with Dr. Amin', who: who('amin'), how: 'in-person',
      times: [{ weekday: 'monday', occurrence: 'every', from: '16:00', to: '16:50', what: '' }],
    },
  },
  streaks: {
    [StreakId.parse('alcohol')]: {
      id: StreakId.parse('alcohol'), name: 'without alcohol', since: '2025-01-07' as DayKey, until: null,
      slips: [
        slip('2025-04-02', 'I thought one would be fine by now.', [], ''),
        slip('2026-02-04', 'Payday, and nobody at home.', ['dana'], 'Dana meets me at the Tuesday room. Card stays with Ellis.'),
        slip('2026-08-08', 'Dinner at Mom’s after weeks of hardly seeing anyone.', ['dana', 'ellis'], 'Dana comes at six with bread. Stay in tonight.'),
      ],
    },
    [StreakId.parse('cigarettes')]: { id: StreakId.parse('cigarettes'), name: 'without cigarettes', since: '2026-10-03' as DayKey, until: null, slips: [] },
  },
  earlySigns: {
    [EarlySignId.parse('quiet')]: {
      id: EarlySignId.parse('quiet'), words: 'I stop answering people.', rule: { when: 'no-contact', days: 3, who: null },
      step: { section: 'people', item: null }, on: true,
    },
    [EarlySignId.parse('nights')]: {
      id: EarlySignId.parse('nights'), words: 'Sleep goes first.', rule: { when: 'short-sleep', hours: 6, nights: 3 },
      step: { section: 'warningSigns', item: null }, on: true,
    },
    [EarlySignId.parse('urge')]: {
      id: EarlySignId.parse('urge'), words: '', rule: { when: 'urge', urge: 7, days: 2 },
      step: { section: 'helps', item: null }, on: true,
    },
  },
}
