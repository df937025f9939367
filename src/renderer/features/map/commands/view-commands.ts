// Looking at the map: nearer, farther, only some, with or without names.
import { Eye, EyeOff, Focus, Keyboard, ListPlus, ListX, Maximize, Plus, TextCursorInput, ZoomIn } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { filterCount, NO_FILTER, withNeighbours } from '@domain/network/map-filter'
import { NAMINGS } from '@domain/people/shown-name'
import { nameBy, nextNaming, useNaming } from '@renderer/naming'
import { useReplica } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import type { MapControls } from '../canvas/canvas-controls'
import { openGuided } from '../guided/guided-session'
import { focusOn, showKeySheet, showOnly, startAdding, useMapSession } from '../map-session'
import { openQuickAdd } from '../quick-add/quick-add-session'
import { nameOf } from './about'
import { always, type Asked, type MapCommand, some } from './map-command'

const words = m.mapEditor.commands

function enterFocus(asked: Asked): void {
  const book = useReplica.getState().notebook
  if (!book) return
  const here = [...withNeighbours(asked.ids, Object.values(book.ties))].filter((id) => asked.picture.byId.has(id))
  focusOn(asked.ids)
  asked.controls.zoomTo(here)
  announce(m.mapEditor.focused.now(nameOf(asked), asked.ids.length, here.length - asked.ids.length))
}

export function leaveFocus({ controls }: { controls: Pick<MapControls, 'fit'> }): void {
  focusOn(null)
  controls.fit()
  announce(m.mapEditor.focused.left)
}

const inFocus = () => useMapSession.getState().focus !== null

export const viewCommands: readonly MapCommand[] = [
  {
    id: 'add',
    words: ({ at }) => (at ? words.addHere : words.add),
    icon: Plus,
    group: 'open',
    menus: ['map', 'more'],
    keys: ['n'],
    keysWork: 'screen',
    applies: always,
    run: ({ at }) => startAdding(at),
  },
  {
    id: 'quick-add',
    words: () => m.quickAdd.command,
    icon: TextCursorInput,
    group: 'open',
    menus: ['map', 'more'],
    keys: ['a'],
    applies: always,
    run: ({ at }) => openQuickAdd(at),
  },
  {
    id: 'add-several',
    words: () => m.guided.open,
    icon: ListPlus,
    group: 'open',
    menus: ['map', 'more'],
    keys: ['Shift+n'],
    keysWork: 'screen',
    bar: { shows: 'words', words: m.guided.open },
    applies: always,
    run: openGuided,
  },
  {
    id: 'focus',
    sheetWords: m.mapEditor.inSheet.focus,
    words: (asked) => words.focus(nameOf(asked), asked.ids.length),
    icon: Focus,
    group: 'view',
    menus: ['supporter', 'more'],
    keys: ['f'],
    keysWork: 'screen',
    applies: (asked) => some(asked) && !inFocus(),
    run: enterFocus,
  },
  {
    id: 'unfocus',
    sheetWords: null,
    words: () => words.unfocus,
    icon: Focus,
    group: 'view',
    menus: ['supporter', 'map', 'more'],
    keys: ['f'],
    keysWork: 'screen',
    applies: inFocus,
    run: leaveFocus,
  },
  {
    id: 'zoom-to',
    sheetWords: m.mapEditor.inSheet.zoomTo,
    words: (asked) => words.zoomTo(nameOf(asked), asked.ids.length),
    icon: ZoomIn,
    group: 'view',
    menus: ['supporter', 'more'],
    keys: ['z', 'Shift+2'],
    keysWork: 'screen',
    applies: some,
    run: ({ ids, controls }) => controls.zoomTo(ids),
  },
  { id: 'fit', words: () => words.fit, icon: Maximize, group: 'view', menus: ['map', 'more'], keys: ['0'], keysWork: 'screen', applies: always, run: ({ controls }) => controls.fit() },
  { id: 'zoom-in', words: () => words.zoomIn, group: 'view', menus: ['more'], keys: ['+', '='], keysWork: 'screen', applies: always, run: ({ controls }) => controls.zoomBy(1.25) },
  { id: 'zoom-out', words: () => words.zoomOut, group: 'view', menus: ['more'], keys: ['-'], keysWork: 'screen', applies: always, run: ({ controls }) => controls.zoomBy(0.8) },
  {
    id: 'show-all',
    words: () => words.showAll,
    icon: ListX,
    group: 'view',
    menus: ['map', 'more'],
    applies: () => filterCount(useMapSession.getState().filter) > 0,
    run: () => showOnly(NO_FILTER),
  },
  { id: 'next-naming', words: () => words.nextNaming, icon: EyeOff, group: 'view', menus: [], keys: ['h'], keysWork: 'screen', applies: always, run: nextNaming },
  ...NAMINGS.map(
    (naming): MapCommand => ({
      id: `names-${naming}`,
      words: () => m.mapEditor.naming.names[naming],
      icon: naming === 'names' ? Eye : EyeOff,
      group: 'view',
      menus: ['map', 'more'],
      within: 'names',
      applies: always,
      checked: () => useNaming.getState().naming === naming,
      run: () => nameBy(naming),
    }),
  ),
  { id: 'keys', words: () => words.keys, icon: Keyboard, group: 'help', menus: ['map', 'more'], keys: ['?', 'F1'], keysWork: 'screen', applies: always, run: () => showKeySheet(true) },
]
