// The door for JSON from outside: a file, the clipboard. Bounds are held before anything is made of the text, so that
// nothing crafted takes the memory or the time, and no name in it means something to JavaScript.

/**
 * `characters` and `depth` of the whole text; `string` in characters, `list` and `members` for each single one. A
 * notebook of a hundred busy years has 71 million characters and 200,000 members in its largest part: it has to open.
 * Files to bring in are held to 20 MB before they come here.
 */
export const JSON_LIMITS = { characters: 200_000_000, depth: 64, string: 1_000_000, list: 100_000, members: 1_000_000 } as const
export type JsonLimits = Record<keyof typeof JSON_LIMITS, number>

export const JSON_REFUSALS = ['too-long', 'too-deep', 'long-string', 'long-list', 'many-members', 'forbidden-name', 'name-twice', 'half-letter'] as const
export type JsonRefusal = (typeof JSON_REFUSALS)[number]

export type JsonRead =
  | { kind: 'read'; value: unknown }
  /** `line`: where, from 1; null for the whole. */
  | { kind: 'refused'; why: JsonRefusal; line: number | null }
  | { kind: 'not-json'; detail: string }

type Options = {
  limits?: Partial<JsonLimits>
  /** Down to which depth a name that comes twice is looked for; ids of a notebook stand at 2. */
  namesOnceTo?: number
  /** Halves of letters: an earlier Kith may have cut a text there, and shuts nobody out of their own words. */
  halfLetters?: boolean
}

/** These reach behind an object instead of into it. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
const QUOTE = 34
const BACKSLASH = 92

class Refused extends Error {
  constructor(
    readonly why: JsonRefusal,
    readonly at: number,
  ) {
    super(why)
  }
}

/** Reads JSON within bounds. Never throws. */
export function readBoundedJson(text: string, { limits, namesOnceTo = JSON_LIMITS.depth, halfLetters = false }: Options = {}): JsonRead {
  const held = { ...JSON_LIMITS, ...limits }
  if (text.length > held.characters) return { kind: 'refused', why: 'too-long', line: null }
  try {
    measure(text, held, namesOnceTo)
    return { kind: 'read', value: JSON.parse(text, halfLetters || !mayHoldHalves(text) ? undefined : refuseHalves) }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', why: error.why, line: error.at < 0 ? null : text.slice(0, error.at).split('\n').length }
    return { kind: 'not-json', detail: error instanceof Error ? error.message : String(error) }
  }
}

type Open = { isList: boolean; count: number; names: Set<string> | null; isEmpty: boolean }

/** One pass over the text, valid JSON or not: what is not is found out by the parser afterwards. */
function measure(text: string, limits: JsonLimits, namesOnceTo: number): void {
  const open: Open[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code <= 32) {
      at++
      continue
    }
    const inside = open[open.length - 1]
    if (code === QUOTE) {
      const end = stringEnd(text, at)
      if (end - at - 2 > limits.string && lengthOf(text.slice(at, end)) > limits.string) throw new Refused('long-string', at)
      if (inside) inside.isEmpty = false
      if (inside && !inside.isList && isName(text, end)) checkName(text, at, end, inside)
      at = end
      continue
    }
    // {, [
    if (code === 123 || code === 91) {
      if (inside) inside.isEmpty = false
      if (open.length >= limits.depth) throw new Refused('too-deep', at)
      open.push({ isList: code === 91, count: 0, names: code === 123 && open.length < namesOnceTo ? new Set() : null, isEmpty: true })
    }
    // }, ] and the comma each end an entry.
    else if (code === 125 || code === 93 || code === 44) {
      if (inside && !(code !== 44 && inside.isEmpty)) {
        inside.count++
        if (inside.count > (inside.isList ? limits.list : limits.members)) throw new Refused(inside.isList ? 'long-list' : 'many-members', at)
      }
      if (code !== 44) open.pop()
    } else if (inside) inside.isEmpty = false
    at++
  }
}

/** After the closing quote, or the end of the text. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++
    if (slashes % 2 === 0) return end + 1
  }
  return text.length
}

/** Whether a colon follows. */
function isName(text: string, end: number): boolean {
  let at = end
  while (text.charCodeAt(at) <= 32) at++
  return text.charCodeAt(at) === 58
}

function checkName(text: string, start: number, end: number, inside: Open): void {
  const length = end - start - 2
  // Most names are of no length that could mean anything, escaped or not, and are not looked at.
  if (!inside.names && length !== 9 && length !== 11 && length < 14) return
  const raw = text.slice(start + 1, end - 1)
  const name = raw.includes('\\') ? unescaped(text.slice(start, end)) : raw
  if (FORBIDDEN.has(name)) throw new Refused('forbidden-name', start)
  if (!inside.names) return
  if (inside.names.has(name)) throw new Refused('name-twice', start)
  inside.names.add(name)
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted
  }
}

/** Without what escapes add. */
const lengthOf = (quoted: string) => unescaped(quoted).length

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const mayHoldHalves = (text: string) => /\\u[dD][89a-fA-F]/.test(text) || HALF.test(text)

function refuseHalves(name: string, value: unknown): unknown {
  if (HALF.test(name) || (typeof value === 'string' && HALF.test(value))) throw new Refused('half-letter', -1)
  return value
}
