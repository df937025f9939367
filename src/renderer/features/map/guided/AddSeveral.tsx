import { ListPlus } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import { openGuided } from './guided-session'

/** From the map nobody is on yet into the guided round. */
export function AddSeveral() {
  return (
    <Button variant="bare" icon={ListPlus} onClick={openGuided}>
      {m.guided.openFirst}
    </Button>
  )
}
