// What is being written, and where the person is: main keeps it when Kith locks (sealed) or the page stops by itself.
// Whoever holds such a part registers it under a name of its own; nobody needs to know them all.

/** As much of a store as is needed here. */
type Store<State> = { getState(): State; setState(some: Partial<State>): void; subscribe(listener: (now: State, before: State) => void): () => void }

type Part = { read(): object; takeUp(left: object): void }

export function unfinishedParts() {
  const parts = new Map<string, Part>()
  /** Left by a part that is not there yet: a screen is loaded when it is first needed. */
  const waiting = new Map<string, object>()
  const listeners = new Set<() => void>()
  return {
    /** These keys of the store outlive lock and page. What they hold must be JSON. */
    keeps<State extends object>(name: string, store: Store<State>, keys: readonly (keyof State & string)[]): void {
      const part: Part = {
        read: () => Object.fromEntries(keys.map((key) => [key, store.getState()[key]])),
        takeUp: (left) => store.setState(left as Partial<State>),
      }
      parts.set(name, part)
      const left = waiting.get(name)
      waiting.delete(name)
      if (left) part.takeUp(left)
      store.subscribe((now, before) => {
        if (keys.some((key) => now[key] !== before[key])) for (const changed of listeners) changed()
      })
    },
    read: (): string => JSON.stringify({ ...Object.fromEntries(waiting), ...Object.fromEntries([...parts].map(([name, part]) => [name, part.read()])) }),
    /** Everything is as it was left. The text is our own, from `read`. */
    takeUp(text: string): void {
      for (const [name, left] of Object.entries(JSON.parse(text) as Record<string, object>)) {
        const part = parts.get(name)
        if (part) part.takeUp(left)
        else waiting.set(name, left)
      }
    },
    /** Calls after each change, until what it answers is called. */
    subscribe(changed: () => void): () => void {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}

export const unfinished = unfinishedParts()
