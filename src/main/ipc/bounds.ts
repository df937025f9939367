// How much one request may bring. Looked at before its schema, so that a monstrous one costs next to nothing.
import { JSON_LIMITS } from '@domain/bounded-json'

/** `parts`: values of all kinds in one request; an import of 100,000 rows has about 1.5 million. `characters` and `bytes` in all. */
export const REQUEST_LIMITS = { depth: JSON_LIMITS.depth, list: JSON_LIMITS.list, parts: 2_500_000, characters: 50_000_000, bytes: 70_000_000 } as const
export type RequestLimits = Record<keyof typeof REQUEST_LIMITS, number>

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

/** Why a request is not looked at any further, or null. Cycles end at the depth. Reads plain data only, never calls anything. */
export function beyondBounds(value: unknown, limits: RequestLimits = REQUEST_LIMITS): string | null {
  let parts = 0
  let characters = 0
  let bytes = 0
  const look = (item: unknown, depth: number): string | null => {
    if (++parts > limits.parts) return `more than ${limits.parts} values`
    if (typeof item === 'string') return (characters += item.length) > limits.characters ? `more than ${limits.characters} characters` : null
    if (typeof item !== 'object' || item === null) return null
    if (ArrayBuffer.isView(item) || item instanceof ArrayBuffer) return (bytes += item.byteLength) > limits.bytes ? `more than ${limits.bytes} bytes` : null
    // No schema takes a Map, a Date or the like; what is in them need not be looked at.
    if (!Array.isArray(item) && Object.getPrototypeOf(item) !== Object.prototype) return null
    if (depth >= limits.depth) return `nested more than ${limits.depth} deep`
    if (Array.isArray(item)) {
      if (item.length > limits.list) return `a list of more than ${limits.list} entries`
      // Cloning keeps what is hung onto a list, too.
      for (const name of FORBIDDEN) if (Object.hasOwn(item, name)) return `the name ${name}`
      for (let i = 0; i < item.length; i++) {
        const why = look(item[i], depth + 1)
        if (why !== null) return why
      }
      return null
    }
    for (const name of Object.keys(item)) {
      if (FORBIDDEN.has(name)) return `the name ${name}`
      characters += name.length
      const why = look((item as Record<string, unknown>)[name], depth + 1)
      if (why !== null) return why
    }
    return null
  }
  return look(value, 0)
}

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The same with halves of letters, which no file can hold as they are, replaced by the mark for an unreadable letter. Copies only where something changes. */
export function wholeLetters(value: unknown): unknown {
  if (typeof value === 'string') return value.search(HALF) < 0 ? value : value.replace(HALF, '\ufffd')
  if (Array.isArray(value)) {
    const items = Array.from(value, wholeLetters)
    return items.some((item, i) => item !== (value as unknown[])[i]) ? items : value
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const entries = Object.entries(value)
  const items = entries.map(([name, item]) => [name, wholeLetters(item)] as const)
  return items.some(([, item], i) => item !== entries[i]?.[1]) ? Object.fromEntries(items) : value
}
