// Copies a number for the person, and takes it off the clipboard again.
import { clipboard } from 'electron'

const KEPT_MS = 30_000

export type ClipboardNote = { copy(text: string): Promise<void> }

export function clipboardNote(): ClipboardNote {
  let pending: NodeJS.Timeout | undefined
  return {
    async copy(text) {
      await clipboard.writeText(text)
      clearTimeout(pending)
      // Only our own text is taken away, never what the person copied since.
      pending = setTimeout(async () => {
        if ((await clipboard.readText()) === text) await clipboard.writeText('')
      }, KEPT_MS)
      pending.unref()
    },
  }
}
