// The way from the map to the table of people.
import { Table2 } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { goTo } from '@renderer/navigation/place'
import { type MapCommand, some } from './map-command'

export const tableCommands: readonly MapCommand[] = [
  { id: 'in-table', words: () => m.peopleGrid.fromMap, icon: Table2, group: 'open', menus: ['supporter', 'more'], keys: ['Mod+Shift+t'], applies: some, run: ({ ids }) => goTo('people', { kind: 'choose-supporters', ids }) },
]
