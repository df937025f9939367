// What holds for any file at all, and the round trip of exports written by an independent CSV writer.
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readCsv } from '@domain/import/csv'
import { readDaylio } from '@domain/import/daylio'
import { suggestedMapping, toImport } from '@domain/import/daylio-import'
import { plainText } from '@domain/import/plain-text'
import { readClock, readSpokenDay } from '@domain/import/spoken-date'
import type { CheckInId } from '@domain/ids'
import { fromDayNumber, toDayNumber, type DayKey } from '@domain/time/day-key'
import { JournalImport } from '@domain/journal/journal-changes'

const HEADER = ['full_date', 'date', 'weekday', 'time', 'mood', 'activities', 'scales', 'note_title', 'note']
const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', '\t', '2024-05-01', '10:04 pm', 'good', '<br>', '&amp;', HEADER.join(','), 'year,date,time,mood'),
)
const anyText = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''))
const withHeader = anyText.map((text) => `${HEADER.join(',')}\n${text}`)

describe('any text', () => {
  it('is answered without throwing, and what is read makes a valid change', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, withHeader), (text) => {
        const reading = readDaylio(text)
        if (reading.kind !== 'read') return
        let n = 0
        const result = toImport(reading, suggestedMapping(reading.moods), {}, 'Pacific/Auckland', () => `i${(n += 1)}` as CheckInId)
        expect(result.fresh + result.skipped + result.changed + result.duplicates).toBe(reading.rows.length)
        expect(new Set(reading.rows.map((row) => row.key)).size).toBe(reading.rows.length)
        if (result.change) expect(JournalImport.safeParse(result.change).success).toBe(true)
        const lines = text.split(/\r\n|\r|\n/).length
        for (const { line } of [...reading.rows, ...reading.problems]) expect(line).toBeLessThanOrEqual(lines)
      }),
      { numRuns: 400 },
    )
  })

  it('becomes plain text without HTML elements, and plain text stays itself', () => {
    // An element ends with ">": "a <b" and "I <P !" are words.
    fc.assert(fc.property(fc.string(), (text) => !/<(br|b|p|script|img)(?=[\s/>])[^<>]*>/i.test(plainText(text.replaceAll('&', '')))))
    expect(plainText('<script>alert(1)</script><img src=x onerror=y>ok')).toBe('alert(1)ok')
    expect(plainText('a &lt;b&gt; &amp;lt; &#128578; &#0; &nope;')).toBe('a <b> &lt; 🙂 &#0; &nope;')
  })
})

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '|', '\t', ';', '5'), maxLength: 12 })
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 })

describe('the CSV reader', () => {
  it('reads back whatever an independent writer wrote, with each record on its line', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',' as const, '\t' as const, ';' as const), fc.constantFrom('\n', '\r\n'), (rows, delimiter, newline) => {
        const text = Papa.unparse(rows, { delimiter, newline, quotes: true })
        const records = [...readCsv(text, delimiter)]
        expect(records.map((record) => (record.kind === 'record' ? record.fields : record))).toEqual(rows)
        let line = 1
        for (const [i, record] of records.entries()) {
          expect(record.line).toBe(line)
          line += 1 + (rows[i] ?? []).join('').split('\n').length - 1
        }
      }),
    )
  })
})

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'ü', ' ', '"', ',', '\n', "'"), maxLength: 30 })
const entry = fc.record({
  day: fc.integer({ min: toDayNumber('2015-01-01' as DayKey), max: toDayNumber('2030-12-31' as DayKey) }).map(fromDayNumber),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  mood: fc.constantFrom('good', 'sad ', 'Refreshed', 'rad'),
  activities: fc.array(fc.constantFrom('walk', 'tea', 'work/study'), { maxLength: 3 }),
  note: words,
  twelve: fc.boolean(),
})

function clock(hour: number, minute: number, twelve: boolean): string {
  const two = String(minute).padStart(2, '0')
  return twelve ? `${hour % 12 || 12}:${two} ${hour < 12 ? 'AM' : 'pm'}` : `${String(hour).padStart(2, '0')}:${two}`
}

describe('a generated export', () => {
  it('is read back whole', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), fc.constantFrom(',', '\t'), (entries, delimiter) => {
        const rows = entries.map((e) => [e.day, '', '', clock(e.hour, e.minute, e.twelve), e.mood, e.activities.join(' | '), '', '', e.note.replaceAll('\n', '<br>')])
        const reading = readDaylio(Papa.unparse([HEADER, ...rows], { delimiter, newline: '\n' }))
        expect(reading).toMatchObject({
          kind: 'read',
          problems: [],
          rows: entries.map((e) => ({
            day: e.day,
            time: clock(e.hour, e.minute, false),
            mood: e.mood.trim(),
            activities: [...new Set(e.activities)],
          })),
        })
      }),
    )
  })

  it('dates in words come back in every language a phone may print', () => {
    fc.assert(
      fc.property(entry, fc.constantFrom('en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'pl', 'sv', 'ja', 'ko', 'zh', 'ru'), (e, locale) => {
        const date = new Date(`${e.day}T12:00:00Z`)
        const text = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date)
        expect(readSpokenDay(e.day.slice(0, 4), text)).toBe(e.day)
        const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2024, 0, 1, e.hour, e.minute)),
        )
        expect(readClock(time)).toBe(clock(e.hour, e.minute, false))
      }),
      { numRuns: 300 },
    )
  })
})
