// A PDF taken apart for the rules: tags, text with its place, what is marked as content, and the objects as written.
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type Tag = { role: string; alt?: string; children: Tag[] }
/** In points from the lower left of the page; `height` is the type size. */
export type Words = { text: string; x: number; y: number; width: number; height: number; upright: boolean }
export type PrintedPage = { width: number; height: number; tags: Tag[]; words: Words[]; text: string; /** Strings painted outside any marked content. */ unmarked: number }
export type Printed = {
  pages: PrintedPage[]
  outline: { title: string; level: number }[]
  marked: boolean
  language: string
  title: string
  info: Record<string, unknown>
  xmp: boolean
  /** Objects outside streams; Chromium writes them in the clear. */
  objects: string[]
}

type RawTag = { role?: string; alt?: string; children?: RawTag[] }
const tagOf = ({ role, alt, children }: RawTag): Tag => ({ role: role ?? '', ...(alt === undefined ? {} : { alt }), children: (children ?? []).filter((child) => child.role).map(tagOf) })

export async function readPrinted(bytes: Uint8Array): Promise<Printed> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, isEvalSupported: false, verbosity: 0 }).promise
  const { info, metadata } = await pdf.getMetadata()
  const about = info as Record<string, unknown>
  const pages: PrintedPage[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const { items } = await page.getTextContent()
    const words = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [a, b, , d, x, y] = item.transform as [number, number, number, number, number, number]
      return [{ text: item.str, x, y, width: item.width, height: Math.abs(d) || Math.hypot(a, b), upright: Math.abs(b) < 0.001 && a > 0 }]
    })
    const { fnArray } = await page.getOperatorList()
    let [depth, unmarked] = [0, 0]
    for (const op of fnArray) {
      if (op === OPS.beginMarkedContent || op === OPS.beginMarkedContentProps) depth++
      else if (op === OPS.endMarkedContent) depth--
      else if (op === OPS.showText && depth === 0) unmarked++
    }
    const tree = (await page.getStructTree()) as RawTag | null
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
    pages.push({ width: right - left, height: top - bottom, tags: tree ? tagOf(tree).children : [], words, text, unmarked })
  }
  const outline: Printed['outline'] = []
  type Entry = { title: string; items: Entry[] }
  const collect = (entries: Entry[], level: number): void => entries.forEach(({ title, items }) => void (outline.push({ title: title.trim(), level }), collect(items, level + 1)))
  collect(((await pdf.getOutline()) ?? []) as Entry[], 1)
  const marked = Boolean((await pdf.getMarkInfo())?.Marked)
  await pdf.loadingTask.destroy()
  const objects = [...Buffer.from(bytes).toString('latin1').matchAll(/\d+ 0 obj\n([\s\S]*?)(?:stream\n|endobj)/g)].map(([, text = '']) => text)
  return { pages, outline, marked, language: String(about['Language'] ?? ''), title: String(about['Title'] ?? ''), info: about, xmp: metadata !== null, objects }
}
