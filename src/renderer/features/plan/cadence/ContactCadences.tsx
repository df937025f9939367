import type { SupporterId } from '@domain/ids'
import { namedBeside } from '@domain/plan/plan-cadences'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { PersonCadence } from './PersonCadence'

/** Under the contacts of a situation: those of whom no line of their own speaks already. */
export function ContactCadences({ contacts }: { contacts: readonly SupporterId[] }) {
  const plan = useNotebook((book) => book.plan)
  const supporters = useNotebook((book) => book.supporters)
  return contacts.map((id) => {
    const person = supporters[id]
    return person && !namedBeside(plan, id) && <PersonCadence key={id} section="situations" person={person} named />
  })
}
