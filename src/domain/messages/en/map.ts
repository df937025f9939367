// Words of the map: canvas, toolbar, legend, strip. The inspector's are in `inspector`.
import type { CoverageFinding } from '../../network/coverage'
import { mapInspector } from './map-inspector'
import type { Circle, Form, Kind, Quality, SupportFunction } from '../../people/supporter'
import { vocabulary } from './vocabulary'

const circleOnMap: Record<Circle, string> = { inner: 'inner', middle: 'middle', outer: 'outer' }
const ties: Record<Quality, string> = { strong: 'strong tie', ordinary: 'ordinary', tenuous: 'tenuous', stressful: 'stressful' }
const forms: Record<Form, string> = { person: 'person', group: 'group', service: 'service', place: 'place' }
const plain: Record<SupportFunction, string> = {
  stability: 'emotional stability',
  accountability: 'accountability',
  encouragement: 'encouragement',
  prevention: 'relapse prevention',
}
const list = (names: readonly string[]) => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
const opening = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const inWords = (n: number) => ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][n] ?? String(n)

const byKind = (counts: readonly { kind: Kind; count: number }[]) => counts.map(({ kind, count }) => `${vocabulary.kinds[kind]} ${count}`).join(', ')

function finding(f: CoverageFinding): string {
  switch (f.kind) {
    case 'unsaid':
      return 'Who gives what is not said yet.'
    case 'missing':
      return `Nobody is down for ${list(f.functions.map((fn) => plain[fn]))} yet.`
    case 'rests-on-one':
      return f.functions.length > 2
        ? f.who
          ? `Much rests on ${f.who.name}.`
          : `${opening(inWords(f.functions.length))} of the four rest on one person each.`
        : `${opening(list(f.functions.map((fn) => plain[fn])))} ${f.functions.length === 1 ? 'rests' : 'rest'} on one ${f.who?.form ?? 'person'}${f.functions.length > 1 && !f.who ? ' each' : ''}.`
    case 'several':
      return 'Each of the four comes from more than one side.'
  }
}

export const map = {
  title: 'Map',
  canvasName: (count: number) => `Support map, ${count === 1 ? '1 supporter' : `${count} supporters`}`,
  find: 'Find someone',
  findKey: 'Ctrl F',
  findNone: 'Nobody by that name',
  add: 'Add',
  allFunctions: 'All functions',
  showFunction: 'Show who gives',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the map',
  count: (n: number) => (n === 1 ? '1 person or place' : `${n} people and places`),
  tiesOnPointing: 'Point at someone, or choose them, to see their ties.',
  circleOnMap,
  legend: {
    label: 'Legend',
    ties,
    energy: 'way energy flows',
    forms,
    moonFull: 'in touch lately',
    moonOpen: 'longer than you meant',
  },
  coverage: { label: 'What comes from whom', finding, from: (names: readonly string[]) => list(names), byKind },
  keys: {
    walk: ['Arrows walk', 'Space one more', 'Enter open', 'Shift F10 menu', '? all keys'],
    move: ['Arrows move', 'Shift faster', '1 2 3 circle', 'Enter keep', 'Esc back'],
  },
  spoken: (parts: { name: string; role: string; form: string; times: string; circle: string; gives: readonly string[]; last: string; state: string; planned: string }) =>
    [parts.name, parts.role, parts.form, parts.times, `${parts.circle} circle`, parts.gives.length > 0 ? `gives ${list(parts.gives)}` : '', parts.last, parts.state, parts.planned].filter(Boolean).join(', '),
  resting: 'resting',
  cadencePaused: 'cadence paused',
  functionsPlain: plain,
  lastContact: (ago: string) => `last contact ${ago}`,
  noContact: 'no contact logged',
  moving: (name: string, circle: string) => `Moving ${name}. ${circle} circle. Arrows move, Enter keeps, Escape puts back.`,
  inCircle: (circle: string) => `${circle} circle`,
  moved: (name: string, circle: string) => `${name} is now in the ${circle} circle.`,
  moveCancelled: (name: string) => `${name} is back where they were.`,
  nobodyThere: 'Nobody further that way.',
  tieDrag: 'Drag to tie to someone',
  inspector: mapInspector,
  svgTitle: 'My support map',
  svgDescription: (rings: readonly { circle: string; names: readonly string[] }[]) =>
    rings
      .filter((ring) => ring.names.length > 0)
      .map((ring) => `${ring.circle} circle: ${ring.names.join(', ')}.`)
      .join(' ') || 'Nobody on the map yet.',
}
