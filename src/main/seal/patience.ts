// A growing wait after wrong answers. It slows down a person at the keyboard; what slows down a program that has
// the file is how a passphrase becomes a key.

/** Wrong answers before there is a wait: slips of the finger are not held against anyone. */
const FREE = 3
const LONGEST_MS = 30_000

export class Patience {
  private wrongs = 0
  private until = 0

  /** `elapsed`: milliseconds of a clock that nobody sets. */
  constructor(private readonly elapsed: () => number) {}

  /** Milliseconds until the next answer is looked at. */
  left(): number {
    return Math.max(0, this.until - this.elapsed())
  }

  wrong(): void {
    this.wrongs += 1
    if (this.wrongs > FREE) this.until = this.elapsed() + Math.min(LONGEST_MS, 1000 * 2 ** (this.wrongs - FREE - 1))
  }

  right(): void {
    this.wrongs = 0
    this.until = 0
  }
}
