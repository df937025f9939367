// A supporter as first put on the map: a name, and everything else still open.
import type { SupporterId } from '../ids'
import type { Instant } from '../time/day-key'
import type { Circle, Kind, Supporter } from './supporter'

export type NewSupporter = Omit<Supporter, 'position' | 'removedAt'>

/** Defaults that claim nothing: a person, ordinary tie, no direction, no functions, no cadence. */
export function newSupporter(
  id: SupporterId,
  name: string,
  addedAt: Instant,
  at: { kind: Kind; circle: Circle } = { kind: 'family', circle: 'middle' },
): NewSupporter {
  return {
    id,
    name: name.trim().slice(0, 80),
    form: 'person',
    kind: at.kind,
    role: '',
    circle: at.circle,
    functions: {},
    tie: { quality: 'ordinary', direction: null },
    phone: '',
    email: '',
    otherWay: '',
    hours: '',
    openingWords: '',
    cadence: null,
    where: '',
    times: [],
    stance: null,
    ownUse: null,
    critical: null,
    knownFor: null,
    resting: null,
    note: '',
    addedAt,
  }
}

/** Up to two initials: "Dr. Amin" gives "DA", "Sam" gives "S". */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.,-]+/).filter(Boolean)
  const first = [...(words[0] ?? '')][0] ?? ''
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toUpperCase()
}
