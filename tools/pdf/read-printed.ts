// A PDF taken apart for the rules: its pages, its outline, what it says of itself, and the objects as written.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type PrintedPage, readPage } from './read-page'

export type { PrintedPage, Tag, Words } from './read-page'
export type Printed = {
  pages: PrintedPage[]
  outline: { title: string; level: number }[]
  marked: boolean
  language: string
  title: string
  info: Record<string, unknown>
  /** Its metadata in XMP, each by its name; null where there are none. */
  xmp: Record<string, string> | null
  /** Objects outside streams; Chromium writes them in the clear. */
  objects: string[]
}

export async function readPrinted(bytes: Uint8Array): Promise<Printed> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, isEvalSupported: false, verbosity: 0 }).promise
  const { info, metadata } = await pdf.getMetadata()
  const about = info as Record<string, unknown>
  const pages: PrintedPage[] = []
  for (let n = 1; n <= pdf.numPages; n++) pages.push(await readPage(await pdf.getPage(n)))
  const outline: Printed['outline'] = []
  type Entry = { title: string; items: Entry[] }
  const collect = (entries: Entry[], level: number): void => entries.forEach(({ title, items }) => void (outline.push({ title: title.trim(), level }), collect(items, level + 1)))
  collect(((await pdf.getOutline()) ?? []) as Entry[], 1)
  const marked = Boolean((await pdf.getMarkInfo())?.Marked)
  const xmp = metadata as Iterable<[string, unknown]> | null
  await pdf.loadingTask.destroy()
  const objects = [...Buffer.from(bytes).toString('latin1').matchAll(/\d+ 0 obj\n([\s\S]*?)(?:stream\n|endobj)/g)].map(([, text = '']) => text)
  return {
    pages, outline, marked, objects, info: about,
    language: String(about['Language'] ?? ''),
    title: String(about['Title'] ?? ''),
    xmp: xmp && Object.fromEntries([...xmp].map(([name, value]) => [name, String(value)])),
  }
}
