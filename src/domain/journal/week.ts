// The last seven local days in short: how each was on average, and which kinds of supporters were there.
import type { Kind, Supporter } from '../people/supporter'
import { addDays, type DayKey } from '../time/day-key'
import type { CheckIn, Mood } from './check-in'
import type { Contact } from './contact'

export type DayInShort = {
  day: DayKey
  /** Mean of the day's moods, rounded half up; null when none was kept. */
  mood: Mood | null
  /** One per supporter per contact, in the order of the day. Someone erased counts as other. */
  kinds: Kind[]
}

/** Seven days ending with `today`, oldest first. */
export function weekUpTo(
  today: DayKey,
  checkIns: Readonly<Record<string, CheckIn>>,
  contacts: Readonly<Record<string, Contact>>,
  supporters: Readonly<Record<string, Supporter>>,
): DayInShort[] {
  const days = Array.from({ length: 7 }, (_, i) => addDays(today, i - 6))
  const moods = new Map<DayKey, Mood[]>(days.map((day) => [day, []]))
  for (const { moment, mood } of Object.values(checkIns)) if (mood !== null) moods.get(moment.day)?.push(mood)
  const met = new Map<DayKey, Contact[]>(days.map((day) => [day, []]))
  for (const contact of Object.values(contacts)) met.get(contact.moment.day)?.push(contact)

  return days.map((day) => ({
    day,
    mood: meanMood(moods.get(day) ?? []),
    kinds: (met.get(day) ?? [])
      .sort((a, b) => (a.moment.at < b.moment.at ? -1 : 1))
      .flatMap(({ who }) => (who.length === 0 ? ['other' as const] : who.map((id) => supporters[id]?.kind ?? 'other'))),
  }))
}

function meanMood(moods: readonly Mood[]): Mood | null {
  if (moods.length === 0) return null
  return Math.round(moods.reduce<number>((sum, mood) => sum + mood, 0) / moods.length) as Mood
}
