// What the palette offers for what is typed: contacts to log first, then places, things to write, and finding.
import { latestFirst } from '@domain/journal/earlier-words'
import { lastChannels, readQuickLog, type QuickLog } from '@domain/journal/quick-log'
import { plainWords } from '@domain/journal/search-query'
import { m } from '@domain/messages/messages'
import type { Notebook } from '@domain/notebook'
import { type Naming, shownName } from '@domain/people/shown-name'
import { PLACES, type PlaceName, type Purpose } from '../../navigation/place'

export type PaletteAction = { kind: 'log'; log: QuickLog } | { kind: 'go'; place: PlaceName; purpose: Purpose | null } | { kind: 'reach-out' } | { kind: 'cover' }
export type PaletteOption = { id: string; group: keyof typeof m.palette.groups; label: string; spoken: string; action: PaletteAction }

/** Before anything is typed: those one was last in contact with, then where one can go. */
export function paletteOptions(text: string, book: Pick<Notebook, 'supporters' | 'contacts'>, naming: Naming): PaletteOption[] {
  const people = latestFirst(book.supporters, book.contacts)
  const last = lastChannels(book.contacts)
  const typed = plainWords(text)
  const logs: QuickLog[] =
    typed === ''
      ? people.slice(0, 4).map(({ id }) => ({ who: [id], how: last.get(id) ?? 'call' }))
      : readQuickLog(text, people.map((one) => ({ id: one.id, name: shownName(one, naming) })), m.vocabulary.channels, (id) => last.get(id) ?? null)
  const names = ({ who }: QuickLog) => m.common.and(who.flatMap((id) => (book.supporters[id] ? [shownName(book.supporters[id], naming)] : [])))
  const option = (group: PaletteOption['group'], label: string, action: PaletteAction, spoken = label): PaletteOption => ({ id: `${group}-${label}`, group, label, spoken, action })

  const contacts = logs.map((log) => {
    const how = m.vocabulary.channels[log.how].toLowerCase()
    return { ...option('log', m.palette.log(names(log), how), { kind: 'log', log }, m.palette.logFor(names(log), how)), id: `log-${log.who.join('-')}` }
  })
  const rest = [
    option('write', m.palette.checkIn, { kind: 'go', place: 'journal', purpose: { kind: 'new-check-in' } }),
    option('write', m.palette.urge, { kind: 'go', place: 'today', purpose: { kind: 'log-urge' } }),
    option('write', m.palette.contact, { kind: 'go', place: 'journal', purpose: { kind: 'new-contact' } }),
    option('go', m.shell.reachOut, { kind: 'reach-out' }),
    option('go', m.palette.cover, { kind: 'cover' }),
    ...PLACES.map((place) => option('go', m.shell.places[place], { kind: 'go', place, purpose: null })),
  ].filter(({ label }) => typed.split(' ').every((word) => ` ${plainWords(label)}`.includes(` ${word}`)))
  const find = typed === '' ? [] : [option('find', m.palette.find(text.trim()), { kind: 'go', place: 'journal', purpose: { kind: 'find-entries', query: text.trim() } })]
  return [...contacts, ...rest, ...find]
}
