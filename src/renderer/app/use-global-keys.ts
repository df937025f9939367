// Keys that work everywhere, and the native menu's commands.
import { useLayoutEffect } from 'react'
import { api } from '../api'
import { isWriting, leaveField, runCommand } from './commands'
import { commandOf } from './key-commands'

export function useGlobalKeys(): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = commandOf(event, isWriting(event.target))
      if (!command) return
      event.preventDefault()
      runCommand(command)
    }
    window.addEventListener('keydown', onKey)
    const stop = api.on.command(runCommand)
    // The window is closing in the middle of a sentence: leaving the field sends it to main in time.
    window.addEventListener('beforeunload', leaveField)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('beforeunload', leaveField)
      stop()
    }
  }, [])
}
