// One page of a PDF taken apart: its tags with their words, its words with their places, its links, and what is not marked.
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** `text`: what it and everything in it says, in the order of the tags; of a figure nothing, whose words are its `alt`. */
export type Tag = { role: string; alt?: string; text: string; children: Tag[] }
/** In points from the lower left of the page; `height` is the type size. */
export type Words = { text: string; x: number; y: number; width: number; height: number; upright: boolean }
/** `words`: what its annotation says of itself; `tagged`: whether a tag holds it. */
export type Link = { words: string; tagged: boolean }
export type PrintedPage = { width: number; height: number; tags: Tag[]; words: Words[]; text: string; links: Link[]; /** What is painted outside any marked content. */ unmarked: number }

type Item = { str?: string; hasEOL?: boolean; transform: number[]; width: number; type?: string; id?: string | null }
type RawTag = { role?: string; alt?: string; children?: RawTag[]; type?: string; id?: string }

export async function readPage(page: PDFPageProxy): Promise<PrintedPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const items = (await page.getTextContent({ includeMarkedContent: true })).items as Item[]
  const words = items.flatMap((item) => {
    if (item.str === undefined || item.str.trim() === '') return []
    const [a, b, , d, x, y] = item.transform as [number, number, number, number, number, number]
    return [{ text: item.str, x, y, width: item.width, height: Math.abs(d) || Math.hypot(a, b), upright: Math.abs(b) < 0.001 && a > 0 }]
  })
  const tree = (await page.getStructTree()) as RawTag | null
  const held = new Set<string>()
  const tags = tree ? tagOf(tree, textByMark(items), held).children : []
  const links = (await page.getAnnotations()).flatMap((one: { subtype: string; id: string; contentsObj?: { str: string } }) => (one.subtype === 'Link' ? [{ words: one.contentsObj?.str ?? '', tagged: held.has(one.id) }] : []))
  const text = items.map((item) => (item.str ?? '') + (item.hasEOL ? ' ' : '')).join('')
  return { width: right - left, height: top - bottom, tags, words, text, links, unmarked: unmarked(await page.getOperatorList()) }
}

function textByMark(items: readonly Item[]): Map<string, string> {
  const said = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if (item.type === 'endMarkedContent') open.pop()
    else if (item.type !== undefined) open.push(item.id ?? open.at(-1) ?? '')
    else if (open.length > 0) said.set(open.at(-1) ?? '', `${said.get(open.at(-1) ?? '') ?? ''}${item.str ?? ''}${item.hasEOL ? ' ' : ''}`)
  }
  return said
}

/** `held`: collects the annotations that tags hold. */
function tagOf({ role, alt, children = [] }: RawTag, said: ReadonlyMap<string, string>, held: Set<string>): Tag {
  const below: Tag[] = []
  const text = children.map((child) => {
    if (child.role !== undefined) {
      const tag = tagOf(child, said, held)
      below.push(tag)
      return tag.text
    }
    // pdf.js names an annotation that stands alone in its tag with a mark before it.
    if (child.type === 'annotation' || child.type === 'object') held.add((child.id ?? '').replace(/^pdfjs_internal_id_/, ''))
    return said.get(child.id ?? '') ?? ''
  })
  return { role: role ?? '', ...(alt === undefined ? {} : { alt }), text: role === 'Figure' ? '' : text.join(''), children: below }
}

const PAINTS = new Set<number>([OPS.showText, OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.shadingFill])

function unmarked({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }): number {
  // A mark says something only when it is an artifact or has a number.
  const open: boolean[] = []
  return fnArray.filter((op, i) => {
    const args = argsArray[i] as unknown[] | null
    if (op === OPS.beginMarkedContent || op === OPS.beginMarkedContentProps) open.push(args?.[0] === 'Artifact' || typeof args?.[1] === 'number')
    else if (op === OPS.endMarkedContent) open.pop()
    return (PAINTS.has(op) || (op === OPS.constructPath && args?.[0] !== OPS.endPath)) && !open.includes(true)
  }).length
}
