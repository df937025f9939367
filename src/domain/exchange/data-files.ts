// The files a map becomes as data, by format.
import type { Notebook } from '../notebook'
import { newSupporter } from '../people/new-supporter'
import { onMap } from '../people/supporter-changes'
import { readingOrder } from '../network/map-drawing'
import type { Snapshot } from '../snapshots/snapshot'
import type { DayKey } from '../time/day-key'
import type { DataOptions } from './data-options'
import { keysFor, mapRecord, recordOf } from './map-record'
import { writeCsvPair } from './write-csv'
import { writeEasynwk } from './write-easynwk'
import { writeGraphml } from './write-graphml'

/** `name` without its ending; `ending` without its dot. */
export type DataFile = { name: string; ending: string; text: string }

export function dataFiles(book: Notebook, options: DataOptions, today: DayKey): DataFile[] {
  switch (options.format) {
    case 'graphml':
      return [{ name: 'support-map', ending: 'graphml', text: writeGraphml(mapRecord(book, options)) }]
    case 'csv': {
      const { people, ties } = writeCsvPair(mapRecord(book, options))
      return [
        { name: 'support-map-people', ending: 'csv', text: people },
        { name: 'support-map-ties', ending: 'csv', text: ties },
      ]
    }
    case 'easynwk':
      return [{ name: 'support-map-easynwk', ending: 'json', text: easynwkText(book, options, today) }]
  }
}

function easynwkText(book: Notebook, options: DataOptions, today: DayKey): string {
  const here = readingOrder(onMap(book))
  const snapshots = options.snapshots ? Object.values(book.snapshots).sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1)) : []
  const keys = keysFor(here, ...snapshots.map((snapshot) => Object.values(snapshot.supporters)))
  return writeEasynwk(options.names === 'names' ? book.me.name : '', [
    ...snapshots.map((snapshot) => ({ name: snapshot.name, day: snapshot.day, ...recordOf(peopleOf(snapshot), Object.values(snapshot.ties), keys, options) })),
    { name: '', day: today, ...recordOf(here, Object.values(book.ties), keys, options) },
  ])
}

/** Those of a snapshot as supporters; what a snapshot does not keep is open. */
const peopleOf = (snapshot: Snapshot) => Object.values(snapshot.supporters).map((then) => ({ ...newSupporter(then.id, then.name, then.addedAt), ...then, removedAt: null }))
