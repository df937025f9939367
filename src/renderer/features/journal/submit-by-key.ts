// Ctrl or Cmd Enter keeps a new entry from any field; plain Enter in a field only finishes that field.
import type { KeyboardEvent } from 'react'

export function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault()
    // Leaving the field is what finishes the word in it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    event.currentTarget.requestSubmit()
  } else if (event.target instanceof HTMLInputElement) event.preventDefault()
}
