// The map as two tables: people with their tie with me, and the ties among them.
import { csvTable, neutral } from './csv-cells'
import type { MapRecord } from './map-record'
import { PERSON_FIELDS } from './person-fields'

/** Column names that Gephi looks for. */
export const ID = 'Id'
export const LABEL = 'Label'
export const SOURCE = 'Source'
export const TARGET = 'Target'

export function writeCsvPair({ people, ties }: MapRecord): { people: string; ties: string } {
  const fields = PERSON_FIELDS.filter((field) => people.some((person) => field.write(person) !== ''))
  const notes = ties.some((tie) => tie.note !== '')
  return {
    people: csvTable([
      [ID, LABEL, ...fields.map((field) => field.name)],
      ...people.map((person) => [person.key, neutral(person.name), ...fields.map((field) => (field.type === 'string' ? neutral(field.write(person)) : field.write(person)))]),
    ]),
    ties: csvTable([
      [SOURCE, TARGET, 'quality', 'direction', ...(notes ? ['note'] : [])],
      ...ties.map((tie) => [tie.a, tie.b, tie.quality, tie.direction, ...(notes ? [neutral(tie.note)] : [])]),
    ]),
  }
}
