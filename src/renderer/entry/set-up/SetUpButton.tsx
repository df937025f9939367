import { Settings2 } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { Button } from '@ui/Button'
import { openSetUp } from './set-up-open'

/** Opens the list of own words, trackers and templates. */
export function SetUpButton() {
  return (
    <div>
      <Button variant="bare" icon={Settings2} onClick={openSetUp}>
        {m.setUp.open}
      </Button>
    </div>
  )
}
