// Turns a read Daylio export into one change: all or nothing, one undo.
import type { z } from 'zod'
import type { CheckInId } from '../ids'
import { type CheckIn, type Mood, saysSomething } from '../journal/check-in'
import type { JournalImport } from '../journal/journal-changes'
import { m } from '../messages/messages'
import { momentOf } from '../time/day-key'
import type { DaylioRead, DaylioRow, MoodLabel } from './daylio'
import { minuteOf, minuteOfKey } from './daylio-key'
import { isOwnWord, moodKey } from './daylio-moods'

export type DaylioMapping = {
  /** By `moodKey` of the label. Missing or null leaves the mood empty. */
  moods: ReadonlyMap<string, Mood | null>
  /** Where activities go: a line of the note, or among the feelings as words of their own. */
  activities: 'note' | 'feelings'
  /** Entries of a minute that was imported before, now saying something else: probably edited in Daylio since. */
  changed: 'leave' | 'add'
}

export type DaylioImport = {
  change: z.infer<typeof JournalImport> | null
  /** How many the change brings in. */
  fresh: number
  /** Already in the journal. */
  duplicates: number
  /** At a minute imported before, but saying something else. Part of `fresh` only when the mapping says `add`. */
  changed: number
  /** Would say nothing, because their mood is left empty and there is nothing else. */
  skipped: number
}

/** The mapping the mood names suggest by themselves. */
export function suggestedMapping(moods: readonly MoodLabel[]): DaylioMapping {
  return {
    moods: new Map(moods.map(({ label, suggested }) => [moodKey(label), suggested])),
    activities: 'note',
    changed: 'leave',
  }
}

/** Ids are asked for only for entries that come in. */
export function toImport(
  read: DaylioRead,
  mapping: DaylioMapping,
  existing: Readonly<Record<string, CheckIn>>,
  zone: string,
  newId: () => CheckInId,
): DaylioImport {
  const keys = new Set<string>()
  for (const checkIn of Object.values(existing)) if (checkIn.source) keys.add(checkIn.source.key)
  const unmatched = minutesNotInFile(keys, read.rows)

  const checkIns: CheckIn[] = []
  const result = { duplicates: 0, changed: 0, skipped: 0 }
  for (const row of read.rows) {
    if (keys.has(row.key)) {
      result.duplicates += 1
      continue
    }
    if (unmatched.has(minuteOf(row))) {
      result.changed += 1
      if (mapping.changed === 'leave') continue
    }
    const said = contentOf(row, mapping)
    if (!saysSomething(said)) {
      result.skipped += 1
      continue
    }
    checkIns.push({
      id: newId(),
      moment: momentOf(row.day, row.time, zone),
      ...said,
      source: { app: 'daylio', key: row.key },
    })
  }
  return {
    ...result,
    fresh: checkIns.length,
    change: checkIns.length > 0 ? { type: 'journal/import', checkIns } : null,
  }
}

/** Minutes imported before of which this file no longer holds an entry in the same words. */
function minutesNotInFile(keys: ReadonlySet<string>, rows: readonly DaylioRow[]): Set<string> {
  const inFile = new Set(rows.map((row) => row.key))
  return new Set([...keys].filter((key) => !inFile.has(key)).map(minuteOfKey))
}

const LONGEST_WORD = 200
const MOST_FEELINGS = 40

function contentOf(row: DaylioRow, mapping: DaylioMapping) {
  const asFeelings = mapping.activities === 'feelings' ? row.activities.filter((word) => word.length <= LONGEST_WORD) : []
  // The person's own name for a mood says more than its number: it stays, as a feeling.
  const mood = mapping.moods.get(moodKey(row.mood)) ?? null
  const own = isOwnWord(row.mood, mood) ? [row.mood] : []
  const feelings = [...new Set([...own, ...asFeelings])].slice(0, MOST_FEELINGS)
  const inNote = row.activities.filter((word) => !feelings.includes(word))
  const activities = inNote.length > 0 ? [m.daylio.activitiesLine(inNote)] : []
  const extra = [...row.scales, ...activities].join('\n')
  return {
    mood,
    urge: null,
    energy: null,
    sleep: row.sleep,
    feelings,
    triggers: [],
    note: [row.note, extra].filter((part) => part !== '').join('\n\n'),
  }
}
