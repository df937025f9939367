// Reads a PDF back: text per page, outline, tags, language, fonts.
import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Tagged = { role?: string; alt?: string; children?: Tagged[] }

export async function readPdf(path: string) {
  const bytes = await readFile(path)
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, isEvalSupported: false, verbosity: 0 }).promise
  const pages: string[] = []
  const roles = new Set<string>()
  const alts: string[] = []
  const sizes: string[] = []
  const links: string[] = []
  const walk = (node: Tagged | null): void => {
    if (node?.role) roles.add(node.role)
    if (node?.alt) alts.push(node.alt)
    node?.children?.forEach(walk)
  }
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n)
    sizes.push(page.view.slice(2).map(Math.round).join(' × '))
    const content = await page.getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('').replace(/\s+/g, ' '))
    walk((await page.getStructTree()) as Tagged | null)
    links.push(...((await page.getAnnotations()) as { unsafeUrl?: string }[]).flatMap(({ unsafeUrl }) => unsafeUrl ?? []))
  }
  const { info, metadata } = await document.getMetadata()
  const about = info as Record<string, unknown>
  const outline = (await document.getOutline()) ?? []
  const titles: string[] = []
  const collect = (entries: typeof outline): void => {
    for (const entry of entries) {
      titles.push(entry.title)
      collect(entry.items)
    }
  }
  collect(outline)
  // Chromium writes its objects in the clear.
  const objects = new Map([...bytes.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)].map(([, id = '', text = '']) => [id, text]))
  return {
    pages,
    text: pages.join(' '),
    roles: [...roles],
    /** What is said in place of pictures. */
    alts,
    /** Width × height of each page, in points. */
    sizes,
    /** Where its links lead. */
    links,
    outline: titles,
    tagged: Boolean((await document.getMarkInfo())?.Marked),
    /** Whether it says it is PDF/UA-1. */
    claimsUa: metadata?.get('pdfuaid:part') === '1',
    language: String(about['Language'] ?? ''),
    title: String(about['Title'] ?? ''),
    metadata: JSON.stringify(about),
    /** The fonts set as type; what is drawn as outlines (Type 3) is in the file by nature. */
    fonts: [...objects.values()]
      .filter((object) => object.includes('/Subtype /CIDFontType'))
      .map((font) => objects.get(/\/FontDescriptor (\d+) /.exec(font)?.[1] ?? '') ?? '')
      .map((descriptor) => ({ name: /\/FontName \/(\S+)/.exec(descriptor)?.[1] ?? '', embedded: /\/FontFile[23]? /.test(descriptor) })),
  }
}
