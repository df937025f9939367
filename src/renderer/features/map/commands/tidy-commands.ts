// One press puts the map in order.
import { WandSparkles } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { tidyMap } from '../tidy-map'
import { always, type MapCommand, several } from './map-command'

const words = m.tidy

export const tidyCommands: readonly MapCommand[] = [
  {
    id: 'tidy',
    words: (asked) => (several(asked) ? words.chosen(asked.ids.length) : words.all),
    sheetWords: words.inSheet,
    icon: WandSparkles,
    group: 'arrange',
    menus: ['supporter', 'map', 'more'],
    keys: ['t'],
    keysWork: 'screen',
    bar: { shows: 'words', words: words.bar },
    applies: always,
    run: (asked) => void tidyMap(several(asked) ? asked.ids : null),
  },
  {
    id: 'tidy-all',
    words: () => words.all,
    sheetWords: words.inSheetAll,
    group: 'arrange',
    menus: ['supporter', 'map', 'more'],
    keys: ['Shift+t'],
    keysWork: 'screen',
    applies: several,
    run: () => void tidyMap(null),
  },
]
