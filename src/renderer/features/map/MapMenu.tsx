import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { useAppInfo } from '@renderer/navigation/app-info'
import { FloatingMenu } from '@ui/FloatingMenu'
import { nameOf } from './commands/about'
import type { Asked, MenuPlace } from './commands/map-command'
import { entriesFor } from './commands/menu-entries'
import { endsOf } from './commands/tie-commands'

export type Spot = { x: number; y: number; width: number; height: number }
export type OpenMenu = { asked: Asked; spot: Spot; before: Element | null }

const placeOf = ({ tie, ids, at }: Asked): MenuPlace => (tie ? 'tie' : ids.length > 0 && at === null ? 'supporter' : 'map')

/** What can be done here, where it was asked for. */
export function MapMenu({ menu, onClose }: { menu: OpenMenu | null; onClose: () => void }) {
  // While it fades out it still shows what it showed.
  const [shown, show] = useState(menu)
  if (menu && menu !== shown) show(menu)
  const mac = useAppInfo((app) => app.info?.platform === 'mac')
  if (!shown) return null
  const { asked, spot, before } = shown
  const place = placeOf(asked)
  return (
    <FloatingMenu
      open={menu !== null}
      onClose={onClose}
      at={spot}
      label={place === 'tie' ? m.mapEditor.tieMenu(...endsOf(asked)) : place === 'map' ? m.mapEditor.menuOf(null, 0) : m.mapEditor.menuOf(nameOf(asked), asked.ids.length)}
      entries={() => entriesFor(place, asked, mac)}
      finalFocus={() => {
        // A command may have put the keyboard somewhere itself.
        const now = document.activeElement
        const nowhere = now === null || now === document.body || now.closest('[role="menu"]') !== null
        return nowhere && before instanceof HTMLElement ? before : null
      }}
    />
  )
}
