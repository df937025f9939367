// Writes a generated notebook: npm run sample -- --years 10 --supporters 300 --seed 1 --out FILE
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Notebook } from '@domain/notebook'
import { generateNotebook } from '@domain/sample/generate-notebook'
import { DayKey, dayKeyOf } from '@domain/time/day-key'

const usage = 'npm run sample -- --out FILE [--years 10] [--supporters 300] [--ties 600] [--contacts 20000] [--seed 1] [--end YYYY-MM-DD] [--zone Area/City]'

function wholeNumber(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new Error(`--${name} has to be a number, not ${text}`)
  return value
}

const { values } = parseArgs({
  options: Object.fromEntries(
    ['out', 'years', 'supporters', 'ties', 'contacts', 'seed', 'end', 'zone'].map((name) => [name, { type: 'string' as const }]),
  ),
})
const text = values as Record<string, string | undefined>
if (!text.out) {
  console.error(usage)
  process.exit(2)
}
const zone = text.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
const book = generateNotebook({
  years: wholeNumber(text.years, 'years') ?? 10,
  supporters: wholeNumber(text.supporters, 'supporters') ?? 300,
  ties: wholeNumber(text.ties, 'ties'),
  contacts: wholeNumber(text.contacts, 'contacts'),
  seed: wholeNumber(text.seed, 'seed') ?? 1,
  end: text.end ? DayKey.parse(text.end) : dayKeyOf(Date.now(), zone),
  zone,
})
const json = JSON.stringify(Notebook.parse(book))
writeFileSync(text.out, json, { mode: 0o600 })
const count = (all: object) => Object.keys(all).length.toLocaleString('en')
console.log(
  `${text.out}: ${count(book.checkIns)} check-ins, ${count(book.contacts)} contacts, ${count(book.supporters)} supporters, ${count(book.ties)} ties, ${(json.length / 1e6).toFixed(2)} MB`,
)
