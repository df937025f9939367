// The folder a person chose for a second copy of every backup. Kept beside the notebook, not in it: it belongs to this computer.
import { readFile, realpath, rm } from 'node:fs/promises'
import { z } from 'zod'
import { writeDurably } from '../files/write-durably'

const Kept = z.object({ folder: z.string().min(1) })

export type SecondFolder = {
  /** The path, or null while there is none. */
  chosen(): Promise<string | null>
  choose(folder: string): Promise<void>
  /** What was copied into it stays there. */
  forget(): Promise<void>
}

export function secondFolder(path: string): SecondFolder {
  return {
    async chosen() {
      try {
        return Kept.parse(JSON.parse(await readFile(path, 'utf8'))).folder
      } catch {
        return null
      }
    },
    choose: (folder) => writeDurably(path, Buffer.from(JSON.stringify({ folder } satisfies z.infer<typeof Kept>, null, 1))),
    forget: () => rm(path, { force: true }),
  }
}

/** The same folder, by whatever way it is reached. */
export async function isSameFolder(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => realpath(path).catch(() => path)))
  return a === b
}
