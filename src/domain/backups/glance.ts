// What a look at a backup shows: how much it holds, and its last entries.
import { z } from 'zod'
import { Channel } from '../journal/contact'
import { Mood } from '../journal/check-in'
import { timelineOf } from '../journal/timeline'
import type { Notebook } from '../notebook'
import { Form, Kind } from '../people/supporter'
import { Moment } from '../time/day-key'
import { Counts, countsOf } from './counts'

/** As much of a supporter as it takes to name them, whichever way names are shown. */
const Named = z.object({ name: z.string(), role: z.string(), kind: Kind, form: Form })

const GlanceEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('check-in'), id: z.string(), moment: Moment, mood: Mood.nullable(), note: z.string() }),
  z.object({ kind: z.literal('contact'), id: z.string(), moment: Moment, how: Channel, who: z.array(Named), note: z.string() }),
])
export type GlanceEntry = z.infer<typeof GlanceEntry>

export const Glance = z.object({ counts: Counts, entries: z.array(GlanceEntry) })
export type Glance = z.infer<typeof Glance>

const MOST_LETTERS = 160

/** `most` entries, the latest first. */
export function glanceAt(book: Notebook, most: number): Glance {
  const entries = timelineOf(book.checkIns, book.contacts)
    .slice(0, most)
    .map((entry): GlanceEntry => {
      if (entry.kind === 'check-in') {
        const { moment, mood, note } = entry.checkIn
        return { kind: 'check-in', id: entry.id, moment, mood, note: beginning(note) }
      }
      const { moment, how, who, note } = entry.contact
      const people = who.flatMap((id) => book.supporters[id] ?? [])
      return { kind: 'contact', id: entry.id, moment, how, who: people.map(({ name, role, kind, form }) => ({ name, role, kind, form })), note: beginning(note) }
    })
  return { counts: countsOf(book), entries }
}

const beginning = (note: string) => (note.length > MOST_LETTERS ? `${note.slice(0, MOST_LETTERS).trimEnd()}…` : note)
