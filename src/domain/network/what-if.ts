// What if some people were away: on holiday, ill, moving? Only thought through; nothing in the notebook changes.
import type { PlanItemId, SupporterId } from '../ids'
import type { Notebook } from '../notebook'
import { type Kind, KINDS, SUPPORT_FUNCTIONS, type SupportFunction, type Supporter } from '../people/supporter'
import type { SectionKind } from '../plan/plan'
import { coverage } from './coverage'
import { groups } from './graph-figures'
import { graphWithout, tieGraph } from './tie-graph'

export type FunctionLoss = { fn: SupportFunction; before: number; left: Supporter[] }

/** A step of the plan that names someone away: a whole list of people, or one situation. */
export type PlanLoss = {
  section: SectionKind
  /** The situation, in the person's words; null for a list of people. */
  situation: { id: PlanItemId; words: string } | null
  lost: Supporter[]
  /** Who is still there, in the plan's order. */
  left: Supporter[]
  /** Numbers in the section that are no one on the map, such as a crisis line. They stay. */
  lines: number
}

export type WhatIf = {
  /** Those away who are on the map, in the order of the map. */
  away: Supporter[]
  /** Functions that fewer give, those with the fewest left first. */
  functions: FunctionLoss[]
  /** Kinds with nobody left. */
  kinds: Kind[]
  /** Of the inner circle, when someone of it is away. */
  inner: { left: Supporter[]; before: number } | null
  /** Steps that name someone away, those with nobody left first. */
  plan: PlanLoss[]
  /** Supporters who would have no tie to any other supporter left. */
  alone: Supporter[]
  /** Groups of two and more that would lose every tie to the largest part of those they hung together with. */
  apart: Supporter[][]
}

/** What would be missing without these people. Pure; ids that are not on the map count for nothing. */
export function whatIf(book: Pick<Notebook, 'supporters' | 'ties' | 'plan'>, awayIds: ReadonlySet<SupporterId>): WhatIf {
  const here = Object.values(book.supporters).filter((s) => s.removedAt === null)
  const away = here.filter((s) => awayIds.has(s.id))
  const gone = new Set(away.map((s) => s.id))
  const left = here.filter((s) => !gone.has(s.id))
  const [before, after] = [coverage(here, KINDS), coverage(left, KINDS)]
  const inner = { left: left.filter((s) => s.circle === 'inner'), before: here.filter((s) => s.circle === 'inner').length }
  return {
    away,
    functions: SUPPORT_FUNCTIONS.map((fn) => ({ fn, before: before[fn].length, left: after[fn] }))
      .filter((loss) => loss.left.length < loss.before)
      .sort((a, b) => a.left.length - b.left.length),
    kinds: KINDS.filter((kind) => here.some((s) => s.kind === kind) && !left.some((s) => s.kind === kind)),
    inner: inner.left.length < inner.before ? inner : null,
    plan: planLosses(book, gone),
    ...partings(here, book.ties, gone),
  }
}

/** Steps of the plan that name someone away. Sections left for later are left out. */
function planLosses(book: Pick<Notebook, 'supporters' | 'plan'>, gone: ReadonlySet<SupporterId>): PlanLoss[] {
  const shared = (ids: readonly SupporterId[]) => {
    const there = [...new Set(ids)].flatMap((id) => book.supporters[id] ?? []).filter((s) => s.removedAt === null)
    return { lost: there.filter((s) => gone.has(s.id)), left: there.filter((s) => !gone.has(s.id)) }
  }
  const losses = book.plan.order.flatMap((section): PlanLoss[] => {
    const { items, skipped } = book.plan.sections[section]
    if (skipped) return []
    const people = items.flatMap((item) => (item.type === 'person' ? [item.supporterId] : []))
    const lines = items.filter((item) => item.type === 'line').length
    return [
      { section, situation: null, lines, ...shared(people) },
      ...items.flatMap((item) =>
        item.type === 'situation' ? [{ section, situation: { id: item.id, words: item.situation }, lines: 0, ...shared(item.contacts) }] : [],
      ),
    ]
  })
  const still = (loss: PlanLoss) => Math.min(1, loss.left.length + loss.lines)
  return losses.filter(({ lost }) => lost.length > 0).sort((a, b) => still(a) - still(b))
}

/** Who would be left without a tie, and which groups would come apart from the rest of theirs. */
function partings(here: readonly Supporter[], ties: Notebook['ties'], gone: ReadonlySet<SupporterId>): Pick<WhatIf, 'alone' | 'apart'> {
  const byId = new Map(here.map((s) => [s.id, s]))
  const people = (ids: readonly SupporterId[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const graph = tieGraph(here, Object.values(ties))
  const groupOf = new Map(groups(graph).flatMap((group) => group.map((id) => [id, group] as const)))
  const alone: SupporterId[] = []
  const apart: SupporterId[][] = []
  /** Groups whose largest part has been met: it is the rest, which the others come apart from. */
  const rest = new Set<readonly SupporterId[]>()
  for (const part of groups(graphWithout(graph, gone))) {
    const group = part[0] && groupOf.get(part[0])
    if (!group || part.length === group.length) continue
    if (part.length === 1) alone.push(...part)
    else if (rest.has(group)) apart.push(part)
    rest.add(group)
  }
  return { alone: people(alone), apart: apart.map(people) }
}
