// From a read export to one change in the notebook, and back with one undo.
import { applyPatches } from 'immer'
import { describe, expect, it } from 'vitest'
import { applyChange, Change } from '@domain/change'
import { type DaylioRead, readDaylio } from '@domain/import/daylio'
import { type DaylioMapping, suggestedMapping, toImport } from '@domain/import/daylio-import'
import { moodKey } from '@domain/import/daylio-moods'
import type { CheckInId } from '@domain/ids'
import type { Mood } from '@domain/journal/check-in'
import { emptyNotebook, Notebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'

const ZONE = 'Europe/Berlin'
const HEADER = 'full_date,date,weekday,time,mood,activities,scales,note_title,note'
const FILE = [
  HEADER,
  '2024-05-02,,,20:00,good,walk | tea,Sleep Time: 7:30 | Sleep Quality: 8/10 points,Title,words',
  '2024-05-02,,,20:00,numb,,,,',
  '2024-03-31,,,02:30,good,,,,in the hour that was skipped',
  '2024-05-01,,,08:00,meh,,,,',
].join('\n')

let next = 0
const newId = () => `id-${(next += 1)}` as CheckInId
const book = emptyNotebook('2026-01-01T00:00:00.000Z' as Instant)

function read(text: string): DaylioRead {
  const reading = readDaylio(text)
  if (reading.kind !== 'read') throw new Error(reading.kind)
  return reading
}

const mapped = (export_: DaylioRead, extra: Partial<DaylioMapping> = {}, moods: Record<string, Mood | null> = {}): DaylioMapping => {
  const mapping = suggestedMapping(export_.moods)
  return { ...mapping, ...extra, moods: new Map([...mapping.moods, ...Object.entries(moods).map(([k, v]) => [moodKey(k), v] as const)]) }
}

function bringIn(text: string, into: Notebook, extra: Partial<DaylioMapping> = {}, moods: Record<string, Mood | null> = {}) {
  const export_ = read(text)
  const result = toImport(export_, mapped(export_, extra, moods), into.checkIns, ZONE, newId)
  if (!result.change) return { result, book: into, inverse: [] }
  const outcome = applyChange(into, Change.parse(result.change))
  if (outcome.kind !== 'applied') throw new Error(outcome.reason)
  return { result, book: outcome.notebook, inverse: outcome.inverse }
}

describe('importing', () => {
  it('makes one valid change that one undo takes back', () => {
    const { result, book: after, inverse } = bringIn(FILE, book)
    expect(result).toMatchObject({ fresh: 4, duplicates: 0, changed: 0, skipped: 0 })
    expect(Notebook.safeParse(after).success).toBe(true)
    expect(applyPatches(after, inverse)).toEqual(book)
  })

  it('keeps everything the row says', () => {
    const { result } = bringIn(FILE, book, {}, { numb: 2 })
    expect(result.change?.checkIns.slice(0, 2)).toMatchObject([
      {
        moment: { at: '2024-05-02T18:00:00.000Z', zone: ZONE, day: '2024-05-02' },
        mood: 4,
        sleep: 7.5,
        feelings: [],
        note: 'Title\nwords\n\nSleep Quality: 8/10 points\nActivities: walk, tea',
      },
      { mood: 2, feelings: ['numb'], note: '' },
    ])
  })

  it('puts activities among the feelings when asked', () => {
    const { result } = bringIn(FILE, book, { activities: 'feelings' })
    expect(result.change?.checkIns[0]).toMatchObject({ feelings: ['walk', 'tea'], note: 'Title\nwords\n\nSleep Quality: 8/10 points' })
  })

  it('keeps the local day of a time the clocks skipped', () => {
    const { result } = bringIn(FILE, book)
    expect(result.change?.checkIns[2]?.moment).toEqual({ at: '2024-03-31T01:30:00.000Z', zone: ZONE, day: '2024-03-31' })
  })

  it('leaves out what says nothing once its mood is left empty', () => {
    expect(bringIn(FILE, book, {}, { meh: null }).result).toMatchObject({ fresh: 3, skipped: 1 })
  })
})

describe('importing again', () => {
  const once = bringIn(FILE, book).book

  it('recognises every entry, whatever the mapping was', () => {
    const { result } = bringIn(FILE, once, { activities: 'feelings' }, { numb: 5 })
    expect(result).toMatchObject({ change: null, fresh: 0, duplicates: 4 })
  })

  it('brings in only what is new, also within a minute already there', () => {
    const longer = `${FILE}\n2024-05-02,,,20:00,good,,,,a third of that minute`
    expect(bringIn(longer, once).result).toMatchObject({ fresh: 1, duplicates: 4, changed: 0 })
  })

  it('asks about entries that were edited in Daylio since', () => {
    const edited = FILE.replace('Title,words', 'Title,other words')
    expect(bringIn(edited, once).result).toMatchObject({ fresh: 0, duplicates: 3, changed: 1 })
    expect(bringIn(edited, once, { changed: 'add' }).result).toMatchObject({ fresh: 1, changed: 1 })
  })

  it('is not confused by an entry edited in Kith', () => {
    const [first] = Object.values(once.checkIns)
    if (!first) throw new Error('nothing imported')
    const edited = applyChange(once, { type: 'check-in/edit', id: first.id, patch: { note: 'mine now' } })
    if (edited.kind !== 'applied') throw new Error(edited.reason)
    expect(bringIn(FILE, edited.notebook).result).toMatchObject({ fresh: 0, duplicates: 4 })
  })
})
