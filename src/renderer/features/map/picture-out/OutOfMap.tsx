import { m } from '@domain/messages/messages'
import { Dialog } from '@ui/Dialog'
import { openOut, useOut } from './out-session'
import { PicturePane } from './PicturePane'

/** The map as a picture. */
export function OutOfMap() {
  const open = useOut((out) => out.open)
  if (open === null) return null
  return (
    <Dialog open wide title={m.outOfMap.title} onClose={() => openOut(null)}>
      <PicturePane />
    </Dialog>
  )
}
