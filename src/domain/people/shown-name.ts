// How a supporter is named where somebody else may be looking: on a shared screen, in a picture, on paper.
import { m } from '../messages/messages'
import { initialsOf } from './new-supporter'
import type { Supporter } from './supporter'

export const NAMINGS = ['names', 'initials', 'roles'] as const
export type Naming = (typeof NAMINGS)[number]

/** Roles fall back on the kind: never on the name. */
export function shownName(s: Pick<Supporter, 'name' | 'role' | 'kind' | 'form'>, naming: Naming): string {
  if (naming === 'names') return s.name
  return naming === 'initials' ? initialsOf(s.name) : s.role.trim() || (s.kind === 'other' ? m.vocabulary.forms[s.form] : m.vocabulary.kindsShort[s.kind])
}

/** The role beside the name as shown: none where names are hidden, for a role may itself name someone. */
export function shownRole(s: Pick<Supporter, 'role'>, naming: Naming): string {
  return naming === 'names' ? s.role : ''
}
