// Puts on the clipboard what the person copies, a number, people, a plan or a picture, and takes it off again.
import { clipboard, ClipboardItem } from 'electron'
import { type FoundClip, type PeopleClip, readClip, writeClip } from '@domain/people/people-clip'

const KEPT_MS = 30_000
/** People, plans and pictures are pasted elsewhere: another notebook, a letter, which has to be opened first. */
const KEPT_LONGER_MS = 10 * 60_000

export type ClipboardNote = {
  copy(text: string): Promise<void>
  copyPeople(clip: PeopleClip): Promise<void>
  /** What of people is there. The only reading for the screen, on the person's Paste; what is not from Kith stays here. */
  findPeople(): Promise<FoundClip>
  /** A whole plan in words. */
  copyDocument(text: string): Promise<void>
  /** A picture, with the same in words for where only words can be pasted. */
  copyPicture(png: Uint8Array, words: string): Promise<void>
  /** Takes off at once what Kith put there, if it is still there. */
  takeAway(): Promise<void>
}

export function clipboardNote(): ClipboardNote {
  let pending: NodeJS.Timeout | undefined
  let ours: string | null = null
  const takeAway = async () => {
    clearTimeout(pending)
    const text = ours
    ours = null
    // Only our own text is taken away, never what the person copied since.
    if (text !== null && (await clipboard.readText()) === text) await clipboard.writeText('')
  }
  const takeAwayLater = (text: string, after: number) => {
    clearTimeout(pending)
    ours = text
    pending = setTimeout(() => void takeAway(), after)
    pending.unref()
  }
  const put = async (text: string, after: number) => {
    await clipboard.writeText(text)
    takeAwayLater(text, after)
  }
  return {
    copy: (text) => put(text, KEPT_MS),
    copyPeople: (clip) => put(writeClip(clip), KEPT_LONGER_MS),
    copyDocument: (text) => put(text, KEPT_LONGER_MS),
    findPeople: async () => readClip(await clipboard.readText()),
    async copyPicture(png, words) {
      await clipboard.write([new ClipboardItem({ 'image/png': new Blob([new Uint8Array(png)], { type: 'image/png' }), 'text/plain': words })])
      takeAwayLater(words, KEPT_LONGER_MS)
    },
    takeAway,
  }
}
