// What can be done to the supporters chosen.
import { Circle as CircleIcon, CircleDashed, ClipboardPaste, Copy, CopyPlus, MessageCircle, Move, PanelRight, Scissors, Share2, Trash2, Waypoints } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { CIRCLES } from '@domain/people/supporter'
import { announce } from '@ui/announce'
import { copyPeople, duplicate, pastePeople } from '../copy-actions'
import { connectAll, logContact, removeSupporters, setCircles, spaceOut } from '../map-actions'
import { choose, planMove, startConnecting, useMapSession } from '../map-session'
import { always, type Asked, type MapCommand, one, several, some } from './map-command'
import { nameOf } from './about'

const words = m.mapEditor.commands

/** Tying more than this many to one another makes hundreds of lines nobody can read. */
const MOST_TIED = 30

function startMove(asked: Asked): void {
  const s = asked.ids[0] && asked.picture.byId.get(asked.ids[0])
  if (!s || useMapSession.getState().moving) return
  choose([s.id])
  asked.controls.focus(s.id)
  useMapSession.setState({ moving: { id: s.id, at: s.position, kept: false }, overCircle: s.circle })
  announce(m.map.moving(nameOf(asked) ?? '', m.map.circleOnMap[s.circle]))
}

/** The keyboard goes to whoever is left. */
function takeOff({ ids, picture, controls }: Asked): void {
  const next = picture.drawing.supporters.find((s) => !ids.includes(s.id))
  removeSupporters(ids)
  if (!next) return
  useMapSession.setState({ cursor: next.id })
  controls.focus(next.id)
}

export const supporterCommands: readonly MapCommand[] = [
  {
    id: 'open',
    words: () => words.open,
    icon: PanelRight,
    group: 'open',
    menus: ['supporter'],
    keys: ['Enter'],
    applies: one,
    run: ({ ids, controls }) => {
      choose(ids)
      controls.enterInspector()
    },
  },
  { id: 'log-contact', words: () => words.logContact, icon: MessageCircle, group: 'open', menus: ['supporter'], keys: ['l'], applies: one, run: ({ ids }) => ids[0] && logContact(ids[0]) },
  {
    id: 'plan-move',
    words: () => m.moves.planFor,
    icon: Waypoints,
    group: 'open',
    menus: ['supporter'],
    keys: ['p'],
    applies: one,
    run: ({ ids }) => {
      choose(ids)
      planMove(ids[0] ?? null)
    },
  },
  { id: 'move', words: () => words.move, icon: Move, group: 'arrange', menus: ['supporter'], keys: ['m'], applies: one, run: startMove },
  {
    id: 'connect',
    words: () => words.connectOne,
    icon: Share2,
    group: 'arrange',
    menus: ['supporter'],
    keys: ['c'],
    applies: one,
    run: ({ ids }) => {
      choose(ids)
      startConnecting()
    },
  },
  {
    id: 'connect-all',
    sheetWords: m.mapEditor.inSheet.connectAll,
    words: ({ ids }) => words.connectAll(ids.length),
    icon: Share2,
    group: 'arrange',
    menus: ['supporter', 'more'],
    keys: ['c'],
    applies: (asked) => several(asked) && asked.ids.length <= MOST_TIED,
    run: ({ ids }) => void connectAll(ids),
  },
  ...CIRCLES.map(
    (circle, i): MapCommand => ({
      id: `circle-${circle}`,
      words: () => words.circles[circle],
      icon: CircleIcon,
      group: 'arrange',
      menus: ['supporter', 'more'],
      within: 'circle',
      keys: [String(i + 1)],
      applies: some,
      checked: ({ ids, picture }) => ids.every((id) => picture.byId.get(id)?.circle === circle),
      run: ({ ids }) => void setCircles(ids, circle),
    }),
  ),
  {
    id: 'space-out',
    words: () => words.spaceOut,
    icon: CircleDashed,
    group: 'arrange',
    menus: ['supporter', 'more'],
    keys: ['e'],
    applies: several,
    run: ({ ids, picture }) => void spaceOut(ids.flatMap((id) => picture.byId.get(id) ?? [])),
  },
  { id: 'copy', words: () => words.copy, icon: Copy, group: 'copy', menus: ['supporter', 'more'], keys: ['Mod+c'], applies: some, run: ({ ids }) => void copyPeople(ids) },
  { id: 'cut', words: () => words.cut, icon: Scissors, group: 'copy', menus: ['supporter'], keys: ['Mod+x'], applies: some, run: (asked) => void copyPeople(asked.ids).then((copied) => copied && takeOff(asked)) },
  {
    id: 'paste',
    words: ({ at }) => (at ? words.pasteHere : words.paste),
    icon: ClipboardPaste,
    group: 'copy',
    menus: ['supporter', 'map', 'more'],
    keys: ['Mod+v'],
    applies: always,
    run: ({ at, controls }) => void pastePeople(at).then((made) => made[0] && controls.focus(made[0])),
  },
  { id: 'duplicate', words: () => words.duplicate, icon: CopyPlus, group: 'copy', menus: ['supporter', 'more'], keys: ['Mod+d'], applies: some, run: ({ ids, controls }) => void duplicate(ids).then((made) => made[0] && controls.focus(made[0])) },
  { id: 'remove', words: ({ ids }) => words.remove(ids.length), icon: Trash2, group: 'remove', menus: ['supporter', 'more'], keys: ['Delete', 'Backspace'], applies: some, run: takeOff },
]
