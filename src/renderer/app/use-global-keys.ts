// Keys that work everywhere, and the native menu's commands.
import { useEffect } from 'react'
import { api } from '../api'
import { isWriting, runCommand } from './commands'
import { commandOf } from './key-commands'

export function useGlobalKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const command = commandOf(event, isWriting(event.target))
      if (!command) return
      event.preventDefault()
      runCommand(command)
    }
    window.addEventListener('keydown', onKey)
    const stop = api.on.command(runCommand)
    return () => {
      window.removeEventListener('keydown', onKey)
      stop()
    }
  }, [])
}
