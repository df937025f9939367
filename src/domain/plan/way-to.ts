// How to reach a supporter.
import type { Supporter } from '../people/supporter'

export type Way = { kind: 'phone' | 'email' | 'other'; text: string }

/** The phone, else another way they gave, else e-mail; null when nothing is kept. */
export function wayTo(person: Supporter): Way | null {
  if (person.phone.trim()) return { kind: 'phone', text: person.phone.trim() }
  if (person.otherWay.trim()) return { kind: 'other', text: person.otherWay.trim() }
  return person.email.trim() ? { kind: 'email', text: person.email.trim() } : null
}
