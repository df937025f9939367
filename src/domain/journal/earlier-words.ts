// What was used before, offered again: feelings, triggers, and the people one is in contact with.
import type { SupporterId } from '../ids'
import type { Supporter } from '../people/supporter'
import type { CheckIn } from './check-in'
import type { Contact } from './contact'
import type { OwnWord, WordList } from './own-words'

/**
 * Words to offer: the person's own list in its order, then those used before, most often used first and
 * spelled as last written. At most `most` beside the own list.
 */
export function wordsUsed(checkIns: Readonly<Record<string, CheckIn>>, field: WordList, own: readonly OwnWord[] = [], most = 12): string[] {
  const uses = new Map<string, { word: string; count: number; at: string }>()
  for (const checkIn of Object.values(checkIns))
    for (const word of checkIn[field] ?? []) {
      const key = word.toLowerCase()
      const known = uses.get(key)
      if (!known) uses.set(key, { word, count: 1, at: checkIn.moment.at })
      else {
        known.count += 1
        if (checkIn.moment.at > known.at) Object.assign(known, { word, at: checkIn.moment.at })
      }
    }
  for (const { word } of own) uses.delete(word.toLowerCase())
  const used = [...uses.values()]
    .sort((a, b) => b.count - a.count || (a.at < b.at ? 1 : -1))
    .slice(0, Math.max(0, most - own.length))
    .map(({ word }) => word)
  return [...own.map(({ word }) => word), ...used]
}

/** Everyone on the map, those most recently in contact first, then by closeness and name. */
export function latestFirst(
  supporters: Readonly<Record<string, Supporter>>,
  contacts: Readonly<Record<string, Contact>>,
): Supporter[] {
  const latest = new Map<SupporterId, string>()
  for (const { who, moment } of Object.values(contacts))
    for (const id of who) if ((latest.get(id) ?? '') < moment.at) latest.set(id, moment.at)
  const circle = { inner: 0, middle: 1, outer: 2 }
  return Object.values(supporters)
    .filter((supporter) => supporter.removedAt === null)
    .sort((a, b) => {
      const [lastA, lastB] = [latest.get(a.id) ?? '', latest.get(b.id) ?? '']
      if (lastA !== lastB) return lastA < lastB ? 1 : -1
      return circle[a.circle] - circle[b.circle] || a.name.localeCompare(b.name)
    })
}
