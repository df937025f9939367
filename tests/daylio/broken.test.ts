// Files that are broken, foreign or hostile: each has a clear answer, and no row vanishes silently.
import { describe, expect, it } from 'vitest'
import { DAYLIO_LIMITS, readDaylio } from '@domain/import/daylio'
import { m } from '@domain/messages/messages'

const HEADER = 'full_date,date,weekday,time,mood,activities,note_title,note'
const row = (day: string, note: string, mood = 'good') => `${day},1 May,Wednesday,20:00,${mood},walk,,${note}`

describe('files that are not a Daylio export', () => {
  it.each([
    ['an empty file', '', { kind: 'empty' }],
    ['only blank lines and a mark', '\uFEFF\r\n  \n\t\n', { kind: 'empty' }],
    ['a header and nothing else', HEADER, { kind: 'empty' }],
    ['a header and blank rows', `${HEADER}\n,,,,,,,\n\n`, { kind: 'empty' }],
    ['a zipped backup', 'PK\u0003\u0004\u0014', { kind: 'not-daylio', why: 'backup' }],
    ['a base64 backup', 'UEsDBBQACAgIAAAA', { kind: 'not-daylio', why: 'backup' }],
    ['a web page', '<!DOCTYPE html><html></html>', { kind: 'not-daylio', why: 'html' }],
    ['a notebook', '{"format":"kith-notebook"}', { kind: 'not-daylio', why: 'json' }],
    ['a letter', 'Dear Sam,\nit has been a while.', { kind: 'not-daylio', why: 'no-known-columns' }],
    ['a broken header', '"full_date,date\n', { kind: 'not-daylio', why: 'no-known-columns' }],
    ['no date column', 'weekday,time,mood,note\nMonday,20:00,good,x', { kind: 'not-daylio', why: 'no-date-column' }],
    ['a year without a date', 'year,time,mood\n2020,20:00,good', { kind: 'not-daylio', why: 'no-date-column' }],
    ['no time column', 'full_date,mood\n2020-01-01,good', { kind: 'not-daylio', why: 'no-time-column' }],
    ['no mood column', 'full_date,time\n2020-01-01,20:00', { kind: 'not-daylio', why: 'no-mood-column' }],
  ])('%s', (_name, text, expected) => {
    const reading = readDaylio(text)
    expect(reading).toEqual(expected)
    if (reading.kind === 'not-daylio') expect(m.daylio.whyNot(reading.why)).toMatch(/Daylio/)
  })
})

describe('rows that cannot be read are listed with their real lines', () => {
  it.each([
    ['too few columns', '2024-05-01,1 May,Wednesday,20:00', 'too-few-columns'],
    ['too many columns', `${row('2024-05-01', 'x')},y`, 'too-many-columns'],
    ['no date', row('', 'x'), 'date-missing'],
    ['an American date', row('5/18/2024', 'x'), 'date-not-understood'],
    ['30 February', row('2024-02-30', 'x'), 'date-not-understood'],
    ['a time of 25:00', row('2024-05-01', 'x').replace('20:00', '25:00'), 'time-not-understood'],
    ['a time of 13:00 pm', row('2024-05-01', 'x').replace('20:00', '13:00 pm'), 'time-not-understood'],
    ['no time', row('2024-05-01', 'x').replace('20:00', ''), 'time-missing'],
    ['nothing said', '2024-05-01,1 May,Wednesday,20:00,,,,', 'says-nothing'],
    ['a mood as long as a novel', row('2024-05-01', 'x', 'm'.repeat(201)), 'mood-too-long'],
    ['a note beyond measure', row('2024-05-01', 'n'.repeat(20_000)), 'note-too-long'],
    ['a quotation mark never closed', row('2024-05-01', '"lost'), 'broken-quote'],
  ])('%s', (_name, broken, what) => {
    const text = [HEADER, row('2024-05-02', '"two\nlines"'), broken, row('2024-05-03', '"fine"')].join('\n')
    const reading = readDaylio(text)
    if (reading.kind !== 'read') throw new Error(reading.kind)
    expect(reading.rows.map((r) => [r.day, r.line])).toEqual([
      ['2024-05-02', 2],
      ['2024-05-03', 5],
    ])
    expect(reading.problems).toMatchObject([{ line: 4, what }])
    const [problem] = reading.problems
    if (problem) expect(m.daylio.problem(problem.what, problem.found).length).toBeGreaterThan(4)
  })
})

describe('quotes', () => {
  it('a lost closing quote does not swallow the rows after it', () => {
    const reading = readDaylio([HEADER, row('2024-05-01', '"lost'), row('2024-05-02', '"a"'), row('2024-05-03', '""')].join('\n'))
    expect(reading).toMatchObject({ kind: 'read', problems: [{ line: 2, what: 'broken-quote' }], rows: [{ line: 3 }, { line: 4 }] })
  })

  it('an undoubled quote within one line is taken as written', () => {
    const reading = readDaylio([HEADER, row('2024-05-01', '"she said "stay" twice"')].join('\n'))
    expect(reading).toMatchObject({ kind: 'read', rows: [{ note: 'she said "stay" twice' }] })
  })

  it('a hundred thousand broken quotes are each listed, in one pass', () => {
    const broken = Array.from({ length: 100_000 }, (_, i) => (i % 2 ? 'a,"b' : 'a,""b')).join('\n')
    const reading = readDaylio(`${HEADER}\n${broken}`)
    expect(reading).toMatchObject({ kind: 'read', rows: [] })
    expect(reading.kind === 'read' && reading.problems).toHaveLength(100_000)
  })
})

describe('names that mean something to JavaScript', () => {
  it('are moods like any other', () => {
    const reading = readDaylio([HEADER, row('2024-05-01', '', '__proto__'), row('2024-05-01', '', 'constructor')].join('\n'))
    expect(reading).toMatchObject({ kind: 'read', moods: [{ label: '__proto__', suggested: null }, { label: 'constructor', suggested: null }] })
  })
})

describe('limits', () => {
  it('more rows than the limit are refused whole', () => {
    const text = `${HEADER}\n${'2024-05-01,,,20:00,good,,,\n'.repeat(DAYLIO_LIMITS.rows + 1)}`
    expect(readDaylio(text)).toEqual({ kind: 'too-much', limit: 'rows' })
  })

  it('more text than the limit is refused unread', () => {
    expect(readDaylio(' '.repeat(DAYLIO_LIMITS.characters + 1))).toEqual({ kind: 'too-much', limit: 'characters' })
  })
})
