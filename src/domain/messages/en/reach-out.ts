// Words of Reach out: read by someone who is not well right now. Short, and never a riddle.
import type { ShownEmergency } from '../../crisis/crisis-lines'
import type { SupportFunction } from '../../people/supporter'
import type { State } from '../../plan/reach-out'
import type { Way } from '../../plan/way-to'

const states: Record<State, string> = {
  urge: 'a strong urge',
  lonely: 'lonely',
  angry: 'angry',
  tired: 'worn out',
  afraid: 'afraid',
  ashamed: 'ashamed',
  'good-news': 'good news',
}

/** Opening words for someone who has not written their own. */
const say: Record<State | 'any', string> = {
  any: 'Hi, it’s me. I could use a voice. Do you have ten minutes?',
  urge: 'I have a strong urge right now. Can you stay on the phone with me until it passes?',
  lonely: 'I’m on my own and it’s getting to me. Can we talk a little, about anything?',
  angry: 'I’m very angry and I don’t want to do anything with it. Can you just listen for a bit?',
  tired: 'I’m worn out and nothing is left in me. Can you just be there for a little while?',
  afraid: 'I’m scared. You don’t have to fix it. Can you stay with me for a while?',
  ashamed: 'I did something I feel bad about, and I don’t want to hide. Can I tell you?',
  'good-news': 'Something good happened, and I wanted you to hear it.',
}

const gives: Record<SupportFunction, string> = {
  stability: 'steadies you',
  accountability: 'keeps you honest',
  encouragement: 'encourages you',
  prevention: 'helps you through urges',
}

const lead: Record<Way['kind'] | 'none', (name: string) => string> = {
  phone: (name) => `Call ${name}`,
  email: (name) => `Write to ${name}`,
  other: (name) => `Reach ${name}`,
  none: (name) => `Go to ${name}`,
}

const emergency: Record<ShownEmergency['what'], string> = { own: 'Your emergency number', all: 'Emergency', ambulance: 'Ambulance', police: 'Police' }

const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const inWords = (n: number) => numbers[n] ?? String(n)
const list = (parts: readonly string[]) => (parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`)

export const reachOut = {
  title: 'Reach out',
  rightNow: 'Right now it is',
  states,
  say,
  youCouldSay: 'You could say',
  lead: (kind: Way['kind'] | 'none', name: string) => lead[kind](name),
  noWay: 'No number is kept yet.',
  role: (role: string) => `${role.charAt(0).toLocaleUpperCase()}${role.slice(1)}.`,
  hours: (hours: string) => `Reachable: ${hours}.`,
  resting: 'You are giving them a rest; their number is here all the same.',
  inPlan: (place: number) => (place === 1 ? 'First on your list.' : `Number ${inWords(place)} on your list.`),
  last: (days: number) => (days === 0 ? 'In touch today.' : days === 1 ? 'In touch yesterday.' : `In touch ${days} days ago.`),
  gives: (functions: readonly SupportFunction[]) => `Someone who ${list(functions.map((one) => gives[one]))}.`,
  felt: (better: number, of: number) =>
    better === of ? `You felt better after each of your last ${inWords(of)} talks.` : `You felt better after ${inWords(better)} of your last ${inWords(of)} talks.`,
  talked: 'We talked',
  noAnswer: 'No answer, next person',
  noAnswerLine: 'Not this one, next',
  noAnswerLast: 'No answer, back to the start',
  copy: 'Copy',
  copyDone: 'Copied',
  copyLeaves: 'It leaves the clipboard after 30 seconds.',
  copyOf: (name: string) => `Copy the number of ${name}`,
  copied: 'Copied. It leaves the clipboard after 30 seconds.',
  next: 'Then',
  instead: (name: string) => `${name} instead`,
  line: 'A crisis line. You do not need to know what to say, and you do not need to be at your worst to call.',
  lineHours: (hours: string) => `It answers ${hours}.`,
  ownLine: 'A number from your plan.',
  nobodyTitle: 'You do not have to be alone with this.',
  nobodyText: 'Nobody is on your list yet, and that is all right. Go where other people are: a neighbour, a café, a waiting room. Most hard hours pass within one.',
  addPeople: 'Put someone on the map',
  pauseTitle: 'Ten minutes',
  pauseText: 'Urges rise, and then they fall. One small thing at a time.',
  pauseOwn: 'What helps you, from your plan.',
  breathe: { in: 'breathe in', out: 'breathe out' },
  logUrge: 'Write the urge down',
  pauseStart: 'Start ten minutes',
  pauseStop: 'Pause',
  pauseGoOn: 'Go on',
  pauseNext: 'Next',
  pauseAgain: 'Ten more minutes',
  pauseDone: 'Ten minutes have passed, and you are still here.',
  pauseNow: (step: string) => `Now: ${step}`,
  pausePlace: (step: number, of: number) => `Now, ${step} of ${of}`,
  pauseThen: (step: string) => `Then: ${step}`,
  pauseMore: (n: number) => `and ${n} more`,
  clockLabel: (minutes: number, seconds: number) =>
    `${minutes === 1 ? '1 minute' : `${minutes} minutes`} ${seconds === 1 ? '1 second' : `${seconds} seconds`} left`,
  steps: [
    'Cold water over your hands and face',
    'Both feet on the floor, ten slow breaths',
    'Drink a glass of water, slowly',
    'Name five things you can see',
    'Outside, or to an open window',
  ],
  helpLines: 'Crisis lines and emergency number',
  checked: (date: string) => `checked ${date}`,
  checkedLongAgo: (date: string) => `checked ${date}, over a year ago: it may have changed`,
  text: (number: string, word: string) => (word ? `${word} to ${number}` : `text ${number}`),
  callOrText: 'call or text',
  textOnly: 'text message',
  danger: 'Life in danger?',
  emergency,
  dangerUnknown: 'Life in danger? Call your local emergency number: 112 in Europe and India, 911 in North America, 999 in the UK, 000 in Australia.',
  noLines: 'No checked crisis line for your country comes with Kith. You can add your own.',
  country: 'Country',
  chooseCountry: 'Choose your country',
  closeKey: 'Esc',
}
