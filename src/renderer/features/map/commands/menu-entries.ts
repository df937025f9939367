// Commands as the entries of a menu: a line between groups, a menu within where several belong together.
import { Circle, ListChecks, type LucideIcon, UserRound } from 'lucide-react'
import { m } from '@domain/messages/messages'
import type { MenuBranch, MenuEntry, MenuItem } from '@ui/MenuEntries'
import { spellKeys } from './command-keys'
import type { Asked, MapCommand, MenuPlace, Submenu } from './map-command'
import { commandsFor } from './map-commands'

const BRANCH_ICON: Partial<Record<Submenu, LucideIcon>> = { choose: ListChecks, circle: Circle, names: UserRound }

function itemOf(command: MapCommand, asked: Asked, mac: boolean): MenuItem {
  const [key] = command.keys ?? []
  const joined = key && spellKeys(key, mac).join(mac ? '' : ' ')
  return {
    id: command.id,
    label: command.words(asked),
    icon: command.icon,
    ...(command.checked ? { checked: command.checked(asked) } : {}),
    ...(joined ? { keys: joined } : {}),
    onSelect: () => command.run(asked),
  }
}

export function entriesFor(place: MenuPlace, asked: Asked, mac: boolean): MenuEntry[] {
  const entries: MenuEntry[] = []
  const branches = new Map<Submenu, MenuItem[]>()
  let before: string | null = null
  for (const command of commandsFor(place, asked)) {
    if (before !== null && before !== command.group) entries.push({ id: `before-${command.group}`, line: true })
    before = command.group
    const item = itemOf(command, asked, mac)
    const within = command.within && branches.get(command.within)
    if (within) within.push(item)
    else if (command.within) {
      const items = [item]
      branches.set(command.within, items)
      const branch: MenuBranch = { id: command.within, label: m.mapEditor.submenus[command.within], icon: BRANCH_ICON[command.within], entries: items }
      entries.push(branch)
    } else entries.push(item)
  }
  return entries
}
