// Words of the numbers: each with what it can mean and what it cannot. Counts of people; nothing here is a score.
import type { BalanceKind } from '../../network/balance'
import type { Circle, Form } from '../../people/supporter'
import { common } from './common'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)
const forms: Record<Form, (n: number) => string> = {
  person: (n) => count(n, 'person', 'people'),
  group: (n) => count(n, 'group', 'groups'),
  service: (n) => count(n, 'service', 'services'),
  place: (n) => count(n, 'place', 'places'),
}
const circles: Record<Circle, string> = { inner: 'Inner circle', middle: 'Middle circle', outer: 'Outer circle' }
const balances: Record<Exclude<BalanceKind, 'unsaid'>, string> = { 'both-ways': 'Give and take go both ways', 'gives-only': 'They give, I do not (yet)', 'gets-only': 'I give, they do not (yet)' }

export const numbers = {
  title: 'Numbers',
  about: 'A number can say how many. It cannot say how good: one person who answers at night may be worth more than twenty. Press names to see them on the map.',
  cannot: 'What it cannot say',

  size: {
    heading: 'Who is there',
    statement: (n: number) => (n === 1 ? 'There is 1 on your map.' : `There are ${n} on your map.`),
    forms: (of: readonly { form: Form; n: number }[]) => `${common.and(of.map(({ form, n }) => forms[form](n)))}.`,
    can: 'How many you have thought of so far.',
    cannot: 'Whether they are enough. More is not better, and a map is never complete.',
    table: 'How many stand in each circle, by kind',
    circle: 'Circle',
    circles,
    all: 'All',
    cell: (circle: string, kind: string, n: number) => `${circle}, ${kind}: ${n}`,
    tableCan: 'How close they stand, and which kinds of support that is.',
    tableCannot: 'Who will come when it matters. An empty field is not a fault.',
  },

  ties: {
    heading: 'How they know one another',
    about: 'Only ties among your supporters count here. You are tied to all of them, so you are left out.',
    count: (ties: number) => (ties === 0 ? 'No ties among them are drawn.' : `${count(ties, 'tie', 'ties')} among them ${ties === 1 ? 'is' : 'are'} drawn.`),
    none: 'Draw ties on the map, between two who know each other, and this part fills in.',

    alone: (n: number) => (n === 0 ? 'Everyone has a tie to someone else here.' : n === 1 ? 'One has no tie to anyone else here.' : `${n} have no tie to anyone else here.`),
    aloneCan: 'Who would not hear about you from the others, and whom the others could not ask about you.',
    aloneCannot: 'That something is missing. Someone apart from the others can be a place of your own: in one study, more such people, above all people who did not use, went together with less use later.',

    bridges: (n: number) => (n === 0 ? 'Nobody alone holds parts of the map together.' : n === 1 ? 'One holds parts of the map together.' : `${n} hold parts of the map together.`),
    without: 'Without',
    noTieFor: 'there would be no tie to the rest for',
    bridgesCan: 'Whose absence would leave others without a way to one another, except through you.',
    bridgesCannot: 'That they are more important than others, or that they can carry more.',
    whatIf: 'Think it through: what if they were away',

    groups: (n: number) => (n === 0 ? 'No groups hang together yet.' : n === 1 ? 'One group hangs together.' : `${n} groups hang together.`),
    groupsCan: 'Who can reach one another along ties, however far round.',
    groupsCannot: 'That they are friends, or that they should be one group.',

    knit: (each: number, groups: number) => `${groups === 1 ? 'In one group' : `In ${groups} groups`}, each is tied to at least ${each} of the others.`,
    knitCan: 'Where word travels fastest, for better or worse.',
    knitCannot: 'That it is the strongest support. What a close group does together matters more than how close it is.',

    density: (ties: number, possible: number) => `${ties.toLocaleString('en')} of ${possible.toLocaleString('en')} ties there could be ${ties === 1 ? 'is' : 'are'} drawn.`,
    densityCan: 'How much your supporters know one another. It always looks small on a large map.',
    densityCannot:
      'That more would be better. Among 284 women after treatment, networks with more ties among their members, and with more members who used, went together with more use half a year later. No link was found with how much support there was.',
    densitySource: 'Tracy and others, PMC4724506',
  },

  balance: {
    heading: 'What passes between us',
    statement: (those: number, said: number) => (said === 0 ? 'Who gives and gets what is not said yet.' : `With ${those} of ${said}, give and take go both ways.`),
    unsaid: (n: number) => (n === 1 ? 'Of one nothing is said yet.' : `Of ${n} nothing is said yet.`),
    can: 'Where something passes both ways, in the four functions. Who only gives may need a rest; who only gets may be glad to be asked.',
    cannot: 'Who owes whom. A therapist gives and need not get; a newcomer may get for a long time.',
    balances,
    table: 'Give and take with each',
    name: 'Who',
    gives: 'They give',
    gets: 'They get',
    figures: (name: string, gives: number, gets: number) => `${name}: gives ${gives} of the four, gets ${gets}`,
    resting: 'resting',
    restingUntil: (day: string) => `resting until ${day}`,
    showAll: (n: number) => `Show all ${n}`,
    showFewer: 'Show fewer',
    restingAbout: 'Resting: not asked for now, so that helpers are not worn out. Set it beside someone on the map.',
  },

  recovery: {
    heading: 'Those close to me, and recovery',
    about: 'Inner and middle circle, and only what you have said about them. It stays here: it is never exported unless you tick it.',
    helping: (those: number, said: number) => `${those} of ${said} are down as helping your recovery.`,
    notUsing: (those: number, said: number) => `${those} of ${said} are in recovery too, or do not use.`,
    unsaidHelping: 'For nobody close is it said yet whether they help your recovery.',
    unsaidNotUsing: 'For nobody close is it said yet whether they use.',
    others: (n: number) => (n === 1 ? 'Of one it is said otherwise.' : `Of ${n} it is said otherwise.`),
    unsaid: (n: number) => (n === 1 ? 'Of one it is not said.' : `Of ${n} it is not said.`),
    helpingCan: 'What you yourself think of those nearest to you, in one place.',
    helpingCannot: 'What someone is like. People can help in one way and be hard in another, and your view may change.',
    notUsingCan: 'How much company you have in not using. In one study of women after treatment (PMC4724506), more people who used went together with more use later.',
    notUsingCannot: 'What will happen. And nobody who uses is a bad friend for that.',
  },

  can: 'What it says',
  circleAndKind: 'By circle and kind',

  empty: {
    title: 'Your map, counted',
    text: 'Once there are people on your map, this page counts them: by circle and kind, who knows whom, what passes between you. Every number says what it can mean and what it cannot. None is a score.',
    action: 'Go to the map',
  },
}
