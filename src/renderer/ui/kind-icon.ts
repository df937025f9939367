// The icon inside a supporter's shape, by what they are to the person.
import { Building2, Compass, Footprints, Heart, House, Hospital, type LucideIcon, MapPin, PawPrint, Stethoscope, UserRound, UsersRound } from 'lucide-react'
import type { Form, Kind } from '@domain/people/supporter'

const person: Record<Kind, LucideIcon> = { family: Heart, therapy: Stethoscope, peer: Footprints, mentor: Compass, other: UserRound }
const place: Record<Kind, LucideIcon> = { family: House, therapy: Hospital, peer: MapPin, mentor: Building2, other: MapPin }
const ANIMAL = /\b(dog|cat|pet|horse)\b/i

export function kindIcon(kind: Kind, form: Form, role = ''): LucideIcon {
  if (ANIMAL.test(role)) return PawPrint
  if (form === 'group') return UsersRound
  return form === 'place' ? place[kind] : person[kind]
}
