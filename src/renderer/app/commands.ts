// What the menu's commands and the global keys do; one list for both.
import type { Command } from '@contract/contract'
import { m } from '@domain/messages/messages'
import { announce } from '@ui/announce'
import { showToast } from '@ui/toast'
import { askToFind } from '../navigation/find'
import { closeReachOut, goTo, openReachOut, usePlace } from '../navigation/place'
import { lock, usePassphrase } from '../notebook/passphrase'
import { redo, undo } from '../notebook/store'
import { unfinished } from '../unfinished'
import { cover, isCovered, uncover } from './cover/cover'
import { closePalette, openPalette } from './palette/palette-open'
import { isWriting, leaveField } from './writing'

async function step(which: 'undo' | 'redo') {
  const answer = await (which === 'undo' ? undo() : redo())
  if (answer.kind !== 'nothing-to-undo') return
  const text = which === 'undo' ? m.shell.nothingToUndo : m.shell.nothingToRedo
  showToast({ text })
  announce(text)
}

/** At once; with a passphrase set it locks as well, and the window comes back from its beginning. */
function coverOrLock(): void {
  cover()
  if (usePassphrase.getState().state?.isSet === true) void lock(unfinished.read())
}

export function runCommand(command: Command): void {
  if (isCovered()) {
    // From the native menu: nothing goes on behind the cover, but the computer may be going to sleep.
    if (command === 'cover') uncover()
    if (command === 'lock') void lock(unfinished.read())
    return
  }
  switch (command) {
    case 'undo':
    case 'redo':
      // From the native menu while writing: the field's own history.
      if (isWriting(document.activeElement)) document.execCommand(command)
      else void step(command)
      return
    case 'find':
      askToFind()
      return
    case 'palette':
      leaveField()
      openPalette()
      return
    case 'cover':
      coverOrLock()
      return
    case 'lock':
      leaveField()
      void lock(unfinished.read())
      return
    case 'reach-out':
      leaveField()
      // It would lie over the number to call.
      closePalette(true)
      if (usePlace.getState().reachOutOpen) closeReachOut()
      else openReachOut()
      return
    default:
      leaveField()
      goTo(command)
  }
}
