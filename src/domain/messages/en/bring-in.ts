// Bringing a map in from a file.
import type { FoundMap, LeftReason, MapSource, RefusedFile } from '../../exchange/found-map'
import type { XmlProblem } from '../../exchange/xml'
import type { JsonRefusal } from '../../bounded-json'
import { boundedJson } from './bounded-json'

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n.toLocaleString('en')} ${many}`)

const sources: Record<MapSource, string> = { graphml: 'a GraphML file', csv: 'a table', easynwk: 'an easyNWK map' }

const left: Record<LeftReason, (n: number) => string> = {
  'no-name': (n) => `${count(n, 'entry has', 'entries have')} no name.`,
  'tie-end-missing': (n) => `${count(n, 'tie names', 'ties name')} someone who is not in the file.`,
  'tie-with-self': (n) => `${count(n, 'tie goes', 'ties go')} from someone to themselves.`,
  'tie-twice': (n) => `${count(n, 'tie is', 'ties are')} there twice; the first one counts.`,
  'not-understood': (n) => `${count(n, 'detail was', 'details were')} not understood and stays open.`,
  cut: (n) => `${count(n, 'text is', 'texts are')} longer than Kith keeps and will be cut.`,
  'unknown-field': (n) => `${count(n, 'column has', 'columns have')} no place in Kith.`,
  'row-broken': (n) => `${count(n, 'line is', 'lines are')} broken by a quotation mark that never closes.`,
  gender: () => 'Gender is not asked here.',
  emoji: () => 'Emoji are not kept.',
  ego: () => 'What it says about yourself beyond your name stays behind.',
  'beyond-horizon': (n) => `${count(n, 'person stood', 'people stood')} outside the outer circle and will stand at its edge.`,
  nested: (n) => `${count(n, 'grouping is', 'groupings are')} taken apart: everyone comes by themselves.`,
  'version-empty': (n) => `${count(n, 'earlier map has', 'earlier maps have')} nobody on it, or no date.`,
  'ties-not-chosen': () => 'Ties among people are in a table of their own. To bring them too, choose both files together.',
}

const xml: Record<XmlProblem, string> = {
  'no-element': 'there is no content',
  'not-closed': 'it ends in the middle',
  'wrong-end': 'an element is closed that was not open',
  'bad-tag': 'an element is written wrongly',
  'bad-attribute': 'an attribute is written wrongly',
  'bad-entity': 'a character is written in a way that cannot be read',
  doctype: 'it brings definitions of its own, which Kith does not read',
  'too-deep': 'it is nested too deeply',
  'too-many': 'it has more parts than a map can have',
  'after-end': 'it goes on after its end',
}

const refused: Record<RefusedFile, string> = {
  empty: 'There is nothing in it.',
  unknown: 'Kith reads GraphML, CSV tables and easyNWK maps (JSON). This is none of them.',
  'broken-xml': 'The file is damaged. Export it again where it comes from.',
  'not-graphml': 'It is XML, but not a GraphML file with a graph in it.',
  'broken-json': 'The file is damaged or cut off. Save it again where it comes from.',
  'beyond-bounds': 'It holds what no map needs, so nothing of it has been read. Save it again where it comes from.',
  'not-easynwk': 'It is JSON, but not an easyNWK map.',
  'no-name-column': 'The table has no column called Label or Name, so nobody can be told by their name.',
  'ties-alone': 'This is a table of ties. Choose the table of people together with it.',
  'too-many-tables': 'Choose one file, or one table of people and one table of ties.',
  nobody: 'Nobody with a name is in it.',
  'too-many-people': 'More than 1,000 people are in it, more than a map can hold.',
  'too-many-ties': 'More than 5,000 ties are in it, more than a map can hold.',
  'too-large': 'It is larger than a map of people ever is.',
}

export const bringIn = {
  command: 'Bring in a map…',
  title: 'Bring in a map',
  begin: 'Choose a file from another program or another Kith: GraphML, the two CSV tables (choose both together), or an easyNWK map.',
  care: 'You see who would come before anything is kept.',
  choose: 'Choose a file…',
  chooseOther: 'Choose another file…',
  reading: 'Reading…',
  refusedTitle: 'This file cannot be brought in',
  refused: ({ why, line, xml: problem, json }: { why: RefusedFile; line?: number; xml?: XmlProblem; json?: { why: JsonRefusal; line: number | null } }) =>
    [refused[why], problem && line ? `Line ${line}: ${xml[problem]}.` : '', json ? boundedJson.refused(json.why, json.line) : ''].filter(Boolean).join(' '),
  tooLarge: (name: string, limit: number) => `“${name}” is larger than ${limit} MB.`,
  notText: (name: string) => `“${name}” is not a text file.`,
  unreadable: (name: string) => `“${name}” could not be read.`,
  nothingChanged: 'Nothing has been changed.',
  found: ({ people, ties, source }: FoundMap) => `${count(people.length, 'person or place', 'people and places')} and ${count(ties.length, 'tie', 'ties')}, from ${sources[source]}`,
  who: 'Who comes',
  all: 'All',
  none: 'None',
  here: 'already on your map',
  hereNote: (n: number) => `${count(n, 'of them is', 'of them are')} already on your map by that name and stays as they are. Ties to them are added.`,
  columns: { name: 'Name', kind: 'Kind', circle: 'Circle', role: 'Role' },
  versions: (n: number) => (n === 1 ? '1 earlier map, kept as a snapshot' : `${n} earlier maps, kept as snapshots`),
  leftTitle: 'What stays behind, and what changes',
  left: (why: LeftReason, n: number, examples: readonly string[]) => left[why](n) + (examples.length > 0 ? ` (${examples.join('; ')}${n > examples.length ? '; …' : ''})` : ''),
  bring: (n: number) => (n === 0 ? 'Bring in' : `Bring in ${n.toLocaleString('en')}`),
  bringing: 'Bringing in…',
  failed: 'It could not be brought in. Nothing has been changed.',
  done: (n: number) => (n === 0 ? 'It is on your map' : `${count(n, 'more is', 'more are')} on your map`),
  doneText: 'They stand where the file had them, as far as it said. One undo takes all of it out again.',
  undo: 'Undo',
  undone: 'Taken out again. Your map is as it was.',
  finish: 'See the map',
  age: (years: string) => `Age: ${years}.`,
  deceased: 'Deceased.',
  supports: { instrumental: 'practical', informational: 'advice', social: 'company', linking: 'opening doors' },
  support: (what: string, way: string) => `Support noted in easyNWK: ${what}, ${way}.`,
}
