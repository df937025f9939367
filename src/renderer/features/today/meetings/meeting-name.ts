import type { Recurring } from '@domain/journal/meetings'
import { m } from '@domain/messages/messages'
import { type Naming, shownName } from '@domain/people/shown-name'
import type { Supporter } from '@domain/people/supporter'

/** Its name; where names are hidden, who it is with as they are shown now: a series may name someone. */
export function nameOfMeeting({ name, who }: Pick<Recurring, 'name' | 'who'>, supporters: Readonly<Record<string, Supporter>>, naming: Naming): string {
  if (naming === 'names') return name
  return m.common.and(who.flatMap((id) => (supporters[id] ? [shownName(supporters[id], naming)] : [])))
}
