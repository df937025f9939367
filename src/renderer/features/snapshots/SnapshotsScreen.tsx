import { m } from '@domain/messages/messages'
import { Toolbar } from '@ui/Toolbar'

export function SnapshotsScreen() {
  return <Toolbar title={m.shell.places.snapshots} />
}
