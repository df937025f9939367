import { m } from '@domain/messages/messages'
import { Toolbar } from '@ui/Toolbar'

export function SettingsScreen() {
  return <Toolbar title={m.shell.places.settings} />
}
