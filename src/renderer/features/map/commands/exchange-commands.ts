// The ways out of the map, and into it.
import { Download, FolderInput } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { openOut } from '../exchange/out-session'
import { always, type MapCommand } from './map-command'

export const exchangeCommands: readonly MapCommand[] = [
  {
    id: 'out',
    words: () => m.outOfMap.command,
    icon: Download,
    group: 'copy',
    menus: ['map', 'more'],
    keys: ['Mod+e'],
    keysWork: 'screen',
    bar: { shows: 'mark', words: m.outOfMap.open },
    applies: always,
    run: () => openOut('picture'),
  },
  { id: 'bring-in', words: () => m.bringIn.command, icon: FolderInput, group: 'copy', menus: ['map', 'more'], applies: always, run: () => openOut('bring-in') },
]
