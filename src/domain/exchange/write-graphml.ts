// The map as GraphML, for Gephi, Cytoscape and networkx. Me is a node of its own, tied to everyone.
import { m } from '../messages/messages'
import { element, escapeXml } from '../network/svg-text'
import type { MapRecord, MapTie } from './map-record'
import { PERSON_FIELDS } from './person-fields'

/** Says that positions and words are ours. */
export const GRAPH_FORMAT = 'kith-map-1'
export const ME_KEY = 'me'

const TIE_FIELDS = ['quality', 'direction', 'note'] as const

/**
 * One undirected graph (readers refuse mixed ones); which way energy flows is the attribute `direction`, seen from
 * source to target. Keys are typed and only those that something is said with are declared.
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function writeGraphml({ me, people, ties }: MapRecord): string {
  const edges = [...people.map((person): MapTie => ({ a: ME_KEY, b: person.key, quality: person.tie.quality, direction: fromMe(person.tie.direction), note: '' })), ...ties]
  const fields = PERSON_FIELDS.filter((field) => people.some((person) => field.write(person) !== ''))
  const tieFields = TIE_FIELDS.filter((field) => edges.some((edge) => edge[field] !== ''))
  const lines = [
    key('g_format', 'graph', 'format', 'string'),
    key('n_label', 'node', 'label', 'string'),
    ...(fields.some((field) => field.name === 'form') ? [] : [key('n_form', 'node', 'form', 'string')]),
    ...fields.map((field) => key(`n_${field.name}`, 'node', field.name, field.type)),
    ...tieFields.map((field) => key(`e_${field}`, 'edge', field, 'string')),
    `<graph id="map" edgedefault="undirected">`,
    data('g_format', GRAPH_FORMAT),
    node(ME_KEY, [data('n_label', me || m.common.me), data('n_form', ME_KEY)]),
    ...people.map((person) => node(person.key, [data('n_label', person.name), ...fields.map((field) => data(`n_${field.name}`, field.write(person)))])),
    ...edges.map((edge, i) => element('edge', { id: `e${i + 1}`, source: edge.a, target: edge.b }, ...tieFields.map((field) => data(`e_${field}`, edge[field])))),
    '</graph>',
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${lines.join('\n')}\n</graphml>\n`
}

const key = (id: string, of: string, name: string, type: string) => element('key', { id, for: of, 'attr.name': name, 'attr.type': type })
const data = (id: string, text: string) => (text === '' ? '' : element('data', { key: id }, escapeXml(text)))
const node = (id: string, inside: string[]) => element('node', { id }, ...inside)

const fromMe = (direction: 'from' | 'to' | 'both' | null): MapTie['direction'] => (direction === null ? 'none' : direction === 'both' ? 'both' : direction === 'to' ? 'a-to-b' : 'b-to-a')
