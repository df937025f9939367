// What happens in a guided round, each as changes of the notebook.
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { type AskedStep, type GuidedAdd, type GuidedStep, LARGEST_ROUND, nextAsked, stepAfter, stepBefore, waitingFor } from '@domain/people/guided-add'
import { newSupporter } from '@domain/people/new-supporter'
import type { Cadence, Circle, Kind, Stance, Supporter } from '@domain/people/supporter'
import { newId, now } from '@renderer/clock'
import { shownNameNow } from '@renderer/naming'
import { apply, useReplica } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { choose } from '../map-session'
import { askAbout, closeGuided, type Draft, forgetRound, useGuidedSession } from './guided-session'

export type Answer = { kind?: Kind; circle?: Circle; cadence?: Cadence | null; stance?: Stance | null }

const round = (): GuidedAdd | null => useReplica.getState().notebook?.guidedAdd ?? null

/** Everyone of the round who is on the map, in the order they were named. */
export function peopleOf(round: GuidedAdd, supporters: Readonly<Record<SupporterId, Supporter>>): Supporter[] {
  return round.ids.flatMap((id) => {
    const supporter = supporters[id]
    return supporter && supporter.removedAt === null ? [supporter] : []
  })
}

export function newDraft(read: { name: string; role: string }, form: Draft['form']): Draft {
  return { ...read, form, id: newId<SupporterId>() }
}

/** Puts every new name on the map and remembers where the round stands. `false`: there is nobody to ask about. */
export async function keepNames(step: GuidedStep): Promise<boolean> {
  const book = useReplica.getState().notebook
  if (!book) return false
  const { drafts } = useGuidedSession.getState()
  const fresh = drafts.filter(({ id }) => !book.supporters[id])
  const before = book.guidedAdd
  const listed = [...new Set([...(before?.ids ?? []), ...drafts.map(({ id }) => id)])]
  const ids = listed.filter((id) => book.supporters[id]?.removedAt === null || fresh.some((draft) => draft.id === id)).slice(0, LARGEST_ROUND)
  if (ids.length === 0) return false
  // Kind "other" claims nothing until the question has been answered.
  const supporters = fresh.map(({ id, name, role, form }) => ({ supporter: { ...newSupporter(id, name, now(), { kind: 'other', circle: 'middle' }), role, form }, position: null }))
  const added = supporters.length === 0 || (await apply({ type: 'supporter/add-many', supporters, ties: [] })).kind === 'applied'
  if (!added) return false
  await apply({ type: 'guided-add/keep', guidedAdd: { step, ids, answered: before?.answered ?? {} } })
  return true
}

export async function goToStep(step: GuidedStep): Promise<void> {
  const now = round()
  askAbout(null)
  if (now && now.step !== step) await apply({ type: 'guided-add/keep', guidedAdd: { ...now, step } })
}

/** Whom the question is put to: the one asked for, else the first it waits for. Null: there is nobody. */
export function askedOf(round: GuidedAdd, step: AskedStep, people: readonly SupporterId[], at: SupporterId | null): SupporterId | null {
  if (at && people.includes(at)) return at
  return waitingFor(round, step, people)[0] ?? people[0] ?? null
}

let queue: Promise<void> = Promise.resolve()

/**
 * Answers for whoever is being asked about, and goes on; with nothing said they are passed over. Quick
 * presses wait for one another, so that each meets the next person; one too many never spills into the
 * next question.
 */
export function answerNext(step: AskedStep, said: Answer, inWords: string): void {
  queue = queue.then(() => answer(step, said, inWords)).catch(() => undefined)
}

async function answer(step: AskedStep, said: Answer, inWords: string): Promise<void> {
  const book = useReplica.getState().notebook
  if (book?.guidedAdd?.step !== step) return
  const ids = peopleOf(book.guidedAdd, book.supporters).map((s) => s.id)
  const id = askedOf(book.guidedAdd, step, ids, useGuidedSession.getState().at)
  if (id === null) return
  const then = nextAsked(book.guidedAdd, step, ids, id)
  const { circle = null, ...patch } = said
  const next = then === null ? stepAfter(step) : null
  await apply({ type: 'guided-add/answer', id, step, patch, circle, next })
  askAbout(then)
  const name = (of: SupporterId) => {
    const s = book.supporters[of]
    return s ? shownNameNow(s) : ''
  }
  announce([m.guided.said(name(id), inWords), then && m.guided.now(name(then), ids.indexOf(then) + 1, ids.length)].filter(Boolean).join(' '))
  if (then === null && next === null) await finish()
}

/** Back: to the one before, or to the question before. */
export function goBack(step: GuidedStep, id: SupporterId | null, people: readonly SupporterId[]): void {
  const before = id === null ? undefined : people[people.indexOf(id) - 1]
  if (before) askAbout(before)
  else void goToStep(stepBefore(step) ?? 'names')
}

/** On to the next question, or to the map. */
export async function goOn(step: GuidedStep): Promise<void> {
  const next = stepAfter(step)
  if (next) await goToStep(next)
  else await finish()
}

async function finish(): Promise<void> {
  const count = round()?.ids.length ?? 0
  await apply({ type: 'guided-add/keep', guidedAdd: null })
  choose([])
  forgetRound()
  announce(m.guided.finished(count))
}

/** Leaves the round where it stands; Today and the map offer to go on. */
export async function leaveForLater(step: GuidedStep): Promise<void> {
  if (step === 'names') await keepNames('names')
  closeGuided()
}

/** The round is not taken up again; everyone named stays on the map. */
export async function dropRound(): Promise<void> {
  await apply({ type: 'guided-add/keep', guidedAdd: null })
  forgetRound()
}

export function setForm(id: SupporterId, form: Supporter['form']): void {
  if (useReplica.getState().notebook?.supporters[id]?.form !== form) void apply({ type: 'supporter/edit', id, patch: { form } })
}
