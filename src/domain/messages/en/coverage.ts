// Words of coverage: who gives what, whom to ask, and what if someone were away.
import type { CoverageStatement } from '../../network/coverage-grid'
import type { PlanLoss } from '../../network/what-if'
import type { Direction, Form, Kind, SupportFunction } from '../../people/supporter'
import { common } from './common'
import { map } from './map'
import { vocabulary } from './vocabulary'

const fn = map.functionsPlain
const list = common.and
const opening = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const functions = (of: readonly SupportFunction[]) => list(of.map((one) => fn[one]))
const forms: Record<Form, string> = { person: 'person', group: 'group', service: 'service', place: 'place' }

/** Nobody of a kind, at the start of a sentence. */
const nobodyOf: Record<Kind, string> = {
  family: 'Nobody among family and friends',
  therapy: 'Nobody in therapeutic support',
  peer: 'Nobody in peer groups',
  mentor: 'No mentor',
  other: 'Nobody else',
}
const from: Record<Kind, string> = {
  family: 'family and friends',
  therapy: 'therapeutic support',
  peer: 'peer groups',
  mentor: 'mentors',
  other: 'others',
}
/** Whom one could add, said so that it can stand as a name until there is one. */
const someone: Record<Kind, string> = {
  family: 'A friend or relative',
  therapy: 'A professional',
  peer: 'A peer or a group',
  mentor: 'A mentor',
  other: 'Someone',
}

function statement(s: CoverageStatement): string {
  switch (s.kind) {
    case 'nobody':
      return `Nobody is down for ${functions(s.functions)} yet.`
    case 'only-one':
      return s.functions.length === 1 ? `Only one ${forms[s.who.form]} gives ${functions(s.functions)}:` : `${opening(functions(s.functions))} rest on one ${forms[s.who.form]}:`
    case 'one-kind':
      return `${opening(functions(s.functions))} ${s.functions.length === 1 ? 'comes' : 'come'} from ${from[s.of]} only.`
  }
}

function planLoss({ lines, left, lost }: Pick<PlanLoss, 'lines'> & { left: readonly string[]; lost: readonly string[] }): string {
  const still = left.length === 0 ? '' : left.length === 1 ? `${left[0]} is still there.` : `${left.length > 4 ? `${left.length} others` : list(left)} are still there.`
  const numbers = lines === 0 ? '' : lines === 1 ? 'The number listed there still answers.' : `The ${lines} numbers listed there still answer.`
  return [`Without ${list(lost)}.`, still, numbers].filter(Boolean).join(' ')
}

/** Over narrow columns. */
const letters: Record<SupportFunction, string> = { stability: 'S', accountability: 'A', encouragement: 'E', prevention: 'R' }

export const coverage = {
  title: 'Coverage',
  find: 'Find someone',
  found: (n: number) => (n === 0 ? 'Nobody found' : n === 1 ? '1 found' : `${n} found`),
  statements: 'How it is spread',
  statement,
  several: 'Each of the four comes from more than one kind.',
  unsaid: 'Who gives what is not said yet.',
  unsaidText: 'Press a cell in the table below: once for what comes from them, again for both ways, again for what goes to them.',
  letters,
  showOnMap: 'show on the map',
  more: (n: number) => `${n} more`,

  kinds: {
    heading: 'By kind',
    about: 'How many give each. Press one to see who, or a gap to see whom you could ask.',
    name: 'Who gives what, by kind. Arrow keys move; Enter opens.',
    kind: 'Kind',
    together: 'Together',
    nobody: 'nobody yet',
    of: (left: number, before: number) => `${left} of ${before}`,
    cell: (fnName: string, kind: string, n: number) => `${fnName}, ${kind}: ${n === 0 ? 'nobody yet' : n}`,
    cellWithout: (fnName: string, kind: string, left: number, before: number) => `${fnName}, ${kind}: ${left} of ${before} would be there`,
    cellOpen: (fnName: string, kind: Kind) => `${fnName} from ${from[kind]}`,
    giving: (n: number, fnName: string) => `${n === 1 ? 'One gives' : `${n} give`} ${fnName}.`,
  },

  gap: {
    text: (kind: Kind, one: SupportFunction) => `${nobodyOf[kind]} gives ${fn[one]} yet.`,
    ask: 'Someone you could ask',
    next: 'Or perhaps',
    plan: 'Plan to ask',
    planOf: (name: string, one: SupportFunction) => `Plan to ask ${name} about ${fn[one]}`,
    planNote: (one: SupportFunction) => `Ask about ${fn[one]}`,
    planned: (name: string) => `Planned: ask ${name}. It stands on Today and on the map until you have.`,
    nobodyToAsk: (kind: Kind) => `${nobodyOf[kind]} on your map to ask about it now.`,
    add: 'Plan to add someone',
    addWho: 'Who, or what kind of person',
    addSuggested: (kind: Kind, one: SupportFunction) => `${someone[kind]} for ${fn[one]}`,
    added: (name: string) => `Planned: ${name}. It stands on Today and on the map until you have.`,
    already: 'If someone gives it already, press their cell in the table.',
  },

  people: {
    heading: 'By person',
    about: 'One press goes on: from them, both ways, to them, not yet.',
    aboutAway: 'Tick away to think through what would be missing without them.',
    name: (n: number) => `Who gives and gets what, ${n === 1 ? '1 person or place' : `${n} people and places`}. Arrow keys move; Enter goes on.`,
    who: 'Who',
    away: 'Away',
    awayOf: (name: string) => `What if ${name} were away`,
    none: 'not yet',
    ways: { from: 'from them', both: 'both ways', to: 'to them' } satisfies Record<Direction, string>,
    cell: (name: string, fnName: string, way: string) => `${fnName}, ${name}: ${way}`,
    changed: (name: string, fnName: string, way: string) => `${fnName}, ${name}: ${way}.`,
    show: (name: string, role: string) => [name, role].filter(Boolean).join(', '),
    nobodyFound: 'Nobody by that name.',
  },

  whatIf: {
    label: 'What if',
    inviteTitle: 'What if someone were away?',
    invite: 'On holiday, ill, or moving: tick them in the table. What would be missing appears here. It is only a thought; nothing in your notebook changes.',
    /** Names are those that fit; `more` are the rest. */
    title: (names: readonly string[], more: number) => {
      const all = more > 0 ? [...names, `${more} more`] : names
      return `What if ${list(all)} were away`
    },
    reset: 'Reset',
    still: 'Only a thought: nothing in your notebook changes.',
    back: (n: number) => (n === 0 ? 'Everyone is there again.' : `${n} away.`),
    functions: 'What they give',
    fewer: (one: SupportFunction, left: readonly string[], before: number) =>
      left.length === 0
        ? `Nobody would give ${fn[one]}.`
        : left.length === 1
          ? `Only ${left[0]} would still give ${fn[one]}.`
          : `${opening(fn[one])} would come from ${left.length} instead of ${before}.`,
    noKind: (kind: Kind) => `${nobodyOf[kind]} would be there.`,
    inner: (left: number, before: number) => (left === 0 ? 'Nobody of your inner circle would be there.' : `Of your inner circle, ${left} of ${before} would be there.`),
    plan: 'Steps of the plan',
    section: vocabulary.sections,
    noWords: 'A situation without words yet',
    nobodyLeft: 'Nobody left in this step',
    planLoss,
    openPlan: (section: string) => `${section}: open in the plan`,
    ties: 'Ties among them',
    alone: (names: readonly string[]) => `${list(names)} would have no tie to anyone else on the map.`,
    apart: (names: readonly string[]) => `${list(names)} would have no tie to the rest of their group.`,
    nothing: 'No function, no step of the plan and no tie rests on them alone.',
    toPlan: 'Plan for it while it is calm: add someone to the step, or ask one more person.',
  },

  empty: {
    title: 'Who gives you what?',
    text: 'Once there are people on your map, this page shows which of the four, emotional stability, accountability, encouragement and relapse prevention, come from whom, what rests on one person alone, and what would be missing if someone were away.',
    action: 'Go to the map',
  },
  seeWho: 'See who gives what',
}
