// Early signs: the person's own, bound to a rule over their own entries. Never a diagnosis.
import type { SignRule } from '../../journal/early-sign'
import type { SignFacts } from '../../journal/watch-signs'

const times = (n: number) => (n === 1 ? '1 day' : `${n} days`)
const nights = (n: number) => (n === 1 ? 'one night' : `${n} nights`)

const facts = (said: SignFacts, who: string, day: (on: string) => string): string => {
  switch (said.when) {
    case 'no-contact':
      return who ? `${times(said.days)} without contact with ${who}.` : `${times(said.days)} without contact with anyone.`
    case 'low-mood':
      return said.days === 1 ? 'A low day.' : `${said.days} low days running.`
    case 'urge':
      return `An urge of ${said.urge} of 10 ${day(said.on)}.`
    case 'no-check-in':
      return `${times(said.days)} without a check-in.`
    case 'short-sleep':
      return `${said.nights === 1 ? 'One night' : `${said.nights} nights`} under ${said.hours.toLocaleString()} hours in the last seven.`
  }
}
const rule = (it: SignRule, who: string): string => {
  switch (it.when) {
    case 'no-contact':
      return who ? `no contact with ${who} for ${times(it.days)}` : `no contact with anyone for ${times(it.days)}`
    case 'low-mood':
      return `mood ${it.mood} or lower, ${times(it.days)} running`
    case 'urge':
      return it.days === 1 ? `an urge of ${it.urge} or more today` : `an urge of ${it.urge} or more in the last ${times(it.days)}`
    case 'no-check-in':
      return `no check-in for ${times(it.days)}`
    case 'short-sleep':
      return `under ${it.hours.toLocaleString()} hours of sleep in ${nights(it.nights)} of seven`
  }
}
const kinds: Record<SignRule['when'], string> = {
  'no-contact': 'No contact',
  'low-mood': 'Low mood, days running',
  urge: 'A strong urge',
  'no-check-in': 'No check-in',
  'short-sleep': 'Short nights',
}

export const signs = {
  named: 'An early sign you named',
  board: 'Early signs',
  facts,
  rule,
  kinds,
  openStep: (section: string) => `In my plan: ${section}`,
  quiet: (n: number) => (n === 1 ? 'One sign is watched. It is quiet.' : `${n} signs are watched. All are quiet.`),
  none: 'Name a sign of your own, such as “I stop answering people”, and Kith will say when your entries show it.',
  edit: 'Your early signs',
  add: 'Name a sign',
  title: 'Your early signs',
  intro: 'Each sign is yours: your words, a simple rule over your own entries, and the part of your plan it opens. Kith counts; what it means is for you to say.',
  words: 'The sign in your words',
  wordsPlaceholder: 'I stop answering people',
  whenLabel: 'Shown when',
  days: 'Days',
  within: 'Within days',
  nights: 'Nights of seven',
  hours: 'Hours of sleep under',
  moodAtMost: 'Mood at most',
  urgeAtLeast: 'Urge at least',
  who: 'With',
  anyone: 'Anyone',
  leadsTo: 'Opens in my plan',
  step: 'To this step',
  wholeSection: 'The whole section',
  watch: 'Watch for it',
  remove: (words: string) => `Remove the sign: ${words}`,
  removeShort: 'Remove',
}
