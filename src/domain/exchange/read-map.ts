// From chosen files to a map, whatever their names say: what a file is, is seen from its beginning.
import { type ChosenFile, MAP_FILE_LIMITS, type MapReading, refusedFile } from './found-map'
import { readCsvTables } from './read-csv-tables'
import { readEasynwk } from './read-easynwk'
import { readGraphml } from './read-graphml'

/** One file, or the two tables of a pair. Never throws, whatever is in them. */
export function readMap(files: readonly ChosenFile[]): MapReading {
  if (files.reduce((sum, file) => sum + file.text.length, 0) > MAP_FILE_LIMITS.characters) return refusedFile('too-large')
  const full = files.filter((file) => file.text.replace(/^\uFEFF/, '').trim() !== '')
  const [first] = full
  if (!first) return refusedFile('empty')
  const start = first.text.replace(/^\uFEFF/, '').trimStart()
  if (full.length === 1 && start.startsWith('<')) return readGraphml(first.text)
  if (full.length === 1 && (start.startsWith('{') || start.startsWith('['))) return readEasynwk(first.text)
  if (/^[<{[]/.test(start) || start.includes('\u0000') || full.length > 2) return refusedFile(full.length > 2 ? 'too-many-tables' : 'unknown')
  return readCsvTables(full.map((file) => file.text))
}
