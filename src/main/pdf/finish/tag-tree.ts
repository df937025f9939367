// The tags of a PDF: structure elements, and which of them each numbered piece of content belongs to (ISO 32000-1, 14.7).
import { add, type PdfFile, resolve, resolveDict } from './pdf-file'
import { type Dict, isDict, NotAsExpected, reference, referred, type Value, whole } from './pdf-values'

export type Element = { id: number; dict: Dict }
/** What stands in `K`: another element, content with a number, or an object such as a link. */
export type Kid = { kind: 'element'; id: number } | { kind: 'content'; page: number; mcid: number } | { kind: 'object'; id: number } | { kind: 'other' }

export type TagTree = {
  root: Dict
  elements: ReadonlyMap<number, Element>
  /** By the number a page, form or annotation gives itself: the owners of its content, or the one owner. */
  owners: Map<number, Value>
}

export const roleOf = ({ dict }: Element): string => String(dict.get('S') ?? '').slice(1)

export function kidsOf(dict: Dict): Value[] {
  const kids = dict.get('K')
  return kids === undefined || kids === 'null' ? [] : Array.isArray(kids) ? kids : [kids]
}

export function setKids(dict: Dict, kids: readonly Value[]): void {
  if (kids.length === 0) dict.delete('K')
  else dict.set('K', kids.length === 1 ? (kids[0] as Value) : [...kids])
}

/** Throws NotAsExpected where there are no tags. */
export function readTags(file: PdfFile): TagTree {
  const catalog = resolveDict(file, file.trailer.get('Root'), 'catalog')
  const root = resolveDict(file, catalog.get('StructTreeRoot'), 'tags')
  const elements = new Map<number, Element>()
  for (const [id, { value }] of file.objects) if (isDict(value) && value.get('Type') === '/StructElem') elements.set(id, { id, dict: value })
  const numbers = resolveDict(file, root.get('ParentTree'), 'owners of content').get('Nums')
  if (!Array.isArray(numbers)) throw new NotAsExpected('the owners of content are not in one list')
  const owners = new Map<number, Value>()
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const owner = numbers[i + 1] as Value
    const list = resolve(file, owner)
    owners.set(Number(numbers[i]), Array.isArray(list) ? list : owner)
  }
  return { root, elements, owners }
}

/** Puts the owners back into the file; lists that stand there already were changed where they stand. */
export function writeOwners(file: PdfFile, { root, owners }: TagTree): void {
  const tree = resolveDict(file, root.get('ParentTree'), 'owners of content')
  const before = tree.get('Nums')
  const places = new Map((Array.isArray(before) ? before : []).flatMap((key, i, all): [number, Value][] => (i % 2 === 0 ? [[Number(key), all[i + 1] as Value]] : [])))
  const sorted = [...owners].sort(([a], [b]) => a - b)
  tree.set('Nums', sorted.flatMap(([key, owner]) => [String(key), Array.isArray(owner) ? (places.get(key) ?? add(file, owner)) : owner]))
  root.set('ParentTreeNextKey', String((sorted.at(-1)?.[0] ?? -1) + 1))
}

export function kidOf(tags: TagTree, element: Element, kid: Value): Kid {
  const page = referred(element.dict.get('Pg')) ?? -1
  const number = whole(kid)
  if (number !== null) return { kind: 'content', page, mcid: number }
  const id = referred(kid)
  if (id !== null) return tags.elements.has(id) ? { kind: 'element', id } : { kind: 'other' }
  if (!isDict(kid)) return { kind: 'other' }
  const mcid = whole(kid.get('MCID'))
  if (kid.get('Type') === '/MCR' && mcid !== null && !kid.has('Stm')) return { kind: 'content', page: referred(kid.get('Pg')) ?? page, mcid }
  const object = referred(kid.get('Obj'))
  return object === null ? { kind: 'other' } : { kind: 'object', id: object }
}

export const childrenOf = (tags: TagTree, element: Element): Element[] =>
  kidsOf(element.dict).flatMap((kid) => {
    const read = kidOf(tags, element, kid)
    return read.kind === 'element' ? [tags.elements.get(read.id) as Element] : []
  })

export function parentOf(tags: TagTree, element: Element): Element | undefined {
  return tags.elements.get(referred(element.dict.get('P')) ?? -1)
}

/** The element itself, or the nearest it stands in, that has this role. */
export function above(tags: TagTree, element: Element | undefined, role: string): Element | undefined {
  let one = element
  while (one && roleOf(one) !== role) one = parentOf(tags, one)
  return one
}

/** The element that content with a number belongs to. `key`: what the page or form calls itself (`StructParents`). */
export function ownerOf(tags: TagTree, key: number, mcid: number): Element | undefined {
  const list = tags.owners.get(key)
  return Array.isArray(list) ? tags.elements.get(referred(list[mcid]) ?? -1) : undefined
}

/** Puts something else in the place of one piece of content, or nothing. */
export function replaceContent(tags: TagTree, owner: Element, page: number, mcid: number, by: readonly Value[]): void {
  const kids = kidsOf(owner.dict)
  const at = kids.findIndex((kid) => {
    const read = kidOf(tags, owner, kid)
    return read.kind === 'content' && read.page === page && read.mcid === mcid
  })
  if (at < 0) throw new NotAsExpected(`content ${mcid} is not where its owner stands`)
  setKids(owner.dict, kids.toSpliced(at, 1, ...by))
}

export const refTo = ({ id }: Element): string => reference(id)
