// What may cross a process or world border. At least as strict as Electron: class instances are refused, not flattened.

/** The message Electron's serializer gives. */
const refusal = 'An object could not be cloned.'

const cloneableBuiltins = ['Date', 'RegExp', 'Map', 'Set', 'ArrayBuffer', 'Boolean', 'Number', 'String', 'BigInt']

/**
 * Throws Electron's "An object could not be cloned." for anything structured clone refuses, and for class instances.
 * @returns a real structured clone.
 */
export function cloneStrictly<T>(value: T): T {
  refuseUncloneable(value, new Set())
  try {
    return structuredClone(value)
  } catch {
    throw new Error(refusal)
  }
}

function refuseUncloneable(value: unknown, seen: Set<object>): void {
  if (typeof value === 'function' || typeof value === 'symbol') throw new Error(refusal)
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  if (Array.isArray(value)) {
    for (const item of value) refuseUncloneable(item, seen)
    return
  }
  if (ArrayBuffer.isView(value) || value instanceof Error) return
  const kind = Object.prototype.toString.call(value).slice(8, -1)
  if (value instanceof Map && kind === 'Map') {
    for (const [key, item] of value) {
      refuseUncloneable(key, seen)
      refuseUncloneable(item, seen)
    }
    return
  }
  if (value instanceof Set && kind === 'Set') {
    for (const item of value) refuseUncloneable(item, seen)
    return
  }
  if (cloneableBuiltins.includes(kind)) return
  if (!isPlain(value)) throw new Error(refusal)
  for (const key of Object.keys(value)) refuseUncloneable((value as Record<string, unknown>)[key], seen)
}

/** Plain in any realm: no prototype, or one that itself has none and owns `hasOwnProperty`. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null
  if (prototype === null) return true
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty')
}
