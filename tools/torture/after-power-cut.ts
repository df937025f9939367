// What may stand on the disk after the power went at a given call: which unflushed names arrived, and what became of unflushed bytes.
import type { Call } from './simulated-disk'

/** What became of the bytes of a file that were written and not flushed. */
export const FATES = ['all there', 'dropped', 'cut', 'zeroed', 'reordered'] as const
export type Fate = (typeof FATES)[number]

type Files = ReadonlyMap<string, Uint8Array>
type Named = Extract<Call, { on: 'name' }>
type Written = Extract<Call, { on: 'bytes' | 'length' }>

export type AfterCut = { /** How many calls were made before. */ calls: number; fate: Fate; /** How many unflushed names arrived. */ names: number; files: Files }

/** Every state the disk may be found in, before the first of `calls` and after each. `begun` says what stood there, flushed, before them. */
export function* afterPowerCuts(begun: ReadonlyMap<string, { ino: number; bytes: Uint8Array }>, calls: readonly Call[]): Generator<AfterCut> {
  const names = new Map([...begun].map(([path, { ino }]) => [path, ino]))
  const flushed = new Map([...begun.values()].map(({ ino, bytes }) => [ino, bytes]))
  const unflushed = new Map<number, Written[]>()
  let unnamed: Named[] = []
  for (let made = 0; ; made++) {
    // A journaling file system brings names in order: any first few of them may have arrived.
    for (let arrived = 0; arrived <= unnamed.length; arrived++) {
      const now = new Map(names)
      for (const named of unnamed.slice(0, arrived)) name(now, named)
      const open = [...now.values()].some((ino) => unflushed.has(ino))
      for (const fate of open ? FATES : FATES.slice(0, 1))
        yield { calls: made, fate, names: arrived, files: new Map([...now].map(([path, ino]) => [path, unflushedTo(fate, flushed.get(ino), unflushed.get(ino) ?? [])])) }
    }
    const call = calls[made]
    if (!call) return
    if (call.on === 'name') unnamed.push(call)
    else if (call.on === 'flush') {
      flushed.set(call.ino, unflushedTo('all there', flushed.get(call.ino), unflushed.get(call.ino) ?? []))
      unflushed.delete(call.ino)
    } else if (call.on === 'flush-names') {
      for (const named of unnamed) if (named.folder === call.folder) name(names, named)
      unnamed = unnamed.filter(({ folder }) => folder !== call.folder)
    } else unflushed.set(call.ino, [...(unflushed.get(call.ino) ?? []), call])
  }
}

function name(names: Map<string, number>, { path, ino, from }: Named): void {
  if (from !== undefined) names.delete(from)
  if (ino === null) names.delete(path)
  else names.set(path, ino)
}

/** One and the same, so that what is known of it is found again. */
const NOTHING = new Uint8Array()

function unflushedTo(fate: Fate, before: Uint8Array = NOTHING, written: readonly Written[]): Uint8Array {
  if (fate === 'dropped' || written.length === 0) return before
  // Reordered: the last write came, those before it did not.
  return written.reduce((bytes, call, i) => (fate === 'reordered' && i < written.length - 1 ? withZeros(bytes, call) : one(fate, bytes, call)), before)
}

function one(fate: Fate, bytes: Uint8Array, call: Written): Uint8Array {
  if (call.on === 'length') return bytes.slice(0, call.length)
  if (fate === 'zeroed') return withZeros(bytes, call)
  const part = fate === 'cut' ? call.bytes.subarray(0, call.bytes.length / 2) : call.bytes
  const after = new Uint8Array(Math.max(bytes.length, call.at + part.length))
  after.set(bytes)
  after.set(part, call.at)
  return after
}

function withZeros(bytes: Uint8Array, call: Written): Uint8Array {
  if (call.on === 'length') return bytes.slice(0, call.length)
  const after = new Uint8Array(Math.max(bytes.length, call.at + call.bytes.length))
  after.set(bytes)
  return after
}
