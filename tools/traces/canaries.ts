// A notebook with a word of its own in every field a person can write into, to be searched for afterwards.
import { CrisisLineId, type ShareCopyId } from '@domain/ids'
import { Notebook } from '@domain/notebook'
import type { ShareCopy } from '@domain/plan/share-copy'

/** What every such word begins with; a number follows. Letters alone, so that no writing of it has to escape any. */
export const CANARY = 'Qzvkanarie'

/** Names of other things in the notebook, and the zone of a moment: strings nobody writes. */
const REFERENCES = new Set(['id', 'a', 'b', 'who', 'told', 'supporterId', 'order', 'zone', 'format'])
/** `notes.*.text`: where a text stands, whatever its entry is called. */
const shapeOf = (path: readonly string[]) => path.map((key, i) => (/^\d+$/.test(key) || isEntry(path, i) ? '*' : key)).join('.')
const COLLECTIONS = new Set(['supporters', 'ties', 'checkIns', 'contacts', 'trackers', 'templates', 'savedSearches', 'series', 'streaks', 'earlySigns', 'planVersions', 'shareCopies', 'plannedMoves', 'snapshots', 'lines'])
const isEntry = (path: readonly string[], i: number) => i > 0 && COLLECTIONS.has(path[i - 1] ?? '')

type Leaf = { path: string[]; text: string }

function* leaves(value: unknown, path: string[] = []): Generator<Leaf> {
  if (typeof value === 'string') yield { path, text: value }
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) if (!REFERENCES.has(key) && !(key === 'contacts' && Array.isArray(inner))) yield* leaves(inner, [...path, key])
}

function put(book: Notebook, path: readonly string[], text: string): void {
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, book)
  holder[path.at(-1) ?? ''] = text
}

/** With what the example leaves out, so that there is something in every field. */
export function filled(book: Notebook): Notebook {
  const [first, ...rest] = Object.values(book.checkIns)
  if (!first) throw new Error('a notebook without check-ins')
  const line = { id: CrisisLineId.parse('own'), service: 'The night line', phone: '555-0199', text: '', hours: 'any hour', checkedOn: first.moment.day, instead: null }
  const copy: ShareCopy = { id: 'g0' as ShareCopyId, supporterId: null, name: 'A clinic', givenAt: book.createdAt, day: first.moment.day, form: 'pdf', sections: ['slip'], others: false, text: 'If I slip', note: 'on a stick', returnedOn: null }
  return { ...book, shareCopies: { [copy.id]: copy }, crisis: { lines: { [line.id]: line }, hidden: ['US:A line'], emergency: '112' }, checkIns: Object.fromEntries([{ ...first, helped: ['a walk'] }, ...rest].map((entry) => [entry.id, entry])) }
}

/** A copy of the notebook with a canary in each such field, and those fields by shape: where the schema takes any text at all. */
export function withCanaries(original: Notebook): { notebook: Notebook; fields: Map<string, number> } {
  const notebook = structuredClone(original)
  const fields = new Map<string, number>()
  const taken = new Map<string, boolean>()
  let n = 0
  for (const { path, text } of leaves(original)) {
    const shape = shapeOf(path)
    if (!taken.has(shape)) {
      const trial = structuredClone(original)
      put(trial, path, `${CANARY}0`)
      taken.set(shape, Notebook.safeParse(trial).success)
    }
    if (!taken.get(shape)) continue
    put(notebook, path, `${text} ${CANARY}${n++}`.trim())
    fields.set(shape, (fields.get(shape) ?? 0) + 1)
  }
  const checked = Notebook.safeParse(notebook)
  if (!checked.success) throw new Error(`the notebook with canaries is none: ${checked.error.issues[0]?.path.join('.')} ${checked.error.issues[0]?.message}`)
  return { notebook, fields }
}
