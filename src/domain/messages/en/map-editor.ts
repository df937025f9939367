// Working on the map as in an editor: commands, menus, keys, filters, several chosen, names hidden.
import type { FoundClip } from '../../people/people-clip'
import type { ContactState, MapFilter } from '../../network/map-filter'
import type { Naming } from '../../people/shown-name'
import type { Circle, Kind } from '../../people/supporter'
import { vocabulary } from './vocabulary'

const contact: Record<ContactState, string> = {
  due: 'Soon due',
  late: 'Longer than you meant',
  never: 'No contact logged',
  resting: 'Resting',
  paused: 'Cadence paused',
}
const circles: Record<Circle, string> = { inner: 'Inner circle', middle: 'Middle circle', outer: 'Outer circle' }
const namings: Record<Naming, string> = { names: 'Names', initials: 'Initials', roles: 'Roles' }
const namingNow: Record<Naming, string> = {
  names: 'Names are shown.',
  initials: 'Initials stand in place of names.',
  roles: 'Roles stand in place of names.',
}
const supporters = (n: number) => (n === 1 ? '1 supporter' : `${n} supporters`)
const whom = (name: string | null, n: number) => name ?? `these ${n}`

/** What is asked for, in words: "Accountability, Mentors". */
function filterWords(filter: MapFilter): string[] {
  return [
    ...filter.functions.map((fn) => vocabulary.functionsShort[fn]),
    ...filter.kinds.map((kind) => vocabulary.kindsShort[kind]),
    ...filter.stances.map((stance) => vocabulary.stances[stance]),
    ...filter.contact.map((state) => contact[state]),
  ]
}

export const mapEditor = {
  inSheet: {
    connectAll: 'Tie those chosen to one another',
    focus: 'Only those chosen and their ties, and back',
    zoomTo: 'Zoom to those chosen',
    remove: 'Take off the map',
  },
  groups: {
    open: 'Someone',
    arrange: 'Move and tie',
    copy: 'Copy',
    choose: 'Choose',
    view: 'Look',
    remove: 'Take off',
    help: 'Help',
  },
  submenus: { choose: 'Choose', circle: 'Circle', names: 'Names on screen', direction: 'Direction' },
  menuOf: (name: string | null, n: number) => (name === null && n === 0 ? 'The map' : name === null ? `${n} chosen` : name),
  tieMenu: (a: string, b: string) => `Tie between ${a} and ${b}`,
  more: 'More',
  commands: {
    open: 'Open',
    logContact: 'Log contact',
    move: 'Move with the arrow keys',
    connectOne: 'Tie to someone…',
    connectAll: (n: number) => (n === 2 ? 'Tie these two' : `Tie these ${n} to one another`),
    circles,
    spaceOut: 'Space out evenly',
    duplicate: 'Duplicate',
    copy: 'Copy',
    cut: 'Cut',
    paste: 'Paste',
    pasteHere: 'Paste here',
    everyone: 'Everyone shown',
    kinds: vocabulary.kinds satisfies Record<Kind, string>,
    tied: (name: string | null, n: number) => `Those tied to ${whom(name, n)}`,
    nobody: 'Nobody',
    focus: (name: string | null, n: number) => `Only ${whom(name, n)} and their ties`,
    unfocus: 'Show everyone again',
    zoomTo: (name: string | null, n: number) => `Zoom to ${whom(name, n)}`,
    fit: 'Fit the map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    nextNaming: 'Names, initials, roles',
    showAll: 'Clear the filter',
    add: 'Add someone…',
    addHere: 'Add someone here…',
    remove: (n: number) => (n < 2 ? 'Take off the map' : `Take ${n} off the map`),
    tieOpen: 'Open',
    tieRemove: 'Remove this tie',
    keys: 'Keys on the map',
  },
  keys: {
    title: 'Keys on the map',
    text: 'Letters and digits work while the keyboard is on the map. Tab brings it there.',
    or: 'or',
    walking: 'Walk and choose',
    walk: { keys: ['Arrows'], what: 'Walk from person to person' },
    more: { keys: ['Shift', 'Arrows'], what: 'Walk, and choose each on the way too' },
    past: { keys: ['Ctrl', 'Arrows'], what: 'Walk without choosing' },
    toggle: { keys: ['Space'], what: 'Choose this one too, or no longer' },
    menu: { keys: ['Shift', 'F10'], what: 'Menu of what can be done here' },
    leave: { keys: ['Esc'], what: 'Back: from the panel, the focus, the choice' },
    drag: { keys: ['Shift', 'drag'], what: 'Choose everyone in a rectangle' },
    command: '⌘',
  },
  filter: {
    label: 'Show only',
    everyone: 'Everyone',
    functions: 'Who gives',
    kinds: 'Kind',
    stances: 'For my recovery',
    contact: 'Contact',
    contactStates: contact,
    words: filterWords,
    several: (n: number) => `${n} filters`,
    clear: 'Clear the filter',
    showing: (n: number, of: number) => `${n} of ${of} shown`,
  },
  naming: { label: 'Names on screen', names: namings, now: namingNow, hide: 'Hide names: show initials', hidden: 'Ways to reach them, your words and notes are out of sight with the names.', show: 'Show names' },
  focused: {
    label: (name: string | null, n: number) => `${name ?? `${n} chosen`} and their ties`,
    now: (name: string | null, n: number, others: number) => `Only ${name ?? `the ${n} chosen`} and ${others === 0 ? 'nobody else' : supporters(others)}. Escape shows everyone again.`,
    left: 'Everyone is shown again.',
  },
  miniMap: 'Small map: which part is seen. Arrow keys move on.',
  chosen: (n: number) => (n === 0 ? 'Nobody chosen.' : `${n} chosen.`),
  tied: (made: number, before: number) =>
    made === 0 ? 'They are all tied to one another already.' : `${made === 1 ? '1 tie' : `${made} ties`} drawn.${before === 0 ? '' : ` ${before === 1 ? '1 was' : `${before} were`} there before.`}`,
  movedAll: (n: number, circle: string) => `${n} are now in the ${circle} circle.`,
  clip: {
    added: (names: string) => `${names} added. Contacts are not copied.`,
    copied: (name: string | null, n: number) => `${name ?? `${n} people and places`} copied. Paste within ten minutes, here or in another notebook.`,
    pastePeople: 'Paste people',
    trouble: {
      empty: 'Nothing has been copied yet. Choose someone on a map and copy them first.',
      'something-else': 'There are no people from Kith on the clipboard. Choose someone on a map and copy them first.',
      newer: 'These people were copied from a newer Kith. Nothing has been added; this Kith has to be updated first.',
      damaged: 'The people on the clipboard are not whole, so nothing has been added. Copy them once more.',
      'too-large': 'Too much was copied at once, so nothing has been added. Copy fewer people at a time.',
    } satisfies Record<Exclude<FoundClip['kind'], 'people'>, string>,
  },
}
