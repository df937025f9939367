// What Chromium leaves out of its tags, put in: bodies of list entries, known names, words for links.
import { add, type PdfFile, resolve } from './pdf-file'
import { dict, isDict, NotAsExpected, referred, stringBytes, type Value, writeText } from './pdf-values'
import { type Element, kidOf, kidsOf, refTo, roleOf, setKids, type TagTree } from './tag-tree'
import { pagesOf } from './mark-pages'

/** Everything of an entry but its marker goes into one body (Matterhorn 09-005). */
export function giveBodies(file: PdfFile, tags: TagTree): void {
  for (const entry of [...tags.elements.values()].filter((element) => roleOf(element) === 'LI')) giveBody(file, tags, entry)
}

function giveBody(file: PdfFile, tags: TagTree, entry: Element): void {
  const kids = kidsOf(entry.dict).map((kid) => ({ kid, read: kidOf(tags, entry, kid) }))
  const stays = ({ read }: (typeof kids)[number]) => read.kind === 'element' && ['Lbl', 'LBody'].includes(roleOf(tags.elements.get(read.id) as Element))
  const moved = kids.filter((one) => !stays(one))
  if (moved.length === 0) return
  const page = entry.dict.get('Pg')
  const body = add(file, dict({ Type: '/StructElem', S: '/LBody', P: refTo(entry), ...(page === undefined ? {} : { Pg: page }) }))
  const bodyDict = file.objects.get(referred(body) ?? -1)?.value
  if (!isDict(bodyDict)) throw new NotAsExpected('no body')
  setKids(bodyDict, moved.map(({ kid }) => kid))
  for (const { read } of moved) {
    if (read.kind === 'element') tags.elements.get(read.id)?.dict.set('P', body)
    else handOver(tags, entry, body)
  }
  setKids(entry.dict, [...kids.filter(stays).map(({ kid }) => kid), body])
}

/** What belonged to the entry itself now belongs to its body. */
function handOver({ owners }: TagTree, entry: Element, body: string): void {
  const mine = refTo(entry)
  for (const [key, owner] of owners) {
    if (owner === mine) owners.set(key, body)
    else if (Array.isArray(owner)) owner.forEach((one, i) => void (one === mine && (owner[i] = body)))
  }
}

/** Names of PDF 2.0 that Chromium uses, and what they are in PDF 1.7 (02-001). */
const NEWER: Record<string, string> = { Strong: '/Span', Em: '/Span' }

export function nameRoles({ root, elements }: TagTree): void {
  const used = Object.entries(NEWER).filter(([name]) => [...elements.values()].some((element) => roleOf(element) === name))
  if (used.length > 0) root.set('RoleMap', dict(Object.fromEntries(used)))
}

/** A link says where it leads (28-012), and pages are stepped through as they are read (28-008). */
export function describeLinks(file: PdfFile): void {
  for (const { dict: page } of pagesOf(file)) {
    const annotations = resolve(file, page.get('Annots'))
    if (!Array.isArray(annotations)) continue
    page.set('Tabs', '/S')
    for (const one of annotations) describe(file, one)
  }
}

function describe(file: PdfFile, annotation: Value): void {
  const link = resolve(file, annotation)
  if (!isDict(link) || link.get('Subtype') !== '/Link' || link.has('Contents')) return
  const action = resolve(file, link.get('A'))
  const target = isDict(action) ? resolve(file, action.get('URI')) : undefined
  if (typeof target === 'string') link.set('Contents', writeText(readable(stringBytes(target))))
}

/** A number or an address is what follows `tel:` or `mailto:`. */
function readable(target: string): string {
  const plain = target.replace(/^(?:tel|sms|mailto):/, '').replace(';ext=', ' ext. ')
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}
