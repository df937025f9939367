// A small strict reader of XML, for graphs other programs wrote. Written here because the domain has no DOM, and
// because a file from outside must not bring entities, external parts or endless depth along: none of them is read.

export type XmlElement = {
  /** Without its prefix: `node` for `<node>` and `<g:node>` alike. */
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlElement[]
  /** All text directly inside, entities resolved. */
  text: string
}

export type XmlReading = { kind: 'read'; root: XmlElement } | { kind: 'broken'; line: number; what: XmlProblem }

export const XML_PROBLEMS = ['no-element', 'not-closed', 'wrong-end', 'bad-tag', 'bad-attribute', 'bad-entity', 'doctype', 'too-deep', 'too-many', 'after-end'] as const
export type XmlProblem = (typeof XML_PROBLEMS)[number]

export const XML_LIMITS = { depth: 64, elements: 120_000, attributes: 64 }

const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y
const SPACE = /[ \t\r\n]*/y
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

class Broken extends Error {
  constructor(
    readonly what: XmlProblem,
    readonly at: number,
  ) {
    super(what)
  }
}

/** Reads a whole document in one pass, never twice over the same text. Never throws. */
export function readXml(text: string): XmlReading {
  try {
    return { kind: 'read', root: document(text) }
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    return { kind: 'broken', line: text.slice(0, error.at).split('\n').length, what: error.what }
  }
}

function document(text: string): XmlElement {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let root: XmlElement | null = null
  let count = 0
  const open: XmlElement[] = []
  while (at < text.length) {
    const next = text.indexOf('<', at)
    addText(text.slice(at, next < 0 ? text.length : next), open.at(-1), at)
    if (next < 0) break
    at = next
    if (text.startsWith('<!--', at)) at = past(text, '-->', at + 4)
    else if (text.startsWith('<?', at)) at = past(text, '?>', at + 2)
    else if (text.startsWith('<![CDATA[', at)) {
      const end = past(text, ']]>', at + 9)
      const inside = open.at(-1)
      if (!inside) throw new Broken('after-end', at)
      inside.text += text.slice(at + 9, end - 3)
      at = end
    } else if (text.startsWith('<!', at)) throw new Broken('doctype', at)
    else if (text.startsWith('</', at)) {
      const closing = tagName(text, at + 2)
      const last = open.pop()
      if (last?.name !== local(closing.name)) throw new Broken('wrong-end', at)
      at = skipSpace(text, closing.end)
      if (text[at] !== '>') throw new Broken('bad-tag', at)
      at += 1
    } else {
      if (root && open.length === 0) throw new Broken('after-end', at)
      if (open.length >= XML_LIMITS.depth) throw new Broken('too-deep', at)
      if (++count > XML_LIMITS.elements) throw new Broken('too-many', at)
      const tag = startTag(text, at)
      const parent = open.at(-1)
      if (parent) parent.children.push(tag.element)
      else root = tag.element
      if (!tag.empty) open.push(tag.element)
      at = tag.end
    }
  }
  if (!root) throw new Broken('no-element', 0)
  if (open.length > 0) throw new Broken('not-closed', text.length)
  return root
}

function addText(raw: string, inside: XmlElement | undefined, at: number): void {
  if (inside) inside.text += resolved(raw, at)
  else if (raw.trim() !== '') throw new Broken('after-end', at)
}

function startTag(text: string, begin: number): { element: XmlElement; empty: boolean; end: number } {
  const { name, end } = tagName(text, begin + 1)
  const attributes = new Map<string, string>()
  let at = end
  for (;;) {
    const spaced = skipSpace(text, at)
    if (text[spaced] === '>' || text.startsWith('/>', spaced)) {
      const empty = text[spaced] === '/'
      return { element: { name: local(name), attributes, children: [], text: '' }, empty, end: spaced + (empty ? 2 : 1) }
    }
    if (spaced === at || attributes.size >= XML_LIMITS.attributes) throw new Broken('bad-tag', spaced)
    const attribute = tagName(text, spaced)
    const equals = skipSpace(text, attribute.end)
    const open = skipSpace(text, equals + 1)
    const quote = text[open]
    if (text[equals] !== '=' || (quote !== '"' && quote !== "'") || attributes.has(attribute.name)) throw new Broken('bad-attribute', spaced)
    const close = text.indexOf(quote, open + 1)
    const value = text.slice(open + 1, close < 0 ? open + 1 : close)
    if (close < 0 || value.includes('<')) throw new Broken('bad-attribute', spaced)
    attributes.set(attribute.name, resolved(value, open + 1))
    at = close + 1
  }
}

function tagName(text: string, at: number): { name: string; end: number } {
  NAME.lastIndex = at
  const name = NAME.exec(text)?.[0]
  if (!name) throw new Broken('bad-tag', at)
  return { name, end: at + name.length }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at
  return at + (SPACE.exec(text)?.[0].length ?? 0)
}

function past(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  if (at < 0) throw new Broken('not-closed', from)
  return at + mark.length
}

/** The five entities of XML and characters by number; anything else would have to be declared, which nothing here may. */
function resolved(raw: string, at: number): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&([^;&]{0,12});?/g, (whole, inner: string, offset: number) => {
    const named = Object.hasOwn(ENTITIES, inner) ? ENTITIES[inner] : undefined
    const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(inner)
    const code = number ? parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : 0
    const allowed = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff)
    if (!whole.endsWith(';') || (named === undefined && !(number && allowed))) throw new Broken('bad-entity', at + offset)
    return named ?? String.fromCodePoint(code)
  })
}

/** The first child of that name, if any. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name)
}
