// Files as other programs write them, and files that are no maps at all.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyChange, Change } from '@domain/change'
import { alreadyHere, toBringIn } from '@domain/exchange/bring-in'
import { dataFiles } from '@domain/exchange/data-files'
import type { FoundMap } from '@domain/exchange/found-map'
import { readMap } from '@domain/exchange/read-map'
import { m } from '@domain/messages/messages'
import { emptyNotebook, Notebook } from '@domain/notebook'
import { onMap } from '@domain/people/supporter-changes'
import type { DayKey, Instant } from '@domain/time/day-key'

const NOW = '2026-11-19T12:00:00Z' as Instant
const DAY = '2026-11-19' as DayKey
const sample = (name: string) => readFileSync(`tests/exchange/samples/${name}`, 'utf8')
const read = (...texts: string[]) => readMap(texts.map((text, i) => ({ name: `${i}`, text })))
const found = (...texts: string[]): FoundMap => {
  const reading = read(...texts)
  if (reading.kind !== 'found') throw new Error(JSON.stringify(reading))
  return reading.found
}
const makeIds = () => {
  let n = 0
  return { id: () => `id-${++n}`, now: NOW, zone: 'UTC' }
}
const all = (map: FoundMap) => new Set(map.people.map((person) => person.key))
const example = Notebook.parse(JSON.parse(readFileSync('resources/example-notebook.json', 'utf8')))

describe('an easyNWK map', () => {
  it('of the early format comes with circles, sectors and roles', () => {
    const map = found(sample('easynwk-early.json'))
    expect(map.me).toBe('Rosa Braunsteigl-Müller')
    expect(map.people.map(({ name, role, kind, circle }) => [name, role, kind, circle])).toEqual([
      ['Susi', 'Studienkolleg*in', 'other', 'middle'],
      ['Dr. Maier', 'Ärzt*in', 'therapy', 'outer'],
      ['Hubert', 'Vater', 'family', 'outer'],
      ['Lara', 'Freund*in', 'family', 'outer'],
      ['Max', 'Studienkolleg*in', 'other', 'outer'],
      ['Richard', 'Lebensgefährt*in', 'family', 'inner'],
      ['Maria', 'Mutter', 'family', 'inner'],
    ])
    expect(map.left.map(({ why, count }) => [why, count])).toEqual([['gender', 5], ['ego', 2]])
  })

  it('of today comes with support, conflict and its earlier versions; what has no field is in the note or named', () => {
    const text = sample('easynwk-versions.json')
    expect(text.charCodeAt(0)).toBe(0xfeff)
    const map = found(text)
    const [jo, lang, ben, rex, ottla] = map.people
    expect(jo).toMatchObject({ name: 'Jo', functions: { stability: 'both' }, note: 'Age: 29.\nSupport noted in easyNWK: practical, from Jo.' })
    expect(lang).toMatchObject({ kind: 'therapy', circle: 'middle', functions: { stability: 'from' }, tie: { quality: 'ordinary' } })
    expect(ben).toMatchObject({ kind: 'other', tie: { quality: 'stressful' }, note: 'Support noted in easyNWK: company, to Ben.' })
    expect(rex).toMatchObject({ name: 'Rex', kind: 'family', role: 'dog' })
    expect(ottla).toMatchObject({ circle: 'outer', tie: { quality: 'tenuous' }, note: 'Deceased.' })
    expect(map.ties.map(({ a, b }) => [a, b])).toEqual([['1', '2'], ['3', '1']])
    expect(map.versions.map(({ name, day, people }) => [name, day, people.length])).toEqual([['First talk', '2026-03-02', 2]])
    expect(map.left.map(({ why, count }) => [why, count])).toEqual([['tie-end-missing', 1], ['gender', 1], ['emoji', 1], ['ego', 1], ['beyond-horizon', 1]])
  })

  it('brings its versions as snapshots with the same people, in one step that undoes whole', () => {
    const map = found(sample('easynwk-versions.json'))
    const book = emptyNotebook(NOW)
    const change = Change.parse(toBringIn(map, book, { chosen: all(map), versions: true }, makeIds()))
    const outcome = applyChange(book, change)
    if (outcome.kind !== 'applied') throw new Error(outcome.reason)
    expect(Notebook.safeParse(outcome.notebook).success).toBe(true)
    const jo = onMap(outcome.notebook).find((s) => s.name === 'Jo')
    const [then] = Object.values(outcome.notebook.snapshots)
    expect(then).toMatchObject({ name: 'First talk', day: '2026-03-02' })
    expect(jo && then?.supporters[jo.id]?.name).toBe('Jo')
    expect(outcome.notebook.me.name).toBe('Mira')
  })
})

describe('GraphML of other programs', () => {
  it('of yEd: by the label drawn, groups taken apart, two ways made one tie', () => {
    const map = found(sample('yed.graphml'))
    expect(map.people.map((person) => person.name)).toEqual(['Aunt May', 'Tom & Jerry', 'Priya'])
    expect(map.ties.map(({ a, b, direction }) => [a, b, direction])).toEqual([['n0', 'n1', 'both'], ['n0', 'n2::n0', 'a-to-b']])
    expect(map.left.map(({ why }) => why)).toEqual(['no-name', 'nested'])
    expect(map.people.every((person) => person.position === null)).toBe(true)
  })

  it('of networkx: by id where there is no label', () => {
    const map = found(sample('networkx.graphml'))
    expect(map.people.map((person) => person.name)).toEqual(['Alice', 'Bob', 'Carol'])
    expect(map.ties).toHaveLength(2)
    expect(map.left).toEqual([
      { why: 'tie-with-self', count: 1, examples: ['Carol – Carol'] },
      { why: 'unknown-field', count: 1, examples: ['age'] },
    ])
  })

  it('of Gephi: shared attributes are taken, its own places are not', () => {
    const map = found(sample('gephi.graphml'))
    expect(map.people.map(({ name, kind, position }) => [name, kind, position])).toEqual([['Sam', 'mentor', null], ['Kim', 'other', null]])
    expect(map.left).toEqual([
      { why: 'not-understood', count: 1, examples: ['kind: Colleague'] },
      { why: 'unknown-field', count: 3, examples: ['r', 'x', 'y'] },
    ])
  })
})

describe('our own GraphML', () => {
  // What networkx 3.6.1 makes of the same file: Graph, 17 nodes, 23 edges, one component; x a float, ideal_days an int.
  it('is one undirected graph with Me in it, and types other programs read', () => {
    const [file] = dataFiles(example, { format: 'graphml', names: 'names', details: true, private: true, snapshots: false }, DAY)
    const text = file?.text ?? ''
    expect(text.match(/<node /g)).toHaveLength(17)
    expect(text.match(/<edge /g)).toHaveLength(23)
    expect(text).toContain('<graph id="map" edgedefault="undirected">')
    expect(text).toContain('<key id="n_x" for="node" attr.name="x" attr.type="double"/>')
    expect(text).toContain('<key id="n_ideal_days" for="node" attr.name="ideal_days" attr.type="int"/>')
    expect(text).not.toContain('directed="true"')
  })
})

describe('a table', () => {
  it('of names alone is enough, and ties may name people instead of numbers', () => {
    const map = found('Name;Role\r\nAnn;aunt\r\n;nobody\r\nBo;\r\n', 'source;target\r\nann;Bo\r\nBo;Zed\r\n')
    expect(map.people.map(({ name, role }) => [name, role])).toEqual([['Ann', 'aunt'], ['Bo', '']])
    expect(map.ties).toMatchObject([{ a: 'row-2', b: 'row-4' }])
    expect(map.left).toEqual([{ why: 'no-name', count: 1, examples: ['3'] }, { why: 'tie-end-missing', count: 1, examples: ['row-4 – Zed'] }])
  })

  it('alone says that ties would come from the other file', () => {
    expect(found('Label\nAnn\n').left.map(({ why }) => why)).toEqual(['ties-not-chosen'])
  })
})

describe('files that cannot be brought in', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => `P${i}`)
  it.each([
    ['nothing', [''], 'empty'],
    ['a mark and blanks', ['\uFEFF \r\n'], 'empty'],
    ['a letter', ['Dear Sam,\nit has been a while.'], 'no-name-column'],
    ['another XML', ['<svg xmlns="http://www.w3.org/2000/svg"><graph/></svg>'], 'not-graphml'],
    ['GraphML without a graph', ['<graphml/>'], 'not-graphml'],
    ['a graph of nobody', ['<graphml><graph><node id=""/></graph></graphml>'], 'nobody'],
    ['a billion laughs', ['<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><graphml>&b;</graphml>'], 'broken-xml'],
    ['an external part', ['<!DOCTYPE l SYSTEM "file:///etc/passwd"><graphml/>'], 'broken-xml'],
    ['a cut file', ['<graphml><graph><node id="a"'], 'broken-xml'],
    ['broken JSON', ['{"versions": ['], 'broken-json'],
    ['a notebook of Kith', [JSON.stringify(emptyNotebook(NOW))], 'not-easynwk'],
    ['a JSON list', ['[1, 2]'], 'not-easynwk'],
    ['a ties table alone', ['Source,Target\na,b\n'], 'ties-alone'],
    ['two people tables', ['Label\na\n', 'Label\nb\n'], 'too-many-tables'],
    ['three files', ['Label\na\n', 'Source,Target\na,b\n', 'x'], 'too-many-tables'],
    ['a table and a graph', ['<graphml/>', 'Label\na\n'], 'unknown'],
    ['1,001 people', [`Label\n${many(1001).join('\n')}\n`], 'too-many-people'],
    ['1,001 nodes', [`<graphml><graph>${many(1001).map((id) => `<node id="${id}"/>`).join('')}</graph></graphml>`], 'too-many-people'],
    ['too much text', [' '.repeat(20_000_001)], 'too-large'],
  ])('%s', (_name, texts, why) => {
    const reading = read(...(texts as string[]))
    expect(reading).toMatchObject({ kind: 'refused', why })
    if (reading.kind === 'refused') expect(m.bringIn.refused(reading)).toMatch(/\.$/)
  })
})

describe('bringing in', () => {
  const files = dataFiles(example, { format: 'graphml', names: 'names', details: true, private: false, snapshots: false }, DAY)
  const map = found(files[0]!.text)

  it('notices who is already here by name, and ties the others to them', () => {
    const here = alreadyHere(map, example)
    expect(here.size).toBe(map.people.length)
    const fresh = { ...map, people: [...map.people, { ...map.people[0]!, key: 'new', name: 'New One' }], ties: [...map.ties, { ...map.ties[0]!, a: 'new', b: map.people[1]!.key }] }
    const change = toBringIn(fresh, example, { chosen: new Set(['new']), versions: false }, makeIds())
    expect(change.supporters.map(({ supporter }) => supporter.name)).toEqual(['New One'])
    expect(change.ties).toMatchObject([{ b: here.get(map.people[1]!.key) }])
  })

  it('private things are not in a file unless ticked, nor what only a role would tell', () => {
    const marked: Notebook = { ...example, supporters: Object.fromEntries(Object.entries(example.supporters).map(([id, s]) => [id, { ...s, stance: 'risky' as const, ownUse: 'uses' as const, critical: 'often' as const, phone: '555-0100', note: 'secret words' }])) }
    for (const format of ['graphml', 'csv', 'easynwk'] as const) {
      const texts = (options: { names: 'names' | 'initials' | 'roles'; details: boolean; private: boolean }) => dataFiles(marked, { format, snapshots: true, ...options }, DAY).map(({ text }) => text).join()
      const bare = texts({ names: 'names', details: false, private: false })
      for (const secret of ['risky', 'often', 'uses', '555-0100', 'secret words', 'stance', 'own_use']) expect(bare).not.toMatch(new RegExp(`\\b${secret}\\b`))
      if (format !== 'easynwk') expect(texts({ names: 'names', details: true, private: true })).toMatch(/risky[^]*often/)
      for (const names of ['initials', 'roles'] as const) for (const s of onMap(marked)) expect(texts({ names, details: false, private: false })).not.toMatch(new RegExp(`[>,"]${s.name}[<,"]`))
    }
  })
})
