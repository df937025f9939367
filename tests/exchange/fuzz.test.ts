// Ten thousand broken files: each gets an answer in time, what is read makes a sound change, and nothing is half-applied.
import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { Change, applyChange } from '@domain/change'
import { toBringIn } from '@domain/exchange/bring-in'
import { dataFiles } from '@domain/exchange/data-files'
import { readMap } from '@domain/exchange/read-map'
import { m } from '@domain/messages/messages'
import { emptyNotebook, Notebook } from '@domain/notebook'
import { seeded } from '@domain/random'
import type { DayKey, Instant } from '@domain/time/day-key'
import { mutate } from './mutate'

const NOW = '2026-11-19T12:00:00Z' as Instant
const FILES = Number(process.env['KITH_FUZZ'] ?? 10_000)
/** No single file may take longer, the busiest machine included. */
const LONGEST_MS = 2000

const example = JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')) as Notebook
const everything = { names: 'names', details: true, private: true, snapshots: true } as const
const seeds = (['graphml', 'csv', 'easynwk'] as const).map((format) => dataFiles(example, { format, ...everything }, '2026-11-19' as DayKey).map(({ name, text }) => ({ name, text })))
seeds.push([{ name: 'early easyNWK', text: readFileSync('tests/exchange/samples/easynwk-early.json', 'utf8') }])
seeds.push([{ name: 'networkx', text: readFileSync('tests/exchange/samples/networkx.graphml', 'utf8') }])

describe(`${FILES.toLocaleString('en')} files broken at random`, () => {
  const clean = Object.getOwnPropertyDescriptors(Object.prototype)
  // Looked at rather than frozen: the tests share one process.
  afterAll(() => expect(Object.getOwnPropertyDescriptors(Object.prototype), 'nothing of a file ends up in every object').toEqual(clean))

  it('are each answered, never half-applied, never slow', () => {
    const book = emptyNotebook(NOW)
    const before = JSON.stringify(book)
    const answers = new Map<string, number>()
    let slowest = 0
    for (let n = 0; n < FILES; n++) {
      const random = seeded(n)
      const files = seeds[n % seeds.length]!.map((file) => ({ ...file, text: mutate(file.text, random) }))
      const begun = performance.now()
      const reading = readMap(files)
      let answer: string = reading.kind
      if (reading.kind === 'refused') {
        answer = reading.why
        expect(m.bringIn.refused(reading).length).toBeGreaterThan(10)
      } else {
        let id = 0
        const change = toBringIn(reading.found, book, { chosen: new Set(reading.found.people.map((person) => person.key)), versions: true }, { id: () => `id-${++id}`, now: NOW, zone: 'UTC' })
        // Every tenth goes all the way: parsed as main does, applied, held against the schema of the file.
        if (n % 10 < 2) {
          const outcome = applyChange(book, Change.parse(change))
          if (outcome.kind === 'applied') expect(Notebook.safeParse(outcome.notebook).success, `seed ${n}`).toBe(true)
          else expect(outcome.reason, `seed ${n}`).toBe('nobody-chosen')
        } else expect(Change.safeParse(change).success, `seed ${n}`).toBe(true)
        for (const { why, count, examples } of reading.found.left) expect(m.bringIn.left(why, count, examples).length).toBeGreaterThan(10)
      }
      slowest = Math.max(slowest, performance.now() - begun)
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
    expect(JSON.stringify(book)).toBe(before)
    expect(slowest).toBeLessThan(LONGEST_MS)
    // The damage is neither so light that all pass nor so heavy that none does.
    expect(answers.get('found') ?? 0).toBeGreaterThan(FILES / 10)
    expect(answers.size).toBeGreaterThan(4)
  }, 240_000)
})
