// Which command a key stands for. Digits and letters follow what people expect of a desktop app.
import type { Command } from '@contract/contract'

const BY_DIGIT: Record<string, Command> = {
  Digit1: 'today',
  Digit2: 'map',
  Digit3: 'people',
  Digit4: 'journal',
  Digit5: 'insights',
  Digit6: 'plan',
}

/** The command a key stands for, or null. Digits by position, so that they work on every keyboard layout. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>, writing: boolean): Command | null {
  if (event.key === 'F2') return 'reach-out'
  if (event.key === 'F8') return 'cover'
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return writing ? null : event.shiftKey ? 'redo' : 'undo'
  if (key === 'y' && !event.shiftKey) return writing ? null : 'redo'
  if (event.shiftKey) return null
  if (key === 'f') return 'find'
  if (key === 'k') return 'palette'
  if (key === 'l') return 'lock'
  if (key === ',') return 'settings'
  return BY_DIGIT[event.code] ?? null
}
