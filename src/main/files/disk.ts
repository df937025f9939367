// Every way the notebook's storage touches the disk, in one place to be put in its stead: the torture of
// tools/torture lets each single call fail, or the power go after it.
import * as fs from 'node:fs/promises'

/** What a file system says of a file. */
export type About = { size: number; mtimeMs: number; ino: number; mtime: Date; isFile(): boolean; isDirectory(): boolean }

export type OpenFile = {
  /** May write fewer bytes than it was given, and says how many. */
  write(bytes: Uint8Array): Promise<{ bytesWritten: number }>
  sync(): Promise<void>
  /** The bytes and what it takes to find them again. */
  datasync(): Promise<void>
  close(): Promise<void>
}

/** The calls of `node:fs/promises` that are used; they reject with its errors. */
export type Disk = {
  /** `r+` writes over what is there, from the beginning. */
  open(path: string, flags: 'wx' | 'a' | 'r' | 'r+', mode?: number): Promise<OpenFile>
  readFile(path: string): Promise<Buffer>
  stat(path: string): Promise<About>
  /** Of a link itself, not of what it leads to. */
  lstat(path: string): Promise<About>
  readdir(path: string): Promise<string[]>
  rename(from: string, to: string): Promise<void>
  rm(path: string, options: { force: true; recursive?: true }): Promise<void>
  /** An empty folder. */
  rmdir(path: string): Promise<void>
  truncate(path: string, length: number): Promise<void>
  mkdir(path: string, options: { recursive: true; mode: number }): Promise<unknown>
  chmod(path: string, mode: number): Promise<void>
}

export const realDisk: Disk = fs

/** All of the bytes, however many a single call takes. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let rest = bytes; rest.length > 0; ) {
    const { bytesWritten } = await file.write(rest)
    // Some file systems say so instead of failing when they are full.
    if (bytesWritten === 0) throw Object.assign(new Error('the disk took no more'), { code: 'ENOSPC' })
    rest = rest.subarray(bytesWritten)
  }
}
