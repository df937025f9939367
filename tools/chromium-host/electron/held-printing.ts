// A test's hold on printing: whatever would be printed waits until it is let go. Nothing else is held, and nothing is printed in its stead.
let until: Promise<void> = Promise.resolve()
let go: (() => void) | null = null

export function holdPrinting(hold: boolean): void {
  if (hold === (go !== null)) throw new Error(`Printing is ${hold ? 'held already' : 'not held'}`)
  if (go) {
    go()
    go = null
  } else until = new Promise((resolve) => (go = resolve))
}

/** Resolves at once unless a test holds it. */
export const mayPrint = (): Promise<void> => until
