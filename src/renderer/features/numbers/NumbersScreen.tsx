import { m } from '@domain/messages/messages'
import { Toolbar } from '@ui/Toolbar'

export function NumbersScreen() {
  return <Toolbar title={m.shell.places.numbers} />
}
