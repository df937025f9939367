// Trying a passphrase, one try at a time, with a growing wait after wrong ones. The wait slows down a person at the
// keyboard; what slows down a program that has the file is how a passphrase becomes a key.
import type { NotOpened } from '@contract/passphrase-answers'
import { readRecoveryKey } from './recovery-key'
import { type Seal, type Secret, unlock } from './seal'

/** Wrong answers before there is a wait: slips of the finger are not held against anyone. */
const FREE = 3
const LONGEST_MS = 30_000

export class Attempts {
  private wrongs = 0
  private until = 0
  private queue: Promise<unknown> = Promise.resolve()

  /** `elapsed`: milliseconds of a clock that nobody sets. */
  constructor(private readonly elapsed: () => number) {}

  /** The seal of the file with this header, or why not. */
  open(line: string, secret: Secret): Promise<{ kind: 'open'; seal: Seal } | NotOpened> {
    const mine = this.queue.then(() => this.attempt(line, secret))
    this.queue = mine.catch(() => undefined)
    return mine
  }

  private async attempt(line: string, secret: Secret): Promise<{ kind: 'open'; seal: Seal } | NotOpened> {
    // Says nothing about the notebook: no key is written like this.
    if (secret.kind === 'recovery' && !readRecoveryKey(secret.text)) return { kind: 'mistyped' }
    if (this.waitMs() > 0) return { kind: 'wait', waitMs: this.waitMs() }
    const seal = await unlock(line, secret)
    if (!seal) {
      this.wrongs += 1
      if (this.wrongs > FREE) this.until = this.elapsed() + Math.min(LONGEST_MS, 1000 * 2 ** (this.wrongs - FREE - 1))
      return { kind: 'wrong', waitMs: this.waitMs() }
    }
    this.wrongs = 0
    this.until = 0
    return { kind: 'open', seal }
  }

  private waitMs(): number {
    return Math.max(0, this.until - this.elapsed())
  }
}
