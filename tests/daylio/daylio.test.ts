// Daylio exports of every header generation, with the quirks seen in real files. All samples are invented.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DaylioRead, readDaylio } from '@domain/import/daylio'

const sample = (name: string) => readFileSync(new URL(`./samples/${name}.csv`, import.meta.url), 'utf8')

function read(text: string): DaylioRead {
  const reading = readDaylio(text)
  if (reading.kind !== 'read') throw new Error(`not read: ${JSON.stringify(reading)}`)
  return reading
}

describe('generation (a): year and a date in words', () => {
  const export_ = read(sample('generation-a'))

  it('reads days in both orders and in another language', () => {
    expect(export_.rows.map((row) => `${row.day} ${row.time}`)).toEqual([
      '2018-05-18 23:54',
      '2018-05-18 08:05',
      '2018-05-17 00:10',
      '2017-12-17 22:00',
      '2017-02-17 07:30',
    ])
  })

  it('lists days that do not exist, with their lines', () => {
    expect(export_.problems).toEqual([
      { line: 7, what: 'date-not-understood', found: '2017 29 February' },
      { line: 8, what: 'date-not-understood', found: '2017 3 Blursday' },
    ])
  })

  it('trims activities and undoubles quotes', () => {
    expect(export_.rows[0]?.activities).toEqual(['walk', 'reading'])
    expect(export_.rows[3]?.note).toBe('She said "stay" and I did')
  })
})

describe('generation (b): ISO dates, a byte order mark, CRLF, clocks mixed', () => {
  const export_ = read(sample('generation-b'))

  it('reads every row and no blank line', () => {
    expect(export_.problems).toEqual([])
    expect(export_.rows.map((row) => [row.time, row.mood, row.line])).toEqual([
      ['21:15', 'good', 2],
      ['09:04', 'sad', 3],
      ['22:00', 'Refreshed', 6],
    ])
  })

  it('suggests only moods whose names are known, and asks about the others first', () => {
    expect(export_.moods).toEqual([
      { label: 'sad', count: 1, suggested: null },
      { label: 'Refreshed', count: 1, suggested: null },
      { label: 'good', count: 1, suggested: 4 },
    ])
  })
})

describe('generation (c): note titles, tabs, HTML', () => {
  const export_ = read(sample('generation-c-tabs'))

  it('turns HTML into plain text and keeps what only looks like it', () => {
    expect(export_.rows[0]?.note).toBe('Clocks back\nSlow morning\nTea & toast\nI <3 this')
  })

  it('tells two equal entries of one minute apart', () => {
    expect(export_.rows).toHaveLength(3)
    expect(new Set(export_.rows.map((row) => row.key)).size).toBe(3)
  })
})

describe('generation (d): scales', () => {
  const export_ = read(sample('generation-d'))

  it('takes sleep time as hours and keeps the other scales', () => {
    expect(export_.rows.map((row) => [row.sleep, row.scales])).toEqual([
      [8, ['Sleep Quality: 8/10 points']],
      [6.5, []],
      [null, ['Sleep Time: 99:00']],
    ])
  })

  it('reads a clock with a narrow space and says from when to when', () => {
    expect(export_.rows[0]?.time).toBe('22:04')
    expect([export_.first, export_.last]).toEqual(['2026-01-03', '2026-01-05'])
  })
})

describe('keys', () => {
  const header = 'full_date,date,weekday,time,mood,activities,note_title,note'
  const a = '2024-05-01,1 May,Wednesday,20:00,good,walk | tea,,hello'
  const b = '2024-05-01,1 May,Wednesday,20:00,bad,,,other'
  const keys = (...rows: string[]) => new Set(read([header, ...rows].join('\n')).rows.map((row) => row.key))

  it('do not depend on the order of rows', () => {
    expect(keys(a, b)).toEqual(keys(b, a))
    expect(keys(a, a, b)).toEqual(keys(b, a, a))
  })

  it('survive another generation, clock and mood spelling', () => {
    const older = read('year,date,weekday,time,mood,activities,note\n2024,May 1,Wednesday,8:00 pm,Good ,tea | walk ,hello')
    expect(keys(a)).toEqual(new Set(older.rows.map((row) => row.key)))
  })

  it('fit the notebook', () => {
    for (const key of keys(a, a, b)) expect(key.length).toBeLessThanOrEqual(80)
  })
})
