// What the menu's commands and the global keys do; one list for both.
import type { Command } from '@contract/contract'
import { m } from '@domain/messages/messages'
import { announce } from '@ui/announce'
import { showToast } from '@ui/toast'
import { askToFind } from '../navigation/find'
import { closeReachOut, goTo, openReachOut, usePlace } from '../navigation/place'
import { lock } from '../notebook/passphrase'
import { redo, undo } from '../notebook/store'
import { readUnfinished } from './lock/unfinished'
import { openPalette } from './palette/palette-open'

/** A field the person is writing in: its own undo and keys come first. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'range', 'button'].includes(target.type)
}

/** Words being written are kept before their screen goes away: leaving the field is what commits it. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement && isWriting(document.activeElement)) document.activeElement.blur()
}

async function step(which: 'undo' | 'redo') {
  const answer = await (which === 'undo' ? undo() : redo())
  if (answer.kind !== 'nothing-to-undo') return
  const text = which === 'undo' ? m.shell.nothingToUndo : m.shell.nothingToRedo
  showToast({ text })
  announce(text)
}

export function runCommand(command: Command): void {
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
    case 'lock':
      leaveField()
      void lock(readUnfinished())
      return
    case 'reach-out':
      leaveField()
      if (usePlace.getState().reachOutOpen) closeReachOut()
      else openReachOut()
      return
    default:
      leaveField()
      goTo(command)
  }
}
