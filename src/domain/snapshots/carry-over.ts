// Beginning again from an old map: what is drawn comes from then, what is known about people stays as it is today.
import type { SupporterId } from '../ids'
import type { Notebook } from '../notebook'
import type { Supporter } from '../people/supporter'
import { onMap } from '../people/supporter-changes'
import type { Instant } from '../time/day-key'
import { asSupporter } from './dated-map'
import type { Snapshot, SnapshotSupporter } from './snapshot'

/**
 * What the map draws. A name, ways to reach someone, notes, the rhythm of contact, a rest someone has been
 * given, and what was learnt about who is good or hard for one's recovery are not undone by an old drawing.
 */
function asDrawnThen({ form, kind, role, circle, position, functions, tie }: SnapshotSupporter): Partial<Supporter> {
  return { form, kind, role, circle, position, functions, tie }
}

/**
 * Draws the map anew as it was. Those who came since go off the map, as if taken off by hand at `at`; those
 * who left since come back. Ties among those on the old map are the old ones, with today's notes.
 */
export function carryOver(book: Notebook, snapshot: Snapshot, at: Instant): void {
  for (const supporter of onMap(book)) if (!snapshot.supporters[supporter.id]) supporter.removedAt = at
  for (const then of Object.values(snapshot.supporters)) {
    const now = book.supporters[then.id]
    book.supporters[then.id] = now ? { ...now, ...asDrawnThen(then), removedAt: null } : asSupporter(then)
  }
  const notes = new Map<string, string>()
  for (const tie of Object.values(book.ties))
    if (snapshot.supporters[tie.a] && snapshot.supporters[tie.b]) {
      notes.set(pairOf(tie), tie.note)
      delete book.ties[tie.id]
    }
  for (const tie of Object.values(snapshot.ties)) book.ties[tie.id] = { ...tie, note: notes.get(pairOf(tie)) ?? tie.note }
}

const pairOf = ({ a, b }: { a: SupporterId; b: SupporterId }) => [a, b].sort().join(' ')

/** What beginning again would do, for saying it beforehand. Every list is of ids. */
export type CarryOverPreview = {
  comeBack: SupporterId[]
  goOff: SupporterId[]
  /** On both maps, in another circle then. */
  changeCircle: SupporterId[]
  /** Of those who go off: named in the plan, which will say that they are off the map. */
  inPlan: SupporterId[]
}

export function previewCarryOver(book: Notebook, snapshot: Snapshot): CarryOverPreview {
  const here = onMap(book)
  const now = new Map(here.map((s) => [s.id, s]))
  const goOff = here.filter((s) => !snapshot.supporters[s.id]).map((s) => s.id)
  const named = namedInPlan(book)
  const then = Object.values(snapshot.supporters)
  return {
    comeBack: then.filter((s) => !now.has(s.id)).map((s) => s.id),
    goOff,
    changeCircle: then.filter((s) => now.has(s.id) && now.get(s.id)?.circle !== s.circle).map((s) => s.id),
    inPlan: goOff.filter((id) => named.has(id)),
  }
}

function namedInPlan(book: Notebook): Set<SupporterId> {
  const items = Object.values(book.plan.sections).flatMap((section) => section.items)
  return new Set(items.flatMap((item) => (item.type === 'person' ? [item.supporterId] : item.type === 'situation' ? item.contacts : [])))
}
