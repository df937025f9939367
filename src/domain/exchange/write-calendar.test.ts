import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Notebook } from '../notebook'
import type { Instant } from '../time/day-key'
import { writeCalendar } from './write-calendar'

const example = Notebook.parse(JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')))
const at = '2026-11-20T20:00:00.000Z' as Instant
const written = (names: 'names' | 'initials' | 'roles' = 'names', book = example) => writeCalendar(book, { names, at, zone: 'America/Los_Angeles' })
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('the calendar file', () => {
  test('holds meetings that recur, at their own wall-clock time', () => {
    const lines = unfolded(written())
    const begin = lines.indexOf('UID:meeting-dr-amin-0@kith')
    expect(lines.slice(begin, begin + 6)).toEqual([
      'UID:meeting-dr-amin-0@kith', 'DTSTAMP:20261120T200000Z', 'DTSTART:20261123T160000', 'DURATION:PT50M', 'RRULE:FREQ=WEEKLY;BYDAY=MO', 'SUMMARY:Session with Dr. Amin',
    ])
  })

  test('the fifth week: a last weekday of the month', () => {
    const series = { ...Object.values(example.series)[0]!, times: [{ weekday: 'sunday' as const, occurrence: 'last' as const, from: '23:00', to: '01:00', what: '' }] }
    const lines = unfolded(written('names', { ...example, series: { [series.id]: series } }))
    expect(lines).toContain('RRULE:FREQ=MONTHLY;BYDAY=-1SU')
    expect(lines).toContain('DTSTART:20261129T230000')
    expect(lines).toContain('DURATION:PT120M')
  })

  test('holds whom one meant to be in touch with, today when the day has passed, and marks nobody busy', () => {
    const lines = unfolded(written())
    const kofi = lines.indexOf('UID:touch-kofi@kith')
    expect(lines.slice(kofi + 2, kofi + 6)).toEqual(['DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261121', 'SUMMARY:Be in touch with Kofi', 'TRANSP:TRANSPARENT'])
  })

  test('says no name when names are to be hidden', () => {
    for (const names of ['initials', 'roles'] as const)
      for (const { name } of Object.values(example.supporters)) expect(written(names)).not.toContain(`${name}\r`)
    expect(written('initials')).not.toContain('Amin')
  })

  test('is made as the standard wants: CRLF, lines of at most 75 octets, commas and line ends escaped', () => {
    const nora = example.supporters['kofi' as never] as Notebook['supporters'][never]
    const name = 'Ко́фи, Ünïcode; \\ and a long tail of words that goes on 🌲🌲🌲🌲🌲'
    const text = written('names', { ...example, supporters: { ...example.supporters, ['kofi' as never]: { ...(nora as object), name } as never } })
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(unfolded(text)).toContain('SUMMARY:Be in touch with Ко́фи\\, Ünïcode\\; \\\\ and a long tail of words that goes on 🌲🌲🌲🌲🌲')
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(text.match(/END:VEVENT/g)?.length ?? -1)
  })
})
