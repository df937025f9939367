// Edits to what the journal is set up with: trackers, own words, series, early signs, saved searches, templates.
import { z } from 'zod'
import { EarlySignId, Line, SavedSearchId, SeriesId, TemplateId, TrackerId } from '../ids'
import type { Notebook } from '../notebook'
import type { ApplierResult } from '../refusal'
import { saysSomething } from './check-in'
import { EarlySign } from './early-sign'
import { CheckInTemplate, SavedSearch } from './kept-shapes'
import { OwnWord, sameWord, WordList } from './own-words'
import { Series } from './series'
import { Tracker } from './tracker'

/** Adds it, or puts it in the place of the one with the same id. */
export const TrackerPut = z.object({ type: z.literal('tracker/put'), tracker: Tracker })
/** With everything that was answered to it. */
export const TrackerRemove = z.object({ type: z.literal('tracker/remove'), id: TrackerId })
export const WordPut = z.object({ type: z.literal('word/put'), list: WordList, own: OwnWord })
/** In every entry; a word that is there already takes the other one in. */
export const WordRename = z.object({ type: z.literal('word/rename'), list: WordList, from: Line.min(1), to: Line.trim().min(1) })
/** No longer offered by itself; entries keep it. */
export const WordRemove = z.object({ type: z.literal('word/remove'), list: WordList, word: Line.min(1) })
export const SeriesPut = z.object({ type: z.literal('series/put'), series: Series })
export const SeriesRemove = z.object({ type: z.literal('series/remove'), id: SeriesId })
export const SignPut = z.object({ type: z.literal('sign/put'), sign: EarlySign })
export const SignRemove = z.object({ type: z.literal('sign/remove'), id: EarlySignId })
export const SearchPut = z.object({ type: z.literal('search/put'), search: SavedSearch })
export const SearchRemove = z.object({ type: z.literal('search/remove'), id: SavedSearchId })
export const TemplatePut = z.object({ type: z.literal('template/put'), template: CheckInTemplate })
export const TemplateRemove = z.object({ type: z.literal('template/remove'), id: TemplateId })

function putIn<T extends { id: string }>(all: Record<string, T>, one: T): ApplierResult {
  all[one.id] = one
  return undefined
}

function takeOut(all: Record<string, unknown>, id: string): ApplierResult {
  if (!all[id]) return 'entry-missing'
  delete all[id]
}

export const setUpAppliers = {
  'tracker/put': (book: Notebook, { tracker }: z.infer<typeof TrackerPut>) => putIn(book.trackers, tracker),
  'tracker/remove': (book: Notebook, { id }: z.infer<typeof TrackerRemove>): ApplierResult => {
    const refusal = takeOut(book.trackers, id)
    if (refusal) return refusal
    for (const checkIn of Object.values(book.checkIns)) {
      if (checkIn.trackers?.[id] === undefined) continue
      delete checkIn.trackers[id]
      // An entry that said nothing else would say nothing at all.
      if (!saysSomething(checkIn)) delete book.checkIns[checkIn.id]
    }
  },
  'word/put': (book: Notebook, { list, own }: z.infer<typeof WordPut>): ApplierResult => {
    const words = book.words[list]
    const known = words.findIndex(({ word }) => sameWord(word, own.word))
    if (known >= 0) words[known] = own
    else words.push(own)
    return undefined
  },
  'word/rename': (book: Notebook, { list, from, to }: z.infer<typeof WordRename>): ApplierResult => {
    const words = book.words[list]
    const taken = words.some(({ word }) => sameWord(word, to) && !sameWord(word, from))
    book.words[list] = words.flatMap((own) => (!sameWord(own.word, from) ? [own] : taken ? [] : [{ ...own, word: to }]))
    for (const checkIn of Object.values(book.checkIns)) {
      const said = checkIn[list]
      if (!said?.some((word) => sameWord(word, from))) continue
      const renamed = said.map((word) => (sameWord(word, from) ? to : word))
      checkIn[list] = renamed.filter((word, i) => renamed.findIndex((one) => sameWord(one, word)) === i)
    }
    return undefined
  },
  'word/remove': (book: Notebook, { list, word }: z.infer<typeof WordRemove>): ApplierResult => {
    book.words[list] = book.words[list].filter((own) => !sameWord(own.word, word))
    return undefined
  },
  'series/put': (book: Notebook, { series }: z.infer<typeof SeriesPut>): ApplierResult => {
    if (series.who.length === 0) return 'nobody-chosen'
    if (series.who.some((id) => !book.supporters[id])) return 'supporter-missing'
    return putIn(book.series, series)
  },
  'series/remove': (book: Notebook, { id }: z.infer<typeof SeriesRemove>) => takeOut(book.series, id),
  'sign/put': (book: Notebook, { sign }: z.infer<typeof SignPut>): ApplierResult => {
    if (sign.rule.when === 'no-contact' && sign.rule.who !== null && !book.supporters[sign.rule.who]) return 'supporter-missing'
    return putIn(book.earlySigns, sign)
  },
  'sign/remove': (book: Notebook, { id }: z.infer<typeof SignRemove>) => takeOut(book.earlySigns, id),
  'search/put': (book: Notebook, { search }: z.infer<typeof SearchPut>) => putIn(book.savedSearches, search),
  'search/remove': (book: Notebook, { id }: z.infer<typeof SearchRemove>) => takeOut(book.savedSearches, id),
  'template/put': (book: Notebook, { template }: z.infer<typeof TemplatePut>) => putIn(book.templates, template),
  'template/remove': (book: Notebook, { id }: z.infer<typeof TemplateRemove>) => takeOut(book.templates, id),
}
