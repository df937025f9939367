// Reads GraphML: our own whole, that of other programs by node label and by the names of attributes we share.
import { m } from '../messages/messages'
import { TieDirection } from '../network/tie'
import { Quality } from '../people/supporter'
import { judged, keptName, LeftBehind, type MapReading, refusedFile, soundTies } from './found-map'
import { blankPerson, type MapPerson, type MapTie } from './map-record'
import { PERSON_FIELDS } from './person-fields'
import { ME_KEY } from './write-graphml'
import { childNamed, readXml, type XmlElement } from './xml'

type Key = { name: string; of: string; fallback: string }
type Keys = ReadonlyMap<string, Key>
/** Attributes of one node or edge, by their lower-case names. */
type Said = ReadonlyMap<string, string>

const LABELS = ['label', 'name']

export function readGraphml(text: string): MapReading {
  const xml = readXml(text)
  if (xml.kind === 'broken') return { kind: 'refused', why: 'broken-xml', line: xml.line, xml: xml.what }
  const graph = childNamed(xml.root, 'graph')
  if (xml.root.name !== 'graphml' || !graph) return refusedFile('not-graphml')
  const left = new LeftBehind()
  const keys = keysOf(xml.root)
  const { nodes, edges } = parts(graph, left)
  const labelled = [...keys.values()].some((key) => key.of !== 'edge' && LABELS.includes(key.name)) || nodes.some((node) => nodeLabel(node) !== '')
  const ours = [...keys.values()].some((key) => key.of !== 'edge' && key.name === 'circle')
  const people: MapPerson[] = []
  const mine = new Set<string>()
  let me = ''
  for (const node of nodes) {
    const id = node.attributes.get('id') ?? ''
    const said = saidOf(node, keys, 'node')
    const label = LABELS.map((name) => said.get(name) ?? '').find((each) => each.trim() !== '') ?? (nodeLabel(node) || (labelled ? '' : id))
    const name = keptName(label, left)
    if (said.get('form') === ME_KEY) {
      mine.add(id)
      me = name && name !== m.common.me ? name : me
    } else if (id === '' || name === null) left.add('no-name', id)
    else people.push(personFrom(id, name, said, ours, left))
  }
  for (const name of unknownFields(keys, ours)) left.add('unknown-field', name)
  const ties = tiesFrom(edges, keys, graph.attributes.get('edgedefault') === 'directed', left)
  takeMyTies(people, ties.filter((tie) => mine.has(tie.a) || mine.has(tie.b)), mine)
  const among = soundTies(merged(ties.filter((tie) => !mine.has(tie.a) && !mine.has(tie.b))), people, left)
  return judged({ source: 'graphml', me, people, ties: among, versions: [] }, left)
}

function keysOf(root: XmlElement): Keys {
  return new Map(
    root.children
      .filter((child) => child.name === 'key')
      .map(({ attributes, children }) => [
        attributes.get('id') ?? '',
        {
          // Without a name it is another program's drawing.
          name: (attributes.get('attr.name') ?? '').toLowerCase(),
          of: attributes.get('for') ?? 'all',
          fallback: children.find((child) => child.name === 'default')?.text ?? '',
        },
      ]),
  )
}

/** All nodes and edges, those of graphs within nodes included: what they were grouped by is left out. */
function parts(graph: XmlElement, left: LeftBehind): { nodes: XmlElement[]; edges: XmlElement[] } {
  const nodes: XmlElement[] = []
  const edges: XmlElement[] = []
  const waiting = [graph]
  for (let next = waiting.shift(); next; next = waiting.shift())
    for (const child of next.children) {
      if (child.name === 'edge') edges.push(child)
      else if (child.name === 'hyperedge') left.add('nested', child.attributes.get('id'))
      else if (child.name === 'node') {
        const inner = childNamed(child, 'graph')
        if (inner) {
          left.add('nested', child.attributes.get('id'))
          waiting.push(inner)
        } else nodes.push(child)
      }
    }
  return { nodes, edges }
}

function saidOf(element: XmlElement, keys: Keys, of: 'node' | 'edge'): Said {
  const said = new Map<string, string>()
  for (const key of keys.values()) if (key.fallback !== '' && (key.of === of || key.of === 'all')) said.set(key.name, key.fallback)
  for (const child of element.children) if (child.name === 'data') said.set(keys.get(child.attributes.get('key') ?? '')?.name ?? '', child.text)
  return said
}

/** yEd keeps the name within its own drawing elements. */
function nodeLabel(node: XmlElement): string {
  const waiting = [...node.children]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (next.name === 'NodeLabel') return next.text.trim()
    if (next.name !== 'graph') waiting.push(...next.children)
  }
  return ''
}

function personFrom(key: string, name: string, said: Said, ours: boolean, left: LeftBehind): MapPerson {
  const person = blankPerson(key, name)
  for (const field of PERSON_FIELDS) {
    const text = said.get(field.name)
    if (text === undefined || text === '' || (isPlace(field.name) && !ours)) continue
    if (!field.read(text, person)) left.add('not-understood', `${field.name}: ${text}`)
    else if (field.most && text.length > field.most) left.add('cut', text)
  }
  return person
}

const isPlace = (name: string) => name === 'x' || name === 'y'

/** Attributes of nodes that Kith has no place for. Where nothing else is ours, x and y are another program's too. */
function unknownFields(keys: Keys, ours: boolean): Set<string> {
  const known = new Set([...LABELS, ...PERSON_FIELDS.map((field) => field.name).filter((name) => ours || !isPlace(name))])
  return new Set([...keys.values()].filter((key) => (key.of === 'node' || key.of === 'all') && key.name !== '' && !known.has(key.name) && !/^(description|url)$/.test(key.name)).map((key) => key.name))
}

function tiesFrom(edges: readonly XmlElement[], keys: Keys, directedGraph: boolean, left: LeftBehind): MapTie[] {
  return edges.map((edge) => {
    const said = saidOf(edge, keys, 'edge')
    const directed = (edge.attributes.get('directed') ?? String(directedGraph)) === 'true'
    const quality = Quality.safeParse(said.get('quality') ?? 'ordinary')
    const direction = TieDirection.safeParse(said.get('direction') ?? (directed ? 'a-to-b' : 'none'))
    if (!quality.success) left.add('not-understood', `quality: ${said.get('quality')}`)
    if (!direction.success) left.add('not-understood', `direction: ${said.get('direction')}`)
    const note = said.get('note') ?? ''
    if (note.length > 600) left.add('cut', note)
    return {
      a: edge.attributes.get('source') ?? '',
      b: edge.attributes.get('target') ?? '',
      quality: quality.data ?? 'ordinary',
      direction: direction.data ?? 'none',
      note: note.slice(0, 600),
    }
  })
}

/** The tie with me, where the person's own attributes do not say it already. */
function takeMyTies(people: readonly MapPerson[], ties: readonly MapTie[], mine: ReadonlySet<string>): void {
  const byKey = new Map(people.map((person) => [person.key, person]))
  for (const { a, b, quality, direction } of ties) {
    const person = byKey.get(mine.has(a) ? b : a)
    if (!person || person.tie.quality !== 'ordinary' || person.tie.direction !== null) continue
    const away = mine.has(a) ? 'a-to-b' : 'b-to-a'
    person.tie = { quality, direction: direction === 'none' ? null : direction === 'both' ? 'both' : direction === away ? 'to' : 'from' }
  }
}

/** Two one-way edges between the same two are one tie that goes both ways. */
function merged(ties: readonly MapTie[]): MapTie[] {
  const kept = new Map<string, MapTie>()
  const all: MapTie[] = []
  for (const tie of ties) {
    const opposite = kept.get(`${tie.b}\u0000${tie.a}`)
    if (opposite?.direction === 'a-to-b' && tie.direction === 'a-to-b') opposite.direction = 'both'
    else {
      kept.set(`${tie.a}\u0000${tie.b}`, tie)
      all.push(tie)
    }
  }
  return all
}
