// Contact logged from a few typed letters: "nora call", "nora, kofi meeting". Names by the beginnings of their words.
import type { SupporterId } from '../ids'
import { CHANNELS, type Channel, type Contact } from './contact'
import { plainWords } from './search-query'

export type QuickLog = { who: SupporterId[]; how: Channel }

/** One who can be named, under the name that is shown. */
export type Nameable = { id: SupporterId; name: string }

/**
 * The contacts that could be meant, the likeliest first: `people` come in their order (last in contact first).
 * Several are named with commas or "and"; of those named before the last, the first match counts.
 * A channel's word at the end sets how; else it is how one was last in touch with the first of them.
 */
export function readQuickLog(
  text: string,
  people: readonly Nameable[],
  channelWords: Readonly<Record<Channel, string>>,
  lastHow: (who: SupporterId) => Channel | null,
  most = 6,
): QuickLog[] {
  const folded = people.map(({ id, name }) => ({ id, name: ` ${plainWords(name)}` }))
  let rest = plainWords(text.replaceAll(',', ' and '))
  let how: Channel | null = null
  for (const channel of CHANNELS) {
    const word = plainWords(channelWords[channel])
    if (rest !== word && rest.endsWith(` ${word}`)) {
      how = channel
      rest = rest.slice(0, -word.length).trim()
    }
  }
  const named = rest.split(/(?:^|\s)and(?:\s|$)/).map((part) => part.trim()).filter(Boolean)
  const last = named.pop()
  if (last === undefined) return []
  const matching = (words: string) => folded.filter(({ name }) => words.split(' ').every((word) => name.includes(` ${word}`))).map(({ id }) => id)
  const before: SupporterId[] = []
  for (const words of named) {
    const [first] = matching(words).filter((id) => !before.includes(id))
    if (first === undefined) return []
    before.push(first)
  }
  return matching(last)
    .filter((id) => !before.includes(id))
    .slice(0, most)
    .map((id) => ({ who: [...before, id], how: how ?? lastHow(before[0] ?? id) ?? 'call' }))
}

/** How one was last in touch with each, in one pass. */
export function lastChannels(contacts: Readonly<Record<string, Contact>>): Map<SupporterId, Channel> {
  const last = new Map<SupporterId, Contact>()
  for (const contact of Object.values(contacts))
    for (const who of contact.who) {
      const known = last.get(who)
      if (!known || known.moment.at < contact.moment.at) last.set(who, contact)
    }
  return new Map([...last].map(([who, { how }]) => [who, how]))
}
