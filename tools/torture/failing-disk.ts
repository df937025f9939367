// A disk whose calls can be made to fail: one of them, or all from one on; and one that ends with its process.
import type { Disk, OpenFile } from '@main/files/disk'
import { problem } from './simulated-disk'

export type Fault = { /** The call that fails, counted from 0. */ call: number; forever: boolean; with: string | { takes: (bytes: number) => number } }

/** Passes every call on, except as the fault says. `heal` ends the fault; `calls` counts what was asked. */
export function failingDisk(disk: Disk, fault: Fault | null) {
  let now = fault
  let calls = 0
  let failed = 0
  const hit = (): Fault['with'] | null => {
    const call = calls++
    if (!now || (now.forever ? call < now.call : call !== now.call)) return null
    failed++
    return now.with
  }
  /** Short writes are a matter of writing; every other call then does as it always does. */
  const fail = (path: string): void => {
    const how = hit()
    if (typeof how === 'string') throw problem(how, path)
  }
  const openFile = (file: OpenFile, path: string): OpenFile => ({
    async write(bytes) {
      const how = hit()
      if (how === null) return file.write(bytes)
      // A disk that is full takes what it has room for.
      if (typeof how === 'string') {
        if (how === 'ENOSPC') await file.write(bytes.subarray(0, bytes.length / 2))
        throw problem(how, path)
      }
      const part = bytes.subarray(0, how.takes(bytes.length))
      return part.length > 0 ? file.write(part) : { bytesWritten: 0 }
    },
    sync: async () => (fail(path), file.sync()),
    datasync: async () => (fail(path), file.datasync()),
    // As on a real disk: what could not be flushed at the end is told, and the file is closed all the same.
    close: async () => (await file.close(), fail(path)),
  })
  const failing: Disk = {
    open: async (path, flags, mode) => (fail(path), openFile(await disk.open(path, flags, mode), path)),
    readFile: async (path) => (fail(path), disk.readFile(path)),
    stat: async (path) => (fail(path), disk.stat(path)),
    lstat: async (path) => (fail(path), disk.lstat(path)),
    readdir: async (path) => (fail(path), disk.readdir(path)),
    rename: async (from, to) => (fail(from), disk.rename(from, to)),
    rm: async (path, options) => (fail(path), disk.rm(path, options)),
    rmdir: async (path) => (fail(path), disk.rmdir(path)),
    truncate: async (path, length) => (fail(path), disk.truncate(path, length)),
    mkdir: async (path, options) => (fail(path), disk.mkdir(path, options)),
    chmod: async (path, mode) => (fail(path), disk.chmod(path, mode)),
  }
  return { disk: failing, heal: () => void (now = null), calls: () => calls, failed: () => failed }
}

/** A disk as one process sees it: nothing it has under way goes on after its end. */
export function untilKilled(disk: Disk): { disk: Disk; kill(): void } {
  const end: Fault = { call: Infinity, forever: true, with: 'EKILLED' }
  return { disk: failingDisk(disk, end).disk, kill: () => void (end.call = 0) }
}
