// npm run torture [-- --quick] [--json FILE]: does to the notebook's storage what power cuts, full disks, kills and bit rot do.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { generateNotebook } from '@domain/sample/generate-notebook'
import type { Notebook } from '@domain/notebook'
import type { DayKey } from '@domain/time/day-key'
import { damage } from './damage'
import { failingCalls } from './failing-calls'
import { type Figures, isGood } from './figures'
import { fullDisk } from './full-disk'
import { kills } from './kills'
import { passphrase } from './passphrase'
import { powerCut } from './power-cut'
import { strangeRequests } from './requests'
import { starts } from './starts'
import { strangeFiles } from './strange-files'

const { values: asked } = parseArgs({ options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } } })
const { quick } = asked

const sized = (years: number, supporters: number, contacts: number): Notebook =>
  generateNotebook({ seed: 1, years, supporters, contacts, end: '2026-11-20' as DayKey, zone: 'Europe/Berlin' })

/** The longest last; each on its own, so that one that fails says so by itself. */
const PARTS: (() => Promise<Figures>)[] = [
  () => powerCut('the power goes, from a first start, 1.6 KB', {}),
  () => powerCut('the power goes, an older file, 250 KB', { bytes: readFileSync('tests/notebooks/v1/example.json') }),
  () => powerCut('the power goes, 1 MB', { notebook: sized(2, 60, 2500) }),
  ...(quick ? [] : [() => powerCut('the power goes, 20 MB', { notebook: sized(10, 300, 85_000) })]),
  () => passphrase(),
  () => failingCalls(),
  () => fullDisk(quick ? 4 : 40),
  () => kills(quick ? 100 : 1000),
  () => starts(100, quick ? 10 : 50),
  () => damage(),
  () => strangeFiles(quick ? 1000 : 10_000),
  () => strangeRequests(quick ? 300 : 10_000),
]

const begun = Date.now()
const all: (Figures & { seconds: number })[] = []
for (const part of PARTS) {
  const at = Date.now()
  const figures = { ...(await part()), seconds: Math.round((Date.now() - at) / 1000) }
  all.push(figures)
  const verdict = figures.skipped ? 'skipped' : isGood(figures) ? 'ok     ' : 'FAILED '
  const count = figures.skipped ?? `${figures.cases.toLocaleString('en')} cases, lost ${figures.lost}, unreadable ${figures.unreadable}${figures.note ? ` (${figures.note})` : ''}`
  console.log(`${verdict} ${figures.what}: ${count} in ${figures.seconds} s`)
  for (const line of figures.bad.slice(0, 20)) console.log(`         ${line}`)
}
const sum = (of: 'cases' | 'lost' | 'unreadable') => all.reduce((total, figures) => total + figures[of], 0)
const failed = all.filter((figures) => !isGood(figures)).length
console.log(`\n${sum('cases').toLocaleString('en')} cases in ${Math.round((Date.now() - begun) / 1000)} s: lost ${sum('lost')}, unreadable ${sum('unreadable')}, ${failed} of ${all.length} parts failed`)
if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ quick, node: process.version, platform: process.platform, parts: all }, null, 1)}\n`)
// Timers of sessions that were ended may still be waiting.
process.exit(failed === 0 ? 0 : 1)
