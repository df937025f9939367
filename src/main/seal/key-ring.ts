// What the storage asks whenever bytes go to the disk or come from it: sealed while a passphrase is set, as they are while none is.
import { readHeader } from './header'
import { forgetKeys, openFile, type Seal, sealFile } from './seal'
import { openBytes, type Purpose, sealBytes } from './sealed-bytes'

export type RingOpening =
  | { kind: 'open'; bytes: Uint8Array; sealed: boolean }
  /** Sealed, and nothing here opens it. */
  | { kind: 'locked' }
  | { kind: 'newer'; version: number }
  | { kind: 'broken' }

export class KeyRing {
  /** Null while the notebook is plain, or locked. */
  seal: Seal | null = null

  /** The bytes of a file that is to hold these. */
  close(bytes: Buffer): Buffer {
    return this.seal ? sealFile(this.seal, bytes) : bytes
  }

  /** What a file holds, sealed or not. */
  open(file: Uint8Array): RingOpening {
    const read = readHeader(file)
    if (read.kind === 'plain') return { kind: 'open', bytes: file, sealed: false }
    if (read.kind !== 'sealed') return read
    const opened = this.seal ? openFile(this.seal, file) : { kind: 'other-key' as const }
    return opened.kind === 'open' ? { ...opened, sealed: true } : { kind: opened.kind === 'broken' ? 'broken' : 'locked' }
  }

  /** A text as one line: of the journal, say. */
  closeLine(text: string, purpose: Purpose = 'journal'): string {
    return this.seal ? sealBytes(this.seal.key.bytes, purpose, Buffer.from(text), this.seal.key.id).toString('base64') : text
  }

  /** Null for a line that was not sealed with this data key: with a passphrase set, nothing plain counts. */
  openLine(text: string, purpose: Purpose = 'journal'): string | null {
    if (!this.seal) return text
    return openBytes(this.seal.key.bytes, purpose, Buffer.from(text, 'base64'), this.seal.key.id)?.toString('utf8') ?? null
  }

  /** Nothing sealed can be read or written from now on. */
  forget(): void {
    if (this.seal) forgetKeys(this.seal)
    this.seal = null
  }
}
