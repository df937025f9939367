// One end of the bridge between a document's two worlds. Both worlds run this same code over synchronous DOM events.
// Blink clones `CustomEvent.detail` between worlds; functions and promises travel as numbers beside the cloned value.
import { isPlain } from '../cloneable'

type Path = Array<string | number>

interface Packed {
  value: unknown
  functions: Array<{ path: Path; id: number }>
  promises: Array<{ path: Path; id: number }>
}

/** Where a value stands, as a chain to the root: only functions and promises ever need it written out. */
type Place = { step: string | number; parent: Place } | undefined

function pathOf(place: Place): Path {
  const path: Path = []
  for (let at = place; at; at = at.parent) path.unshift(at.step)
  return path
}

type BridgeMessage =
  | { type: 'expose'; key: string; packed: Packed }
  | { type: 'call'; call: number; id: number; args: Packed }
  | { type: 'answer'; call: number; packed: Packed }
  | { type: 'fault'; call: number; message: string }
  | { type: 'settle'; id: number; ok: boolean; packed: Packed }

const refusal = 'An object could not be cloned.'

// Taken before any page script runs, so a page that replaces them cannot listen in.
const dispatch = EventTarget.prototype.dispatchEvent.bind(document)
const listen = EventTarget.prototype.addEventListener.bind(document)
const DetailEvent = CustomEvent
/** Sends one private event to the other world of this document. */
export function announce(type: string, detail: unknown): void {
  dispatch(new DetailEvent(type, { detail }))
}

/** Hears private events of the other world. */
export function hear<T>(type: string, listener: (detail: T) => void): void {
  listen(type, (event) => listener((event as CustomEvent<T>).detail))
}

const isElement = (value: object) => value instanceof Node

export class Bridge {
  private readonly functions: Array<(...args: unknown[]) => unknown> = []
  private readonly ids = new WeakMap<object, number>()
  private readonly answers = new Map<number, BridgeMessage>()
  private readonly promises = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  private nextCall = 1
  private nextPromise = 1

  constructor(
    private readonly outgoing: string,
    incoming: string,
    private readonly onExpose: (key: string, value: unknown) => void,
  ) {
    hear<BridgeMessage>(incoming, (message) => this.receive(message))
  }

  expose(key: string, api: unknown): void {
    this.post({ type: 'expose', key, packed: this.pack(api) })
  }

  private post(message: BridgeMessage): void {
    announce(this.outgoing, message)
  }

  private receive(message: BridgeMessage): void {
    if (message.type === 'expose') this.onExpose(message.key, this.unpack(message.packed))
    else if (message.type === 'call') this.answer(message.call, message.id, message.args)
    else if (message.type === 'settle') this.settle(message.id, message.ok, message.packed)
    else this.answers.set(message.call, message)
  }

  private answer(call: number, id: number, args: Packed): void {
    let reply: BridgeMessage
    try {
      const target = this.functions[id]
      if (!target) throw new Error('No such function')
      reply = { type: 'answer', call, packed: this.pack(target(...(this.unpack(args) as unknown[]))) }
    } catch (error) {
      reply = { type: 'fault', call, message: messageOf(error) }
    }
    this.post(reply)
  }

  private call(id: number, args: unknown[]): unknown {
    const call = this.nextCall++
    this.post({ type: 'call', call, id, args: this.pack(args) })
    const reply = this.answers.get(call)
    this.answers.delete(call)
    if (reply?.type === 'answer') return this.unpack(reply.packed)
    throw new Error(reply?.type === 'fault' ? reply.message : 'The other side of the bridge has gone')
  }

  private settle(id: number, ok: boolean, packed: Packed): void {
    const waiting = this.promises.get(id)
    this.promises.delete(id)
    const value = this.unpack(packed)
    if (ok) waiting?.resolve(value)
    else waiting?.reject(new Error(String(value)))
  }

  private pack(value: unknown): Packed {
    const packed: Packed = { value: undefined, functions: [], promises: [] }
    packed.value = this.strip(value, undefined, packed, new Map())
    return packed
  }

  /** Copies plain objects and arrays, leaving holes where functions and promises were; everything else must clone. */
  private strip(value: unknown, at: Place, packed: Packed, seen: Map<object, unknown>): unknown {
    if (typeof value === 'symbol') throw new Error(refusal)
    if (typeof value === 'function') {
      packed.functions.push({ path: pathOf(at), id: this.register(value as (...args: unknown[]) => unknown) })
      return undefined
    }
    if (typeof value !== 'object' || value === null) return value
    if (seen.has(value)) return seen.get(value)
    if (value instanceof Promise) {
      packed.promises.push({ path: pathOf(at), id: this.forward(value) })
      return undefined
    }
    if (Array.isArray(value)) {
      const copy: unknown[] = []
      seen.set(value, copy)
      value.forEach((item, index) => (copy[index] = this.strip(item, { step: index, parent: at }, packed, seen)))
      return copy
    }
    if (isElement(value)) throw new Error(refusal)
    if (isPlain(value)) {
      const copy: Record<string, unknown> = {}
      seen.set(value, copy)
      for (const key of Object.keys(value)) copy[key] = this.strip((value as Record<string, unknown>)[key], { step: key, parent: at }, packed, seen)
      return copy
    }
    return cloneBuiltin(value)
  }

  private register(target: (...args: unknown[]) => unknown): number {
    const known = this.ids.get(target)
    if (known !== undefined) return known
    const id = this.functions.push(target) - 1
    this.ids.set(target, id)
    return id
  }

  private forward(promise: Promise<unknown>): number {
    const id = this.nextPromise++
    const settle = (ok: boolean, value: unknown) => {
      try {
        this.post({ type: 'settle', id, ok, packed: this.pack(value) })
      } catch (error) {
        this.post({ type: 'settle', id, ok: false, packed: this.pack(messageOf(error)) })
      }
    }
    promise.then(
      (value) => settle(true, value),
      (error: unknown) => settle(false, messageOf(error)),
    )
    return id
  }

  private unpack(packed: Packed): unknown {
    const root = { value: packed.value }
    for (const { path, id } of packed.functions) place(root, path, (...args: unknown[]) => this.call(id, args))
    for (const { path, id } of packed.promises) {
      place(root, path, new Promise((resolve, reject) => this.promises.set(id, { resolve, reject })))
    }
    return root.value
  }
}

function cloneBuiltin(value: object): unknown {
  const kind = Object.prototype.toString.call(value).slice(8, -1)
  const isKnown = ['Date', 'RegExp', 'Map', 'Set', 'ArrayBuffer', 'Error', 'Blob', 'File'].includes(kind) || ArrayBuffer.isView(value)
  if (!isKnown) throw new Error(refusal)
  try {
    return structuredClone(value)
  } catch {
    throw new Error(refusal)
  }
}

function place(root: { value: unknown }, path: Path, item: unknown): void {
  if (path.length === 0) {
    root.value = item
    return
  }
  let holder = root.value as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>
  holder[path[path.length - 1] as string | number] = item
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
