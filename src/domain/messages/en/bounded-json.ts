// What a JSON file from outside goes beyond.
import { JSON_LIMITS, type JsonRefusal } from '../../bounded-json'

const n = (value: number) => value.toLocaleString('en')

const what: Record<JsonRefusal, string> = {
  'too-long': `It is longer than ${n(JSON_LIMITS.characters / 1_000_000)} million characters.`,
  'too-deep': `It is nested more than ${JSON_LIMITS.depth} deep.`,
  'long-string': `A text in it is longer than ${n(JSON_LIMITS.string)} characters. Shorten it.`,
  'long-list': `A list in it has more than ${n(JSON_LIMITS.list)} entries. Shorten it.`,
  'many-members': `A part of it has more than ${n(JSON_LIMITS.members)} entries. Split it.`,
  'forbidden-name': 'A name in it (__proto__, constructor or prototype) is one that only crafted files use. Rename it if you wrote it yourself.',
  'name-twice': 'A name or id stands twice in one place, and only one of the two could be kept. Take one of them out.',
  'half-letter': 'A letter in it was cut in half. Save it again where it comes from.',
}

export const boundedJson = {
  refused: (why: JsonRefusal, line: number | null) => (line === null ? what[why] : `Line ${n(line)}: ${what[why]}`),
}
