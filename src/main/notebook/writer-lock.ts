// One writer for one notebook, whichever way its folder was reached: a lock file beside it, which a kill or a power cut cannot leave in the way.
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { link, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

const Holder = z.object({
  token: z.string(),
  pid: z.number().int(),
  host: z.string(),
  /** When that process began, as the system counts it; a later process may have the same number. Null where it cannot be asked. */
  began: z.string().nullable(),
  since: z.iso.datetime(),
})
export type Holder = z.infer<typeof Holder>

export type Taken = { kind: 'mine' } | { kind: 'theirs'; holder: Pick<Holder, 'host' | 'since'> }

export type WriterLock = {
  /** Rejects when the folder does not let a lock be made. */
  take(): Promise<Taken>
  /** Whether it still is. True as well where the lock cannot be read: then the write itself tells what is wrong. */
  isMine(): Promise<boolean>
  release(): void
}

const BEAT_MS = 20_000
/** Only of use for a holder on another computer, whose processes cannot be asked about. */
const SILENT_MS = 3 * BEAT_MS
/** Taking over takes milliseconds; whoever began it longer ago than this was killed in between. */
const TAKING_MS = 10_000
const ATTEMPTS = 200

export function writerLock(path: string, now: () => string): WriterLock {
  const me: Holder = { token: randomBytes(8).toString('hex'), pid: process.pid, host: hostname(), began: beginningOf(process.pid), since: now() }
  const mine = join(dirname(path), `.${basename(path)}.${me.token}.tmp`)
  const taking = `${path}.taking`
  let held = false
  let beat: NodeJS.Timeout | undefined

  /** Puts the lock there whole, unless one is. */
  async function claim(at: string): Promise<boolean> {
    try {
      await writeFile(mine, JSON.stringify(me), { mode: 0o600 })
      await link(mine, at)
      return true
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EEXIST') return false
      // Swept by whoever has the lock by now.
      if (code === 'ENOENT' && (await stat(dirname(path)).catch(() => null))) return false
      // File systems of sticks know no second name for a file.
      if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
      return writeFile(at, JSON.stringify(me), { flag: 'wx', mode: 0o600 }).then(
        () => true,
        () => false,
      )
    } finally {
      await rm(mine, { force: true })
    }
  }

  /** One at a time takes the place of a holder that is no more, so that nobody removes the lock of the next. */
  async function takeOver(gone: Holder | null): Promise<boolean> {
    if (!(await claim(taking))) {
      const begun = await stat(taking).catch(() => null)
      if (begun && Math.abs(Date.now() - begun.mtimeMs) > TAKING_MS) await rm(taking, { force: true })
      return false
    }
    try {
      if ((await read(path))?.token !== gone?.token) return false
      await rm(path, { force: true })
      return await claim(path)
    } finally {
      await rm(taking, { force: true })
    }
  }

  async function take(): Promise<Taken> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await claim(path)) return hold()
      const holder = await read(path)
      if (holder?.token === me.token) return hold()
      if (holder && (await isLive(holder, path))) return { kind: 'theirs', holder }
      if (await takeOver(holder)) return hold()
      await wait(5 + Math.random() * 20)
    }
    throw Object.assign(new Error('the lock file could not be taken'), { code: 'EBUSY' })
  }

  function hold(): Taken {
    held = true
    clearInterval(beat)
    beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT_MS)
    beat.unref()
    return { kind: 'mine' }
  }

  return {
    take,
    async isMine() {
      if (!held) return true
      const holder = await read(path)
      if (holder) return holder.token === me.token
      // Someone took the file away, or harmed it: whoever takes it now has it.
      return take().then(
        ({ kind }) => kind === 'mine',
        () => true,
      )
    },
    release() {
      clearInterval(beat)
      if (!held) return
      held = false
      try {
        if (Holder.parse(JSON.parse(readFileSync(path, 'utf8'))).token === me.token) rmSync(path)
      } catch {
        // Not there, or another's: nothing of ours to take away.
      }
    },
  }
}

async function read(path: string): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

async function isLive(holder: Holder, path: string): Promise<boolean> {
  if (holder.host !== hostname()) {
    const about = await stat(path).catch(() => null)
    return about !== null && Math.abs(Date.now() - about.mtimeMs) < SILENT_MS
  }
  // This process holds no other lock on the file: the number is one of an earlier process.
  if (holder.pid === process.pid || !isRunning(holder.pid)) return false
  const began = beginningOf(holder.pid)
  return began === null || holder.began === null || began === holder.began
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The moment a process began, in the kernel's own count; null on systems without /proc. */
function beginningOf(pid: number): string | null {
  try {
    // The name in brackets may hold anything; the 20th field after it is the beginning.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null
  } catch {
    return null
  }
}
