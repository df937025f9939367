// Stops or takes up the reminders about one person, wherever that is offered.
import { cadenceOf } from '@domain/people/cadence-of'
import type { Supporter } from '@domain/people/supporter'
import { apply, useReplica } from '@renderer/notebook/store'

/** A cadence of their circle becomes their own, so that nobody else in it is paused with them. */
export async function pauseCadence(person: Supporter, paused: boolean): Promise<void> {
  const settings = useReplica.getState().notebook?.settings
  const cadence = settings && cadenceOf(person, settings)
  if (cadence) await apply({ type: 'supporter/edit', id: person.id, patch: { cadence: { ...cadence, paused } } })
}
