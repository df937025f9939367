// What a command of the map is. Toolbar, menus, keys and the sheet of keys are all made from the one list in map-commands.ts.
import type { LucideIcon } from 'lucide-react'
import type { SupporterId } from '@domain/ids'
import type { DrawnTie } from '@domain/network/drawn'
import type { Position } from '@domain/people/supporter'
import type { MapControls } from '../canvas/canvas-controls'
import type { MapPicture } from '../use-map-drawing'

/** What a command was asked about: one or several supporters, a tie, or a place on the map. */
export type Asked = {
  picture: MapPicture
  ids: readonly SupporterId[]
  tie: DrawnTie | null
  /** Where on the map, in map units; null when the place does not matter. */
  at: Position | null
  controls: MapControls
}

/** Menus a command stands in. `more` is the one at the end of the toolbar. */
export type MenuPlace = 'supporter' | 'tie' | 'map' | 'more'

/** Lines between the groups of a menu, in this order; headings of the sheet of keys. */
export const COMMAND_GROUPS = ['open', 'arrange', 'copy', 'choose', 'view', 'remove', 'help'] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** Menus within a menu. */
export type Submenu = 'choose' | 'circle' | 'names' | 'direction'

export type MapCommand = {
  id: string
  words: (asked: Asked) => string
  /** In the sheet of keys, where nobody in particular is meant; null: another line there says it. */
  sheetWords?: string | null
  icon?: LucideIcon
  group: CommandGroup
  menus: readonly MenuPlace[]
  within?: Submenu
  /** Written "Mod+Shift+d"; Mod is Ctrl, or ⌘ on a Mac. The first is the one shown. */
  keys?: readonly string[]
  /** Where single keys work: with the keyboard on the map (the usual), or anywhere on its screen but in a field. */
  keysWork?: 'map' | 'screen'
  /** Stands in the toolbar too: with its words, or as a mark alone that is named by them. */
  bar?: { shows: 'words' | 'mark'; words: string }
  /** False: it makes no sense now, is not offered, and its key does nothing. */
  applies: (asked: Asked) => boolean
  /** One of several states of a thing, and whether it is the present one. */
  checked?: (asked: Asked) => boolean
  run: (asked: Asked) => void
}

export const one = ({ ids }: Asked) => ids.length === 1
export const some = ({ ids }: Asked) => ids.length > 0
export const several = ({ ids }: Asked) => ids.length > 1
export const always = () => true
