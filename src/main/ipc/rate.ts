// How fast a page may ask. A person at full speed asks a few times a second; a page gone wild is slowed to what main bears.

/** Requests at once, and how many more each second. */
export const RATE = { burst: 1000, perSecond: 200 } as const

/** Takes one from the bucket; false when it is empty. `elapsed`: milliseconds of a clock that nobody sets. */
export function rateCap(elapsed: () => number, { burst, perSecond }: { burst: number; perSecond: number } = RATE): () => boolean {
  let left: number = burst
  let at = elapsed()
  return () => {
    const now = elapsed()
    left = Math.min(burst, left + ((now - at) * perSecond) / 1000)
    at = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
