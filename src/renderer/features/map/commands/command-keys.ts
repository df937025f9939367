// Keys of commands: how they are matched and how they are written.

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Whether a pressed key is the one written. Digits go by their place, so that they work on every keyboard layout. */
export function isKey(written: string, event: Pressed): boolean {
  const parts = written.split('+')
  // "Mod++" and "+" mean the plus key itself.
  const key = written.endsWith('+') ? '+' : (parts.at(-1) ?? '')
  const mod = parts.includes('Mod')
  if (event.altKey || (event.ctrlKey || event.metaKey) !== mod) return false
  if (/^[a-z]$/.test(key)) return event.key.toLowerCase() === key && event.shiftKey === parts.includes('Shift')
  if (/^\d$/.test(key) && event.code === `Digit${key}`) return event.shiftKey === parts.includes('Shift')
  if (key.length > 1) return event.key === key && event.shiftKey === parts.includes('Shift')
  // Signs: Shift belongs to whatever layout writes them.
  return event.key === key
}

const NAMES: Record<string, string> = { Delete: 'Delete', Mod: 'Ctrl', ' ': 'Space' }

/** As a person reads it: ["Ctrl", "Shift", "D"], with ⌘ on a Mac. */
export function spellKeys(written: string, mac: boolean): string[] {
  const parts = written.endsWith('+') ? [...written.slice(0, -1).split('+').filter(Boolean), '+'] : written.split('+')
  return parts.map((part) => (part === 'Mod' && mac ? '⌘' : (NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part))))
}

/** As `aria-keyshortcuts` wants it. */
export function ariaKeys(keys: readonly string[] | undefined, mac: boolean): string | undefined {
  return keys?.map((written) => written.replace('Mod', mac ? 'Meta' : 'Control').replace(/\+\+$|^\+$/, (plus) => plus.slice(0, -1) + 'Plus')).join(' ')
}
