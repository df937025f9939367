// Whether someone is in the middle of writing, and how what they write is kept.

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
