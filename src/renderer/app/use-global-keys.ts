// Keys that work everywhere, and the native menu's commands.
import { useLayoutEffect } from 'react'
import { api } from '../api'
import { runCommand } from './commands'
import { commandOf } from './key-commands'
import { isWriting, leaveField } from './writing'

export function useGlobalKeys(): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = commandOf(event, isWriting(event.target))
      if (!command) return
      event.preventDefault()
      runCommand(command)
    }
    // First of all, whatever has the focus: it has to work at once, everywhere.
    const onCoverKey = (event: KeyboardEvent) => {
      if (event.repeat || commandOf(event, false) !== 'cover') return
      event.preventDefault()
      event.stopImmediatePropagation()
      runCommand('cover')
    }
    window.addEventListener('keydown', onCoverKey, { capture: true })
    window.addEventListener('keydown', onKey)
    const stop = api.on.command(runCommand)
    // The window is closing in the middle of a sentence: leaving the field sends it to main in time.
    window.addEventListener('beforeunload', leaveField)
    return () => {
      window.removeEventListener('keydown', onCoverKey, { capture: true })
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('beforeunload', leaveField)
      stop()
    }
  }, [])
}
