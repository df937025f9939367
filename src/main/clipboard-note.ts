// Copies a number or a picture for the person, and takes it off the clipboard again.
import { clipboard, ClipboardItem } from 'electron'

const KEPT_MS = 30_000
/** A picture is pasted into a letter, which has to be opened first. */
const PICTURE_KEPT_MS = 10 * 60_000

export type ClipboardNote = {
  copy(text: string): Promise<void>
  /** A picture, with the same in words for where only words can be pasted. */
  copyPicture(png: Uint8Array, words: string): Promise<void>
}

export function clipboardNote(): ClipboardNote {
  let pending: NodeJS.Timeout | undefined
  const takeAwayLater = (text: string, after: number) => {
    clearTimeout(pending)
    // Only our own text is taken away, never what the person copied since.
    pending = setTimeout(async () => {
      if ((await clipboard.readText()) === text) await clipboard.writeText('')
    }, after)
    pending.unref()
  }
  return {
    async copy(text) {
      await clipboard.writeText(text)
      takeAwayLater(text, KEPT_MS)
    },
    async copyPicture(png, words) {
      await clipboard.write([new ClipboardItem({ 'image/png': new Blob([new Uint8Array(png)], { type: 'image/png' }), 'text/plain': words })])
      takeAwayLater(words, PICTURE_KEPT_MS)
    },
  }
}
