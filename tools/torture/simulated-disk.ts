// A disk in memory that remembers what had been flushed: everything else may be lost, cut or out of order when the power goes.
import { dirname } from 'node:path'
import type { About, Disk, OpenFile } from '@main/files/disk'

/** One call that changes something. What is done to a name counts once its folder is flushed, what is done to bytes once the file is. */
export type Call =
  | { on: 'bytes'; ino: number; at: number; bytes: Uint8Array }
  | { on: 'length'; ino: number; length: number }
  | { on: 'flush'; ino: number }
  | { on: 'name'; folder: string; path: string; ino: number | null; from?: string }
  | { on: 'flush-names'; folder: string }

type File = { ino: number; bytes: Uint8Array; mtimeMs: number }

export class SimulatedDisk implements Disk {
  readonly calls: Call[] = []
  private readonly names = new Map<string, File>()
  private readonly folders = new Set<string>()
  private readonly inodes = new Map<number, File>()
  private clock = 1
  private nextIno = 1

  /** A disk on which these files were there, and flushed, from the start. */
  constructor(files: Iterable<readonly [path: string, bytes: Uint8Array]> = []) {
    for (const [path, bytes] of files) {
      this.addFolder(dirname(path))
      this.names.set(path, this.newFile(bytes))
    }
  }

  files(): [path: string, bytes: Uint8Array][] {
    return [...this.names].map(([path, { bytes }]) => [path, bytes])
  }

  /** Bytes of the file with that number as they were when the disk began. */
  ino(path: string): number | undefined {
    return this.names.get(path)?.ino
  }

  async open(path: string, flags: 'wx' | 'a' | 'r' | 'r+'): Promise<OpenFile> {
    if (flags === 'r' && this.folders.has(path)) return this.openFolder(path)
    if (!this.folders.has(dirname(path))) throw problem('ENOENT', path)
    const there = this.names.get(path)
    if (flags === 'wx' && there) throw problem('EEXIST', path)
    if (flags[0] === 'r' && !there) throw problem('ENOENT', path)
    const file = there ?? this.newFile(new Uint8Array())
    if (!there) this.setName(path, file)
    const flush = async () => void this.calls.push({ on: 'flush', ino: file.ino })
    let over = 0
    return {
      write: async (bytes) => {
        const at = flags === 'r+' ? over : file.bytes.length
        over += bytes.length
        this.calls.push({ on: 'bytes', ino: file.ino, at, bytes: Uint8Array.from(bytes) })
        file.bytes = Buffer.concat([file.bytes.subarray(0, at), bytes, file.bytes.subarray(at + bytes.length)])
        file.mtimeMs = this.clock++
        return { bytesWritten: bytes.length }
      },
      sync: flush,
      datasync: flush,
      close: async () => undefined,
    }
  }

  async readFile(path: string): Promise<Buffer> {
    return Buffer.from(this.must(path).bytes)
  }

  async stat(path: string): Promise<About> {
    const folder = this.folders.has(path)
    const { bytes, ino, mtimeMs } = folder ? { bytes: new Uint8Array(), ino: 0, mtimeMs: 0 } : this.must(path)
    return { size: bytes.length, ino, mtimeMs, mtime: new Date(mtimeMs), isFile: () => !folder, isDirectory: () => folder }
  }

  lstat(path: string): Promise<About> {
    return this.stat(path)
  }

  async readdir(path: string): Promise<string[]> {
    if (!this.folders.has(path)) throw problem('ENOENT', path)
    return [...this.names.keys()].filter((name) => dirname(name) === path).map((name) => name.slice(path.length + 1))
  }

  async rename(from: string, to: string): Promise<void> {
    const file = this.must(from)
    this.names.delete(from)
    this.names.set(to, file)
    this.calls.push({ on: 'name', folder: dirname(to), path: to, ino: file.ino, from })
  }

  async rm(path: string, { recursive }: { recursive?: true } = {}): Promise<void> {
    for (const name of [...this.names.keys()].filter((one) => one === path || (recursive && one.startsWith(`${path}/`)))) {
      this.names.delete(name)
      this.calls.push({ on: 'name', folder: dirname(name), path: name, ino: null })
    }
    if (recursive) this.folders.delete(path)
  }

  async rmdir(path: string): Promise<void> {
    if (!this.folders.has(path)) throw problem('ENOENT', path)
    if ([...this.names.keys()].some((name) => name.startsWith(`${path}/`))) throw problem('ENOTEMPTY', path)
    this.folders.delete(path)
  }

  async truncate(path: string, length: number): Promise<void> {
    const file = this.must(path)
    this.calls.push({ on: 'length', ino: file.ino, length })
    file.bytes = file.bytes.slice(0, length)
    file.mtimeMs = this.clock++
  }

  async mkdir(path: string): Promise<void> {
    this.addFolder(path)
  }

  async chmod(): Promise<void> {}

  private openFolder(folder: string): OpenFile {
    const flush = async () => void this.calls.push({ on: 'flush-names', folder })
    return { write: () => Promise.reject(problem('EISDIR', folder)), sync: flush, datasync: flush, close: async () => undefined }
  }

  private newFile(bytes: Uint8Array): File {
    const file = { ino: this.nextIno++, bytes, mtimeMs: this.clock++ }
    this.inodes.set(file.ino, file)
    return file
  }

  private setName(path: string, file: File): void {
    this.names.set(path, file)
    this.calls.push({ on: 'name', folder: dirname(path), path, ino: file.ino })
  }

  private addFolder(path: string): void {
    for (let one = path; !this.folders.has(one); one = dirname(one)) this.folders.add(one)
  }

  private must(path: string): File {
    const file = this.names.get(path)
    if (!file) throw problem('ENOENT', path)
    return file
  }
}

export function problem(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}
