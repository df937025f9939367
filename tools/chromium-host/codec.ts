// Text form of structured-cloneable values for the DevTools pipe: keeps Map, Set, Date, BigInt, undefined, NaN, bytes and cycles.

/**
 * Containers are numbered in the order they are met, the same on both sides, so a repeat is `{"$":"ref","n":3}`.
 * An object with an own key `$` is written as a list of pairs.
 */
type Wire = null | boolean | number | string | Wire[] | { [key: string]: Wire }

export function encode(value: unknown): string {
  const seen = new Map<object, number>()

  function write(item: unknown): Wire {
    switch (typeof item) {
      case 'string':
      case 'boolean':
        return item
      case 'undefined':
        return { $: 'undefined' }
      case 'bigint':
        return { $: 'bigint', v: item.toString() }
      case 'number':
        return Number.isFinite(item) && !Object.is(item, -0) ? item : { $: 'number', v: Object.is(item, -0) ? '-0' : String(item) }
      case 'object':
        return item === null ? null : writeObject(item)
      default:
        throw new Error('An object could not be cloned.')
    }
  }

  function writeObject(item: object): Wire {
    const before = seen.get(item)
    if (before !== undefined) return { $: 'ref', n: before }
    seen.set(item, seen.size)
    if (Array.isArray(item)) return Array.from(item, (entry, index) => (entry !== undefined || index in item ? write(entry) : { $: 'hole' }))
    if (item instanceof Date) return { $: 'date', v: write(item.getTime()) }
    if (item instanceof RegExp) return { $: 'regexp', v: item.source, f: item.flags }
    if (item instanceof Map) return { $: 'map', v: [...item].map(([key, entry]) => [write(key), write(entry)]) }
    if (item instanceof Set) return { $: 'set', v: [...item].map(write) }
    if (item instanceof Error) return { $: 'error', name: item.name, message: item.message, stack: item.stack ?? '' }
    if (item instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(item)) }
    if (ArrayBuffer.isView(item)) return writeView(item)
    if (Object.hasOwn(item, '$')) return { $: 'object', v: Object.entries(item).map(([key, entry]) => [key, write(entry)]) }
    return writePlain(item as { [key: string]: unknown })
  }

  /** Copies only what JSON would lose: a notebook of plain values is stringified as it stands. */
  function writePlain(item: { [key: string]: unknown }): Wire {
    let out = item
    for (const key of Object.keys(item)) {
      const wire = write(item[key])
      if (wire === item[key]) continue
      if (out === item) out = { ...item }
      define(out, key, wire)
    }
    return out as { [key: string]: Wire }
  }

  return JSON.stringify(write(value))
}

function writeView(view: ArrayBufferView): Wire {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  const kind = Object.prototype.toString.call(view).slice(8, -1)
  return { $: 'view', kind, v: toBase64(bytes) }
}

export function decode(text: string): unknown {
  const seen: unknown[] = []

  function remember<T extends object>(item: T): T {
    seen.push(item)
    return item
  }

  function read(wire: Wire): unknown {
    if (typeof wire !== 'object' || wire === null) return wire
    if (Array.isArray(wire)) return readArray(wire)
    if (Object.hasOwn(wire, '$')) return readTagged(wire)
    // Freshly parsed, so it can be filled in place.
    const out = remember<Record<string, unknown>>(wire)
    for (const key of Object.keys(wire)) {
      const entry = wire[key]
      if (typeof entry === 'object' && entry !== null) define(out, key, read(entry))
    }
    return out
  }

  function readArray(wire: Wire[]): unknown[] {
    const out = remember<unknown[]>(new Array(wire.length))
    wire.forEach((entry, index) => {
      const isHole = typeof entry === 'object' && entry !== null && !Array.isArray(entry) && entry['$'] === 'hole'
      if (!isHole) out[index] = read(entry)
    })
    return out
  }

  function readTagged(wire: { [key: string]: Wire }): unknown {
    const value = wire['v'] as Wire
    switch (wire['$']) {
      case 'undefined':
        return undefined
      case 'bigint':
        return BigInt(value as string)
      case 'number':
        return Number(value)
      case 'ref':
        return seen[wire['n'] as number]
      case 'date':
        return remember(new Date(read(value) as number))
      case 'regexp':
        return remember(new RegExp(value as string, wire['f'] as string))
      case 'map': {
        const out = remember(new Map<unknown, unknown>())
        for (const [key, entry] of value as Array<[Wire, Wire]>) out.set(read(key), read(entry))
        return out
      }
      case 'set': {
        const out = remember(new Set<unknown>())
        for (const entry of value as Wire[]) out.add(read(entry))
        return out
      }
      case 'error':
        return remember(readError(wire))
      case 'buffer':
        return remember(fromBase64(value as string).buffer)
      case 'view':
        return remember(readView(wire['kind'] as string, fromBase64(value as string)))
      case 'object': {
        const out = remember<Record<string, unknown>>({})
        for (const [key, entry] of value as Array<[string, Wire]>) define(out, key, read(entry))
        return out
      }
      default:
        throw new Error(`Unknown mark in a message: ${String(wire['$'])}`)
    }
  }

  return read(JSON.parse(text) as Wire)
}

function define(target: object, key: string, value: unknown): void {
  if (key !== '__proto__') (target as Record<string, unknown>)[key] = value
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}

const errorTypes: Record<string, new (message: string) => Error> = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError }

function readError(wire: { [key: string]: Wire }): Error {
  const type = errorTypes[wire['name'] as string] ?? Error
  const error = new type(wire['message'] as string)
  Object.defineProperty(error, 'stack', { value: wire['stack'], writable: true, configurable: true })
  return error
}

const viewTypes = {
  Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array,
  Float32Array, Float64Array, BigInt64Array, BigUint64Array, DataView,
}

function readView(kind: string, bytes: Uint8Array<ArrayBuffer>): ArrayBufferView {
  const type = viewTypes[kind as keyof typeof viewTypes] as (new (buffer: ArrayBuffer) => ArrayBufferView) | undefined
  if (!type) throw new Error(`Unknown kind of bytes in a message: ${kind}`)
  return new type(bytes.buffer)
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
