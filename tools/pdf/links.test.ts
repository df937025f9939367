import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPress, type Press } from './press'
import { casePage, fixedExample } from './printed-cases'

let press: Press
beforeAll(async () => void (press = await openPress()), 60_000)
afterAll(() => press.close())

type Link = { to: string; page: number; box: readonly [left: number, bottom: number, right: number, top: number] }

async function links(bytes: Uint8Array): Promise<Link[]> {
  const pdf = await getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 }).promise
  const found: Link[] = []
  for (let page = 1; page <= pdf.numPages; page++)
    for (const { subtype, unsafeUrl, rect } of (await (await pdf.getPage(page)).getAnnotations()) as { subtype: string; unsafeUrl?: string; rect: Link['box'] }[])
      if (subtype === 'Link') found.push({ to: unsafeUrl ?? '', page, box: rect })
  await pdf.loadingTask.destroy()
  return found
}

const overlap = (a: Link, b: Link) => a.page === b.page && a.box[0] < b.box[2] && b.box[0] < a.box[2] && a.box[1] < b.box[3] && b.box[1] < a.box[3]

// A5 is the narrowest: what does not overlap there does not elsewhere.
it.each(['full', 'one-page', 'large'] as const)('numbers of “%s” can be pressed each on its own', async (name) => {
  const made = await links(await press.print(casePage(fixedExample(), name, { paper: 'A5', links: true })))
  expect(made.map(({ to }) => to)).toEqual(expect.arrayContaining(['tel:5035550142', 'tel:988', 'tel:911']))
  for (const { to } of made) expect(to).toMatch(/^tel:\+?\d{3,15}(?:;ext=\d{1,6})?$/)
  expect(made.flatMap((link, at) => made.slice(at + 1).filter((other) => other.to !== link.to && overlap(link, other)).map((other) => [link.to, other.to]))).toEqual([])
})
