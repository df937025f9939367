// What the table does to the notebook: each act is planned whole on what stands now, and is one change or none.
import { create } from 'zustand'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { changeOfEdits } from '@domain/people/edit-cells'
import { newSupporter } from '@domain/people/new-supporter'
import type { Column, TableFacts } from '@domain/people/people-table'
import type { Supporter } from '@domain/people/supporter'
import { type CellProblem, planCells, planClear, planFillDown, type Planned, planNewcomers, planPaste, type Range } from '@domain/people/table-edits'
import { LONGEST_PASTE, parseTsv } from '@domain/people/tsv'
import { newId, now } from '@renderer/clock'
import { apply, useReplica } from '@renderer/notebook/store'
import { announce } from '@ui/announce'

/** What did not fit, said beneath the table until the next act or until it is put away. */
export type Trouble = { title: string; lines: readonly string[] }
export const useTrouble = create<{ trouble: Trouble | null }>(() => ({ trouble: null }))

export function putAwayTrouble(): void {
  useTrouble.setState({ trouble: null })
}

const MOST_LINES = 3
/** What one change can carry, as its schema says. */
const MOST_NEWCOMERS = 1000

export type GridContext = { facts: TableFacts; namesHidden: boolean; nameOf: (s: Supporter) => string }
export type GridPart = { ids: readonly SupporterId[]; columns: readonly Column[] }

/** Acts follow one another: each sees what the one before has done, however quick the hand. */
let before: Promise<unknown> = Promise.resolve()
function inTurn(act: () => Promise<unknown>): Promise<void> {
  const turn = before.then(act).then(() => undefined)
  before = turn.catch(() => undefined)
  return turn
}

const rowsNow = (ids: readonly SupporterId[]): Supporter[] => ids.flatMap((id) => useReplica.getState().notebook?.supporters[id] ?? [])

function say(title: string, problems: readonly CellProblem[], { nameOf }: GridContext): void {
  const lines = problems.slice(0, MOST_LINES).map((problem) => m.peopleGrid.problem(problem, nameOf(problem.supporter)))
  const more = problems.length - lines.length
  useTrouble.setState({ trouble: { title, lines: more > 0 ? [...lines, m.peopleGrid.moreProblems(more)] : lines } })
}

async function carryOut(planned: Planned, context: GridContext, refused: string, nothing: string): Promise<void> {
  putAwayTrouble()
  if (planned.kind === 'refused') return say(refused, planned.problems, context)
  if (planned.kind === 'too-large') return useTrouble.setState({ trouble: { title: refused, lines: [m.peopleGrid.tooLarge(planned)] } })
  const change = changeOfEdits(planned.edits)
  if (change) await apply(change)
  else announce(nothing)
}

/** Puts one text into every cell; answers why not, for a single cell whose editor is still open. */
export function setCells({ ids, columns }: GridPart, text: string, context: GridContext): string | null {
  const planned = planCells(rowsNow(ids), columns, () => text, context)
  if (planned.kind === 'refused') {
    if (ids.length > 1) say(m.peopleGrid.nothingChanged, planned.problems, context)
    const [first] = planned.problems
    return first ? m.peopleGrid.refusal(first.why) : null
  }
  void inTurn(() => carryOut(planCells(rowsNow(ids), columns, () => text, context), context, m.peopleGrid.nothingChanged, ''))
  return null
}

export function pasteCells({ ids, columns }: GridPart, range: Range, text: string, context: GridContext): Promise<void> {
  if (text.length > LONGEST_PASTE) {
    useTrouble.setState({ trouble: { title: m.peopleGrid.nothingPasted, lines: [m.peopleGrid.tooLong] } })
    return Promise.resolve()
  }
  return inTurn(() => carryOut(planPaste(rowsNow(ids), columns, range, parseTsv(text), context), context, m.peopleGrid.nothingPasted, m.peopleGrid.pasted(0)))
}

export function fillDown({ ids, columns }: GridPart, context: GridContext): Promise<void> {
  return inTurn(() => carryOut(planFillDown(rowsNow(ids), columns, context), context, m.peopleGrid.nothingChanged, m.peopleGrid.filled(0)))
}

export function clearCells({ ids, columns }: GridPart, context: GridContext): Promise<void> {
  return inTurn(() => carryOut(planClear(rowsNow(ids), columns, context), context, m.peopleGrid.nothingChanged, m.peopleGrid.cleared(0)))
}

export function takeOff(ids: readonly SupporterId[]): Promise<void> {
  return inTurn(() => apply({ type: 'supporter/remove', ids: [...ids], at: now() }))
}

export function addPerson(name: string): void {
  if (name.trim() === '') return
  void inTurn(() => apply({ type: 'supporter/add', supporter: newSupporter(newId<SupporterId>(), name, now()), position: null }))
}

/** New people from pasted lines, the first cell of each a name, the others for the columns shown beside it. */
export function addPasted(text: string, columns: readonly Column[], context: GridContext): boolean {
  putAwayTrouble()
  const refuse = (line: string) => useTrouble.setState({ trouble: { title: m.peopleGrid.nothingPasted, lines: [line] } })
  if (text.length > LONGEST_PASTE) {
    refuse(m.peopleGrid.tooLong)
    return false
  }
  const at = now()
  const fresh = (): Supporter => ({ ...newSupporter(newId<SupporterId>(), '', at), position: { x: 0, y: 0 }, removedAt: null })
  const planned = planNewcomers(parseTsv(text), columns, fresh, context.facts)
  if (planned.kind === 'too-wide') refuse(m.peopleGrid.tooWide(planned.columns, planned.room))
  else if (planned.kind === 'refused') say(m.peopleGrid.nothingPasted, planned.problems, { ...context, nameOf: (s) => s.name })
  else if (planned.supporters.length > MOST_NEWCOMERS) refuse(m.peopleGrid.tooLong)
  else if (planned.supporters.length > 0) {
    const supporters = planned.supporters.map((supporter) => ({ supporter, position: null }))
    void inTurn(() => apply({ type: 'supporter/add-many', supporters, ties: [] }))
    return true
  }
  return false
}
