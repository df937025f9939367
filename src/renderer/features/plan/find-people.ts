// Whom a part of a name could mean, and whether it is a name nobody on the map has yet.
import type { SupporterId } from '@domain/ids'
import type { Kind, Supporter } from '@domain/people/supporter'

/** As many as can be looked over. */
const SHOWN = 8

const plain = (text: string) => text.trim().toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

export type Found = {
  /** Best first: names that begin so, or while nothing is typed those of `first`. */
  people: readonly Supporter[]
  /** What was typed, when it is nobody's name on the map; else empty. */
  fresh: string
  /** Whether there is anybody left to choose. */
  anybody: boolean
}

/** `without`: already chosen, and not found again. */
export function findPeople(supporters: readonly Supporter[], text: string, without: readonly SupporterId[], first?: Kind): Found {
  const here = supporters.filter((person) => person.removedAt === null)
  const candidates = here.filter((person) => !without.includes(person.id))
  const wanted = plain(text)
  const rank = (person: Supporter) => (wanted ? (plain(person.name).startsWith(wanted) ? 0 : 1) : person.kind === first ? 0 : 1)
  return {
    people: candidates
      .filter((person) => plain(`${person.name} ${person.role}`).includes(wanted))
      .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
      .slice(0, SHOWN),
    fresh: wanted && !here.some((person) => plain(person.name) === wanted) ? text.trim() : '',
    anybody: candidates.length > 0,
  }
}
