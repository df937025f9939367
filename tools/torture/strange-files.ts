// Every reader of something from outside, given sound files broken at random and texts made up: each is answered in
// time, in full or not at all, and leaves nothing behind.
import { readFileSync } from 'node:fs'
import { applyChange, Change } from '@domain/change'
import { toBringIn } from '@domain/exchange/bring-in'
import { dataFiles } from '@domain/exchange/data-files'
import { readMap } from '@domain/exchange/read-map'
import type { SupporterId } from '@domain/ids'
import { readDaylio } from '@domain/import/daylio'
import { readNotebook } from '@domain/migrations/read-notebook'
import { emptyNotebook, Notebook } from '@domain/notebook'
import { clipOf, readClip, writeClip } from '@domain/people/people-clip'
import { type Random, seeded } from '@domain/random'
import { generateNotebook } from '@domain/sample/generate-notebook'
import type { DayKey, Instant } from '@domain/time/day-key'
import { readJournal, writeLine } from '@main/notebook/journal-records'
import { notebookBytes } from '@main/notebook/notebook-bytes'
import { notebookFile } from '@main/notebook/notebook-file'
import { withRecords } from '@main/notebook/with-records'
import { readHeader } from '@main/seal/header'
import { KeyRing } from '@main/seal/key-ring'
import { createSeal } from '@main/seal/seal'
import { mutate } from '../../tests/exchange/mutate'
import type { Figures } from './figures'
import { PATH } from './sessions'
import { SimulatedDisk } from './simulated-disk'

/** Longest that one file may take, the busiest machine included. */
const LONGEST_MS = 2000
const MOST_MB = 300

const NOW = '2026-11-19T12:00:00.000Z' as Instant
const TODAY = '2026-11-19' as DayKey

type Reader = { what: string; files: readonly string[]; /** Says `good` when something was read; what it says otherwise is told apart. */ read(text: string, random: Random): string | Promise<string> }

const PIECES = ['{', '}', '[', ']', '"', ':', ',', '<', '>', '/', '=', '&', ';', '\t', '\n', '\r\n', ' ', '\u0000', '\uFEFF', '__proto__', 'constructor', 'format', 'kith-notebook', 'schemaVersion', 'graphml', 'node', 'id', 'full_date,date,weekday,time,mood', '2026-01-01', '20:00', 'good', '1', '-1e999', 'null', 'true', '\ud800', '😀', 'x'.repeat(2000), '['.repeat(300), '"'.repeat(200), '0'.repeat(400)]
const madeUp = (random: Random) => Array.from({ length: random.int(0, 60) }, () => random.pick(PIECES)).join('')

async function readers(): Promise<Reader[]> {
  const example = generateNotebook({ seed: 3, years: 1, supporters: 12, contacts: 60, end: TODAY, zone: 'Europe/Berlin' })
  const book = emptyNotebook(NOW)
  const everything = { names: 'names', details: true, private: true, snapshots: true } as const
  const exported = (format: 'graphml' | 'csv' | 'easynwk') => dataFiles(example, { format, ...everything }, TODAY).map(({ text }) => text)
  const [samples, exchange] = ['tests/daylio/samples', 'tests/exchange/samples']
  const map = (text: string) => {
    const reading = readMap([{ name: 'x', text }])
    if (reading.kind === 'refused') return reading.why
    let id = 0
    const change = Change.parse(toBringIn(reading.found, book, { chosen: new Set(reading.found.people.map(({ key }) => key)), versions: true }, { id: () => `id-${++id}`, now: NOW, zone: 'UTC' }))
    const outcome = applyChange(book, change)
    if (outcome.kind === 'applied' && !Notebook.safeParse(outcome.notebook).success) throw new Error('what came of it is no notebook')
    return outcome.kind === 'applied' ? 'good' : outcome.reason
  }
  const stored = async (bytes: Uint8Array, journal?: string, ring = new KeyRing()) => {
    const disk = new SimulatedDisk([[PATH, bytes], ...(journal === undefined ? [] : [[PATH.replace(/\.json$/, '.journal'), Buffer.from(journal, 'utf8')] as [string, Uint8Array]])])
    const read = await notebookFile(PATH, { disk, ring }).read()
    if (read.kind === 'ready' && !Notebook.safeParse(read.notebook).success) throw new Error('opened as a notebook, and is none')
    return read.kind === 'ready' ? `good, and ${read.recovered?.changes ?? 0} of a journal` : read.kind === 'damaged' ? read.reason : read.kind
  }
  const text = notebookBytes(example).bytes.toString('utf8')
  const whole = notebookBytes(emptyNotebook(NOW))
  const small = JSON.stringify(emptyNotebook(NOW), null, 1)
  const journal = writeLine({ base: whole.sum }) + [1, 2, 3].map((revision) => writeLine({ revision, patches: [{ op: 'replace', path: ['me', 'name'], value: `name ${revision}` }] })).join('')
  const { seal } = await createSeal('quiet river under stones', { cost: { N: 2 ** 15, r: 1, p: 1 }, before: null })
  const ring = new KeyRing()
  ring.seal = seal
  const sealed = ring.close(Buffer.from(small)) as Uint8Array
  return [
    { what: 'Daylio', files: ['generation-a.csv', 'generation-b.csv', 'generation-c-tabs.csv', 'generation-d.csv'].map((name) => readFileSync(`${samples}/${name}`, 'utf8')), read: (file) => ((reading) => (reading.kind === 'read' ? 'good' : reading.kind))(readDaylio(file)) },
    { what: 'GraphML', files: [...exported('graphml'), ...['gephi', 'networkx', 'yed'].map((name) => readFileSync(`${exchange}/${name}.graphml`, 'utf8'))], read: map },
    { what: 'tables', files: exported('csv'), read: map },
    { what: 'easyNWK', files: [...exported('easynwk'), ...['early', 'versions'].map((name) => readFileSync(`${exchange}/easynwk-${name}.json`, 'utf8'))], read: map },
    { what: 'the clipboard', files: [writeClip(clipOf(example, Object.keys(example.supporters).slice(0, 5) as SupporterId[]))], read: (file) => ((found) => (found.kind === 'people' ? 'good' : found.kind))(readClip(file)) },
    { what: 'notebooks', files: [text, small, readFileSync('tests/notebooks/v1/example.json', 'utf8').slice(0, 40_000)], read: (file) => ((read) => (read.kind === 'ready' ? 'good' : read.kind === 'broken' ? read.reason : read.kind))(readNotebook(file)) },
    { what: 'notebook.json on a disk', files: [small, notebookBytes(emptyNotebook(NOW)).bytes.toString('utf8')], read: (file) => stored(Buffer.from(file, 'utf8')) },
    { what: 'the change journal', files: [journal], read: (file) => stored(whole.bytes, file) },
    {
      what: 'patches of a journal',
      files: [JSON.stringify([{ op: 'replace', path: ['me', 'name'], value: 'K' }, { op: 'add', path: ['supporters', 's1'], value: {} }, { op: 'remove', path: ['ties', 't1'] }])],
      read: (file) => {
        let patches: unknown
        try {
          patches = JSON.parse(file)
        } catch {
          return 'no JSON'
        }
        // As they would come from a journal that says of itself that it is whole.
        const line = readJournal(writeLine({ base: 'x' }) + writeLine({ revision: 1, patches: patches as never }), 'x')
        return line.records && withRecords(small, line.records) !== null ? 'good' : 'not taken'
      },
    },
    { what: 'a sealed file', files: [Buffer.from(sealed).toString('latin1')], read: (file) => (readHeader(Buffer.from(file, 'latin1')).kind, stored(Buffer.from(file, 'latin1'), undefined, ring)) },
  ]
}

/** `each`: files for every reader; a fifth of them made up, the others broken. */
export async function strangeFiles(each: number): Promise<Figures> {
  const figures: Figures = { what: `${each.toLocaleString('en')} broken and made-up files for each reader`, cases: 0, lost: 0, unreadable: 0, bad: [] }
  const clean = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
  const all = await readers()
  let slowest = { ms: 0, what: '' }
  let largest = 0
  for (const { what, files, read } of all) {
    const memory = process.memoryUsage().rss
    const answers = new Map<string, number>()
    for (let n = 0; n < each; n++) {
      const random = seeded(n)
      const file = n % 5 === 0 ? madeUp(random) : mutate(random.pick(files), random)
      const begun = performance.now()
      try {
        const answer = await read(file, random)
        answers.set(answer, (answers.get(answer) ?? 0) + 1)
      } catch (error) {
        figures.bad.push(`${what}, seed ${n}: ${error instanceof Error ? error.stack : String(error)}`)
      }
      const ms = performance.now() - begun
      if (ms > slowest.ms) slowest = { ms, what }
      if (ms > LONGEST_MS) figures.bad.push(`${what}, seed ${n}: took ${Math.round(ms)} ms`)
      figures.cases++
      if (figures.bad.length > 20) return figures
    }
    const grown = Math.round((process.memoryUsage().rss - memory) / 1_048_576)
    largest = Math.max(largest, grown)
    if (grown > MOST_MB) figures.bad.push(`${what}: took ${grown} MB more`)
    // Damage so heavy that nothing passes would test the first line of each reader only.
    if (answers.size < 2) figures.bad.push(`${what}: always ${[...answers.keys()].join()}`)
  }
  if (JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== clean || 'polluted' in {}) figures.bad.push('something of a file is in every object now')
  figures.note = `${all.length} readers; the slowest ${Math.round(slowest.ms)} ms (${slowest.what}), at most ${largest} MB more`
  return figures
}
