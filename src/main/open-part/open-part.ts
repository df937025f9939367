// without-passphrase.json: the words a person chose to have readable while the notebook is locked. Which they are stands
// in it sealed with the notebook's key, so that whoever reads the file learns nothing but the words, and another key ends it.
import { dirname } from 'node:path'
import { z } from 'zod'
import type { OpenPartChosen, OpenPartRead, OpenPartState } from '@contract/open-part-answers'
import type { SaveFailure } from '@contract/notebook-answers'
import type { Notebook } from '@domain/notebook'
import { OpenChoice, OpenWords, openWords, saysNothing } from '@domain/open-part'
import { type Disk, realDisk } from '../files/disk'
import { syncFolder, writeDurably } from '../files/write-durably'
import { saveFailure } from '../notebook/save-failure'
import type { KeyRing } from '../seal/key-ring'

export const OPEN_PART = 'without-passphrase.json'

const Kept = z.strictObject({ format: z.literal('kith-without-passphrase'), version: z.literal(1), words: OpenWords, choice: z.base64() })
type Kept = z.infer<typeof Kept>

export type OpenPart = {
  /** What can be read by anyone. Asks for no key, and reads no other file. */
  words(): Promise<OpenPartRead>
  /** What was chosen, for the open notebook. */
  state(): Promise<OpenPartState>
  /** These from now on; with nothing left to read, the file goes. */
  choose(notebook: Notebook, choice: OpenChoice): Promise<OpenPartChosen>
  /** Brings the file up to the notebook as it is now; without a passphrase, or under another key, it goes. What fails is told in Settings. */
  follow(notebook: Notebook): Promise<void>
  /** Takes it away. What fails is told in Settings. */
  end(): Promise<void>
}

export function openPart(path: string, ring: KeyRing, disk: Disk = realDisk): OpenPart {
  let behind: SaveFailure | null = null
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other: two that follow at once would leave whichever is written last. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }

  async function read(): Promise<Kept | 'none' | 'damaged'> {
    try {
      return Kept.safeParse(JSON.parse((await disk.readFile(path)).toString('utf8'))).data ?? 'damaged'
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'damaged'
    }
  }

  /** Null when it was chosen under another key. */
  function choiceIn(kept: Kept): OpenChoice | null {
    const text = ring.seal && ring.openLine(kept.choice, 'open part')
    return text ? (OpenChoice.safeParse(JSON.parse(text)).data ?? null) : null
  }

  async function remove(): Promise<void> {
    if ((await read()) === 'none') return
    await disk.rm(path, { force: true })
    await syncFolder(dirname(path), disk)
  }

  async function put(words: OpenWords, choice: OpenChoice): Promise<void> {
    if (saysNothing(words)) return remove()
    const kept: Kept = { format: 'kith-without-passphrase', version: 1, words, choice: ring.closeLine(JSON.stringify(choice), 'open part') }
    await writeDurably(path, Buffer.from(`${JSON.stringify(kept, null, 1)}\n`), disk)
  }

  /** A notebook that has been saved is saved: what goes wrong here is no reason to say otherwise. */
  const orBehind = (work: () => Promise<void>) =>
    inTurn(() =>
      work().then(
        () => void (behind = null),
        (error: unknown) => void (behind = saveFailure(error)),
      ),
    )

  const state = async (): Promise<OpenPartState> => {
    const kept = await read()
    return { choice: typeof kept === 'string' ? [] : (choiceIn(kept) ?? []), damaged: kept === 'damaged', behind }
  }

  return {
    words: async () => {
      const kept = await read()
      return typeof kept === 'string' ? { kind: kept } : { kind: 'there', words: kept.words }
    },
    state: () => inTurn(state),
    choose: (notebook, choice) =>
      inTurn(async () => {
        if (!ring.seal) return { kind: 'no-passphrase' }
        try {
          await put(openWords(notebook, choice), choice)
          behind = null
          return { kind: 'done', state: await state() }
        } catch (error) {
          return { kind: 'failed', why: saveFailure(error) }
        }
      }),
    follow: (notebook) =>
      orBehind(async () => {
        if (!ring.seal) return remove()
        const kept = await read()
        if (typeof kept === 'string') return
        const choice = choiceIn(kept)
        if (choice === null) return remove()
        const words = openWords(notebook, choice)
        if (JSON.stringify(words) !== JSON.stringify(kept.words)) await put(words, choice)
      }),
    end: () => orBehind(remove),
  }
}
