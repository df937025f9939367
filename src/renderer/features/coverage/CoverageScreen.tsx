import { m } from '@domain/messages/messages'
import { Toolbar } from '@ui/Toolbar'

export function CoverageScreen() {
  return <Toolbar title={m.shell.places.coverage} />
}
