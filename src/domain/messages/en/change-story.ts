// What changed on the map between two days, in sentences. Says what happened; praises and regrets nothing.
import type { MoveKind } from '../../network/planned-move'
import type { TieDirection } from '../../network/tie'
import type { Circle, Direction, Form, Kind, OwnUse, Quality, Stance, SupportFunction } from '../../people/supporter'
import type { MapCounts, StoryPart } from '../../snapshots/change-story'
import { common } from './common'
import { vocabulary } from './vocabulary'

const parts: Record<StoryPart, string> = {
  came: 'New on the map',
  left: 'No longer on the map',
  closer: 'Closer',
  further: 'Further out',
  rest: 'Resting and pausing',
  moves: 'Planned, and carried out',
  cover: 'The four functions',
  ties: 'Ties with me',
  passes: 'What passes between us',
  among: 'Ties among them',
  details: 'Names, roles and rhythms',
  private: 'Kept private',
}
const circles: Record<Circle, string> = { inner: 'inner', middle: 'middle', outer: 'outer' }
const qualities: Record<Quality, string> = { strong: 'strong', ordinary: 'ordinary', tenuous: 'tenuous', stressful: 'stressful' }
const functions: Record<SupportFunction, string> = { stability: 'emotional stability', accountability: 'accountability', encouragement: 'encouragement', prevention: 'relapse prevention' }
const forms: Record<Form, string> = { person: 'a person', group: 'a group', service: 'a service', place: 'a place' }
const stances: Record<Stance, string> = { supports: 'helping my recovery', neutral: 'neither way', risky: 'hard for my recovery' }
const ownUses: Record<OwnUse, string> = { 'in-recovery': 'in recovery too', none: 'not using', uses: 'using' }
const energies: Record<Direction, string> = { from: 'to me', to: 'away from me', both: 'both ways' }

const { and } = common
const opening = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const list = (fns: readonly SupportFunction[]) => and(fns.map((fn) => functions[fn]))
const was = (now: string, before: string | null) => (before === null ? now : `${now}; it was ${before}`)
const number = (n: number) => ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][n] ?? String(n)

const flows = (which: TieDirection, a: string, b: string) =>
  which === 'none' ? 'energy flows no particular way' : which === 'both' ? 'energy flows both ways' : which === 'a-to-b' ? `energy flows from ${a} to ${b}` : `energy flows from ${b} to ${a}`

type Passes = { gives: readonly SupportFunction[]; stopsGiving: readonly SupportFunction[]; iGive: readonly SupportFunction[]; iStopGiving: readonly SupportFunction[] }

function passes(who: string, { gives, stopsGiving, iGive, iStopGiving }: Passes): string {
  const clauses = [
    gives.length > 0 ? `${who} gives me ${list(gives)} now` : '',
    stopsGiving.length > 0 ? `${gives.length > 0 ? 'but' : who} no longer gives ${list(stopsGiving)}` : '',
  ].filter(Boolean)
  const mine = [iGive.length > 0 ? `I give ${who} ${list(iGive)} now` : '', iStopGiving.length > 0 ? `I no longer give ${who} ${list(iStopGiving)}` : ''].filter(Boolean)
  return [clauses.join(', '), ...mine]
    .filter(Boolean)
    .map((sentence) => `${opening(sentence)}.`)
    .join(' ')
}

const carriedOut: Record<MoveKind, (who: string) => string> = {
  add: (who) => `${who} was added`,
  strengthen: (who) => `Closer to ${who}`,
  limit: (who) => `More distance from ${who}`,
  pause: (who) => `A pause from ${who}`,
  'let-go': (who) => `Let go of ${who}`,
}

export const story = {
  parts,
  came: (who: string, circle: Circle, tied: readonly string[]) => `${who}, in the ${circles[circle]} circle${tied.length > 0 ? `, tied to ${and(tied)}` : ''}.`,
  left: (who: string, circle: Circle) => `${who}, who stood in the ${circles[circle]} circle.`,
  circle: (who: string, from: Circle, to: Circle) => `${who}, from the ${circles[from]} to the ${circles[to]} circle.`,
  resting: (who: string, now: boolean) => (now ? `${who} is given a rest.` : `${who} is no longer resting.`),
  paused: (who: string, now: boolean) => (now ? `The rhythm with ${who} is paused.` : `The rhythm with ${who} goes on.`),
  rhythm: (who: string, from: number | null, to: number | null) =>
    to === null ? `No set rhythm with ${who} any more.` : `In touch with ${who} ${was(common.everyDays(to), from === null ? null : common.everyDays(from))}.`,
  tie: (who: string, from: Quality, to: Quality) => `The tie with ${who} is ${was(qualities[to], qualities[from])}.`,
  energy: (who: string, from: Direction | null, to: Direction | null) =>
    to === null ? `Between ${who} and me energy flows no particular way now.` : `Between ${who} and me energy flows ${was(energies[to], from === null ? null : energies[from])}.`,
  kind: (who: string, from: Kind, to: Kind) => `${who} stands with ${vocabulary.kinds[to]}; before, with ${vocabulary.kinds[from]}.`,
  form: (who: string, from: Form, to: Form) => `${who} is down as ${forms[to]}, no longer as ${forms[from]}.`,
  role: (who: string, from: string, to: string) =>
    to === '' ? `${who} has no role written down now; it was “${from}”.` : from === '' ? `${who} is “${to}” now.` : `${who} is “${to}” now; it was “${from}”.`,
  name: (from: string, to: string) => `${from} is called ${to} now.`,
  stance: (who: string, to: Stance | null) => (to === null ? `${who}: nothing said any more about my recovery.` : `${who}: ${stances[to]}.`),
  ownUse: (who: string, to: OwnUse | null) => (to === null ? `${who}: nothing said any more about their own use.` : `${who}: ${ownUses[to]}.`),
  among: {
    drawn: (a: string, b: string, quality: Quality) => `${a} and ${b}: ${quality === 'ordinary' ? 'a tie' : `a ${qualities[quality]} tie`} drawn.`,
    gone: (a: string, b: string) => `${a} and ${b}: no tie any more.`,
    quality: (a: string, b: string, from: Quality, to: Quality) => `${a} and ${b}: the tie is ${was(qualities[to], qualities[from])}.`,
    direction: (a: string, b: string, to: TieDirection) => `${a} and ${b}: ${flows(to, a, b)} now.`,
  },
  covered: (fn: SupportFunction, by: readonly string[]) => `${opening(functions[fn])} is given now, by ${and(by)}. Nobody gave it before.`,
  uncovered: (fn: SupportFunction, by: readonly string[]) => `Nobody gives ${functions[fn]} now. ${and(by)} did.`,
  passes,
  carriedOut: (what: MoveKind, who: string, day: string) => `${carriedOut[what](who)}, on ${day}.`,
  formerly: 'someone no longer in the notebook',
  /** The whole story in one sentence. */
  summary: (n: { came: number; left: number; closer: number; further: number; other: number }) => {
    const said = [
      n.came > 0 ? `${number(n.came)} came` : '',
      n.left > 0 ? `${number(n.left)} left` : '',
      n.closer > 0 ? `${number(n.closer)} moved closer` : '',
      n.further > 0 ? `${number(n.further)} moved further out` : '',
    ].filter(Boolean)
    if (said.length > 0) return `${opening(and(said))}.`
    return n.other > 0 ? 'Everyone stands where they stood; other things changed.' : 'Nothing on the map changed between these days.'
  },
  counts: (then: MapCounts, now: MapCounts) => {
    // Words and digits are not mixed within one comparison.
    const all = Math.max(then.all, now.all) > 12 ? String : number
    return `${opening(all(then.all))} on the map then, ${all(now.all)} after; in the inner circle ${number(then.inner)}, then ${number(now.inner)}.`
  },
  privateHint: 'What you keep about who is good or hard for your recovery. Never in a picture or a PDF.',
  showPrivate: (n: number) => (n === 1 ? 'Show 1 private change' : `Show ${n} private changes`),
}
