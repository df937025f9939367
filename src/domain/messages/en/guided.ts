// Words of guided adding: everyone first, then one question at a time.
import type { AskedStep, GuidedStep } from '../../people/guided-add'
import type { Circle, Form, Kind, Stance, SupportFunction } from '../../people/supporter'

const who = (form: Form) => (form === 'person' ? 'Who' : 'What')

const asks: Record<AskedStep, (name: string, form: Form) => string> = {
  kind: (name, form) => `${who(form)} is ${name} to you?`,
  circle: (name) => `How close is ${name}?`,
  cadence: (name) => `How often, with ${name}?`,
  stance: (name) => `Is ${name} good for your recovery?`,
}
const of: Record<SupportFunction, { title: string; text: string }> = {
  stability: { title: 'Who steadies you?', text: 'Emotional stability: with them, hard feelings are easier to bear.' },
  accountability: { title: 'Who asks, and wants the true answer?', text: 'Accountability: they notice, they ask, and you do not have to pretend.' },
  encouragement: { title: 'Who gives you heart?', text: 'Encouragement and motivation: they remind you why, and that you can.' },
  prevention: { title: 'Who helps when it gets risky?', text: 'Relapse prevention: someone to ring before, not after.' },
}
const kindHints: Record<Kind, string> = {
  family: 'relatives, partner, friends, neighbours',
  therapy: 'therapist, doctor, clinic, social worker',
  peer: 'a meeting, a group, people on the same road',
  mentor: 'sponsor, coach, teacher, elder',
  other: 'a pet, a faith, a place, anything else',
}
const circleHints: Record<Circle, string> = {
  inner: 'life without them is hard to imagine',
  middle: 'close, but not quite that close',
  outer: 'matters, from further off',
}
const stanceHints: Record<Stance, string> = {
  supports: 'glad of it, and backs it',
  neutral: 'makes no difference either way',
  risky: 'being with them makes it harder, for now',
}
const parts = { names: 'Names', kind: 'Kind', circle: 'Closeness', functions: 'What they give', cadence: 'How often', stance: 'Recovery' }
const people = (n: number) => (n === 1 ? '1 name' : `${n} names`)

/** The question a round stands at, as it is said in the offer to go on. */
const waitingAt: Record<GuidedStep, string> = {
  names: 'who else comes to mind',
  kind: 'who they are to you',
  circle: 'how close they are',
  stability: 'who steadies you',
  accountability: 'who asks how it is going',
  encouragement: 'who gives you heart',
  prevention: 'who helps when it gets risky',
  cadence: 'how often you would like to be in touch',
  stance: 'whether they are good for your recovery',
}

export const guided = {
  title: 'Add several',
  parts,
  partsLabel: 'Questions',
  leave: 'Go on later',
  open: 'Add several',
  openFirst: 'Or name everyone at once',
  names: {
    title: 'Who is in your life right now?',
    text: 'People, a group, a clinic, a pet, a faith. First names, nicknames or initials. The questions about them come after, one at a time.',
    field: 'A name',
    hint: 'Enter after each. A whole list can be pasted.',
    /** Shown one after the other while names are added. */
    prompts: ['Anyone you live with?', 'Who would you call late at night?', 'Who knows how it really is?', 'Anyone you see every week?', 'A group or a meeting?', 'A doctor, a therapist, a clinic?', 'Someone further along the road?', 'A neighbour, a colleague, a friend from before?', 'Someone you would like back in your life?'],
    listed: 'Named so far',
    none: 'Names you add appear here.',
    count: people,
    rename: (name: string) => `Name: ${name}`,
    takeOut: (name: string) => `Take out ${name}`,
    added: (names: readonly string[]) => (names.length === 1 ? `${names[0]} added.` : `${names.length} names added.`),
    twice: (names: readonly string[]) => (names.length === 1 ? `${names[0]} is on the list already.` : `${names.length} are on the list already: ${names.join(', ')}.`),
    onMap: (names: readonly string[]) => (names.length === 1 ? `${names[0]} is on your map already.` : `${names.length} are on your map already: ${names.join(', ')}.`),
    addAnyway: (n: number) => (n === 1 ? 'Add another by that name' : 'Add them all the same'),
    full: (most: number) => `One round holds ${most} names. The others can follow in a second one.`,
    on: 'Go on to the questions',
  },
  ask: asks,
  who: of,
  kindHints,
  circleHints,
  cadences: { days: 'Every few days', week: 'Every week', fortnight: 'Every two weeks', month: 'Every month', open: 'Leave it open' },
  cadenceOther: (days: number) => `Every ${days} days`,
  stanceHints,
  cadenceText: 'How often would you like to be in touch? A wish, not a duty: the map shows when it has been longer.',
  stancePrivate: 'Only if you want to. It stays in this notebook, and is never in a picture or PDF unless you tick it.',
  form: 'This is a',
  choices: 'Answers',
  people: 'Everyone named',
  place: (at: number, of: number) => `${at} of ${of}`,
  said: (name: string, answer: string) => `${name}: ${answer}.`,
  now: (name: string, at: number, of: number) => `${name}, ${at} of ${of}.`,
  openAnswer: 'open',
  givers: (n: number) => (n === 0 ? 'Nobody yet, and that is worth knowing too.' : n === 1 ? '1 of them' : `${n} of them`),
  tap: 'Press everyone who does.',
  back: 'Back',
  skip: (name: string) => `Skip ${name.length > 18 ? 'this one' : name}`,
  skipQuestion: 'Skip the question',
  next: 'Next question',
  done: 'Show the map',
  finished: (n: number) => (n === 1 ? 'Your map has one more.' : `Your map has ${n} more.`),
  keys: { skip: '0', back: '←' },
  resume: {
    title: 'Go on adding people',
    text: (n: number, at: GuidedStep) => `${n === 1 ? 'One name is' : `${n} names are`} on your map. Next: ${waitingAt[at]}.`,
    on: 'Go on',
    drop: 'Leave it at that',
  },
}
