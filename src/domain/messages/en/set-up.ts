// What the journal is set up with: own words, trackers, templates.
import type { WordList, WordInk } from '../../journal/own-words'
import type { Tracker } from '../../journal/tracker'

const inks: Record<WordInk, string> = { rust: 'Rust', blue: 'Blue', ochre: 'Ochre', plum: 'Plum' }
const lists: Record<WordList, string> = { feelings: 'Feelings', triggers: 'Triggers', helped: 'What helped' }
const scales: Record<Tracker['scale'], string> = { 'zero-to-ten': '0 to 10', 'yes-no': 'Yes or no' }

export const setUp = {
  open: 'Your words and trackers',
  title: 'Your words and trackers',
  lists,
  intro: 'These words are offered in every check-in. A word you rename is renamed in your entries too; give it the name of another one and the two become one.',
  word: 'Word',
  newWord: (list: string) => `New word for: ${list}`,
  ink: (word: string) => `Ink of ${word}`,
  noInk: 'No ink',
  inks,
  removeWord: (word: string) => `No longer offer ${word}`,
  nothingYet: 'None of your own yet. Words you have used before are offered all the same.',
  trackers: 'Trackers',
  trackersText: 'Anything you would like to ask yourself.',
  trackerName: 'Name of the tracker',
  newTracker: 'New tracker',
  scale: 'Answered with',
  scales,
  stop: 'Stop asking',
  askAgain: 'Ask again',
  removeTracker: (name: string) => `Remove ${name} with its answers`,
  templates: 'Templates',
  templatesText: 'What a new check-in can begin with.',
  templateName: 'Name of the template',
  templateNote: 'What the note begins with',
  newTemplate: 'New template',
  removeTemplate: (name: string) => `Remove the template ${name}`,
  useTemplate: 'Begin with',
  yes: 'Yes',
  no: 'No',
  answered: (name: string, scale: Tracker['scale'], n: number) => (scale === 'yes-no' ? `${name}: ${n > 0 ? 'yes' : 'no'}` : `${name}: ${n} of 10`),
}
