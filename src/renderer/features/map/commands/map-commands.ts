// Everything that can be done on the map, said once. Menus, keys, the toolbar and the sheet of keys all read this list.
import { chooseCommands } from './choose-commands'
import { exchangeCommands } from './exchange-commands'
import { type Asked, COMMAND_GROUPS, type MapCommand, type MenuPlace } from './map-command'
import { snapshotCommands } from './snapshot-commands'
import { supporterCommands } from './supporter-commands'
import { tableCommands } from './table-commands'
import { tidyCommands } from './tidy-commands'
import { tieCommands } from './tie-commands'
import { viewCommands } from './view-commands'

const ALL: readonly MapCommand[] = [...viewCommands, ...tidyCommands, ...supporterCommands, ...tableCommands, ...chooseCommands, ...tieCommands, ...snapshotCommands, ...exchangeCommands]

/** In the order of their groups; within a group as listed. */
export const mapCommands: readonly MapCommand[] = COMMAND_GROUPS.flatMap((group) => ALL.filter((command) => command.group === group))

/** Those of one menu that make sense now. */
export function commandsFor(place: MenuPlace, asked: Asked): MapCommand[] {
  return mapCommands.filter((command) => command.menus.includes(place) && command.applies(asked))
}
