// Finds entries by a query. What an entry says is folded once and kept as long as the entry lives, so that a
// key press over 20,000 entries only compares text.
import type { Supporter } from '../people/supporter'
import type { CheckIn } from './check-in'
import type { Contact } from './contact'
import { type Comparison, plainWords, type SearchQuery, type Term, type WordKey } from './search-query'
import type { Entry } from './timeline'

type Said = Record<Exclude<WordKey, 'who'>, string>

/** Words with a space before each, so that " wal" finds where one begins. */
const spaced = (text: string): string => {
  const plain = plainWords(text)
  return plain === '' ? '' : ` ${plain}`
}
const NOTHING: Said = { feeling: '', trigger: '', helped: '', note: '' }
const saidInCheckIn = new WeakMap<CheckIn, Said>()
const saidInContact = new WeakMap<Contact, Said>()

function saidIn(entry: Entry): Said {
  if (entry.kind === 'contact') {
    if (entry.contact.note === '') return NOTHING
    let said = saidInContact.get(entry.contact)
    if (!said) saidInContact.set(entry.contact, (said = { ...NOTHING, note: spaced(entry.contact.note) }))
    return said
  }
  let said = saidInCheckIn.get(entry.checkIn)
  if (!said) {
    const { feelings, triggers, helped = [], note } = entry.checkIn
    const list = (words: readonly string[]) => words.map(spaced).join('')
    saidInCheckIn.set(entry.checkIn, (said = { feeling: list(feelings), trigger: list(triggers), helped: list(helped), note: spaced(note) }))
  }
  return said
}

/** Does ahead what the first search would have to do for these entries. */
export function prepareForSearch(entries: readonly Entry[]): void {
  for (const entry of entries) saidIn(entry)
}

/** Whether an entry matches, for one query. Names are those of the notebook, removed people included. */
export function matcher({ terms, unread }: SearchQuery, supporters: Readonly<Record<string, Supporter>>): (entry: Entry) => boolean {
  if (unread.length > 0) return () => false
  const names = new Map<string, string>()
  if (terms.some((term) => term.kind === 'words' && (term.key === null || term.key === 'who')))
    for (const { id, name } of Object.values(supporters)) names.set(id, spaced(name))
  return (entry) => terms.every((term) => holds(term, entry, names, supporters) !== term.not)
}

function holds(term: Term, entry: Entry, names: ReadonlyMap<string, string>, supporters: Readonly<Record<string, Supporter>>): boolean {
  switch (term.kind) {
    case 'is':
      return entry.kind === term.entry
    case 'with-kind':
      return entry.kind === 'contact' && entry.contact.who.some((id) => supporters[id]?.kind === term.of)
    case 'days':
      return (term.from === null || entry.day >= term.from) && (term.to === null || entry.day <= term.to)
    case 'number': {
      const value = entry.kind === 'check-in' ? entry.checkIn[term.key] : null
      return value !== null && compares(value, term.comparison, term.value)
    }
    case 'words': {
      const begins = ` ${term.words}`
      const withWho = () => entry.kind === 'contact' && entry.contact.who.some((id) => names.get(id)?.includes(begins))
      if (term.key === 'who') return withWho()
      const said = saidIn(entry)
      if (term.key !== null) return said[term.key].includes(begins)
      return said.note.includes(begins) || said.feeling.includes(begins) || said.trigger.includes(begins) || said.helped.includes(begins) || withWho()
    }
  }
}

function compares(value: number, comparison: Comparison, to: number): boolean {
  switch (comparison) {
    case '<':
      return value < to
    case '<=':
      return value <= to
    case '>':
      return value > to
    case '>=':
      return value >= to
    case '=':
      return value === to
  }
}
