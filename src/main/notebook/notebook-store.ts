// The one truth: the open notebook, its history, and the promise that what is answered is on disk.
import { applyPatches, type Patch } from 'immer'
import type { Applied, HistoryNames, Mode, Opened } from '@contract/notebook-answers'
import { applyChange, type Change } from '@domain/change'
import { nameStep, type Step, type StepName } from '@domain/history'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import type { NotebookPlace, Recovered } from './notebook-file'
import { saveFailure } from './save-failure'

const HISTORY_LIMIT = 500

/** After this long without a change the journal is folded into the file. */
const QUIET_MS = 1_500

export type NotebookStore = {
  open(): Promise<Opened>
  apply(change: Change): Promise<Applied>
  /** Another state takes the place of this one, as one step that undo takes back. */
  replaceWith(notebook: Notebook, name: StepName): Promise<Applied>
  undo(): Promise<Applied>
  redo(): Promise<Applied>
  saveAgain(): Promise<Applied>
  /** Works on the notebook while nothing is written and everything is kept; changes made meanwhile wait. Null when something could not be saved. */
  alone<T>(work: (notebook: Notebook) => Promise<T>): Promise<T | null>
  /** Lets go of the notebook, for good: nothing in memory is written any more. */
  close(): void
  /** Whether it was found locked when it was last opened. */
  isLocked(): boolean
  /** The open notebook, or null before a successful `open`. */
  current(): Notebook | null
  /** Whether something is being written, or waits in the journal to be folded into the file. */
  isBusy(): boolean
  /** Resolves when nothing is being written and the file holds everything, or could not be made to. */
  settled(): Promise<void>
}

type Saved = Extract<Applied, { kind: 'applied' }>['saved']

export function createNotebookStore(place: NotebookPlace, mode: Mode, now: () => Instant): NotebookStore {
  let book: Notebook | null = null
  let locked = false
  let revision = 0
  let done: Step[] = []
  let undone: Step[] = []
  let savedAt: string | null = null
  let recovered: Recovered | null = null
  let writing: Promise<Saved> | null = null
  let waiting: Promise<Saved> | null = null
  /** Changes not yet safely kept, oldest first. */
  let unsaved: Patch[][] = []
  let quiet: NodeJS.Timeout | undefined
  /** Folding did not work since the last change: what is in the journal is safe there. */
  let foldRefused = false

  const history = (): HistoryNames => ({ undo: done.at(-1)?.name ?? null, redo: undone.at(-1)?.name ?? null })

  async function write(): Promise<Saved> {
    if (!book) return { kind: 'memory-only' }
    const mine = unsaved
    unsaved = []
    try {
      await place.keep(book, mine.flat())
      foldRefused = false
      foldSoon()
      if (mode === 'example') return { kind: 'memory-only' }
      savedAt = now()
      return { kind: 'saved', at: savedAt }
    } catch (error) {
      unsaved = [...mine, ...unsaved]
      return { kind: 'failed', why: saveFailure(error), path: place.path }
    }
  }

  const isUnfolded = () => place.unfolded() !== 'nothing'

  function foldSoon(): void {
    clearTimeout(quiet)
    if (place.unfolded() === 'much') void fold()
    else if (isUnfolded()) quiet = setTimeout(() => void fold(), QUIET_MS)
  }

  /** Brings the file up to the journal, between two saves. What fails here is still safe in the journal. */
  async function fold(): Promise<void> {
    clearTimeout(quiet)
    while (writing) await writing
    if (!book || !isUnfolded() || unsaved.length > 0) return
    const folding = place.write(book)
    writing = folding.then(() => ({ kind: 'memory-only' as const }), () => ({ kind: 'memory-only' as const })).finally(() => (writing = null))
    await folding.catch(() => (foldRefused = true))
  }

  /** Changes that arrive during a write share the next one; each is answered by a write that holds it. */
  function save(): Promise<Saved> {
    if (!writing) {
      writing = write().finally(() => (writing = null))
      return writing
    }
    waiting ??= writing.then(() => {
      waiting = null
      return save()
    })
    return waiting
  }

  async function take(next: Notebook, patches: Patch[], step: StepName | null): Promise<Applied> {
    book = next
    const mine = ++revision
    unsaved.push(patches)
    const names = history()
    return { kind: 'applied', revision: mine, patches: patches as never, history: names, step, saved: await save() }
  }

  function add(next: Notebook, step: Step): Promise<Applied> {
    done = [...done, step].slice(-HISTORY_LIMIT)
    undone = []
    return take(next, step.patches, step.name)
  }

  /** Undo and redo are the same move between two stacks. */
  async function step(from: Step[], to: Step[], direction: 'patches' | 'inverse'): Promise<Applied> {
    if (!book) return { kind: 'not-open' }
    const last = from.pop()
    if (!last) return { kind: 'nothing-to-undo' }
    to.push(last)
    return take(applyPatches(book, last[direction]), last[direction], last.name)
  }

  return {
    current: () => book,
    isLocked: () => locked,
    async alone(work) {
      if (unsaved.length > 0) await save()
      while (writing) await writing
      if (!book || unsaved.length > 0) return null
      const mine = work(book)
      writing = mine.then(() => ({ kind: 'memory-only' as const }), () => ({ kind: 'memory-only' as const })).finally(() => (writing = null))
      return mine
    },
    close() {
      clearTimeout(quiet)
      book = null
      done = []
      undone = []
      unsaved = []
    },
    isBusy: () => writing !== null || (isUnfolded() && !foldRefused),
    settled: async () => {
      while (writing) await writing
      if (!foldRefused) await fold()
    },
    async open() {
      if (!book) {
        const read = await place.read()
        locked = read.kind === 'locked'
        if (read.kind === 'damaged' || read.kind === 'newer' || read.kind === 'unreadable' || read.kind === 'in-use' || read.kind === 'locked' || read.kind === 'deleting') return { ...read, path: place.path }
        book = read.kind === 'ready' ? read.notebook : emptyNotebook(now())
        savedAt = read.kind === 'ready' && mode === 'own' ? read.savedAt : null
        recovered = read.kind === 'ready' ? read.recovered : null
        foldSoon()
      }
      return { kind: 'ready', mode, notebook: book, revision, history: history(), savedAt, recovered }
    },
    async apply(change) {
      if (!book) return { kind: 'not-open' }
      const outcome = applyChange(book, change)
      if (outcome.kind === 'refused') return outcome
      return add(outcome.notebook, { name: nameStep(change, book), patches: outcome.patches, inverse: outcome.inverse })
    },
    async replaceWith(notebook, name) {
      if (!book) return { kind: 'not-open' }
      const all = (value: Notebook): Patch[] => [{ op: 'replace', path: [], value }]
      return add(notebook, { name, patches: all(notebook), inverse: all(book) })
    },
    undo: () => step(done, undone, 'inverse'),
    redo: () => step(undone, done, 'patches'),
    async saveAgain() {
      if (!book) return { kind: 'not-open' }
      return { kind: 'applied', revision, patches: [], history: history(), step: null, saved: await save() }
    },
  }
}
