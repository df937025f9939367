// Keeping the map as it is, for looking back.
import { Camera } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { keepSnapshot } from '@renderer/notebook/keep-snapshot'
import { always, type MapCommand } from './map-command'

export const snapshotCommands: readonly MapCommand[] = [
  {
    id: 'keep-snapshot',
    words: () => m.snapshots.keep,
    icon: Camera,
    group: 'copy',
    menus: ['map', 'more'],
    keys: ['Mod+Shift+s'],
    keysWork: 'screen',
    applies: always,
    run: () => void keepSnapshot(),
  },
]
