// What PDF/UA-1 asks (ISO 14289-1), as the Matterhorn Protocol 1.1 numbers it, and what else a reader relies on who does not see the page.
import { letters } from './page-words'
import { all, kids, type Rule, walk, when } from './rule'

export const TAG_RULES = {
  'is tagged': ({ marked, pages }) => [...when(!marked, 'no MarkInfo'), ...pages.flatMap(({ tags }, n) => when(tags.length === 0, `page ${n + 1} has no tags`))],
  'everything painted is marked [01-005]': ({ pages }) => pages.flatMap(({ unmarked }, n) => when(unmarked > 0, `page ${n + 1}: ${unmarked} strings, lines or pictures are not`)),
  'claims to be PDF/UA-1 [06-002]': ({ xmp }, { letterless }) => when(xmp?.['pdfuaid:part'] !== '1' && !letterless, 'it does not'),
  'metadata agree with one another [06-001, 06-003]': ({ xmp, title, language, info }) => [
    ...when(xmp?.['dc:title'] !== title, `“${xmp?.['dc:title']}” is not “${title}”`),
    ...when(xmp?.['dc:language'] !== language, `“${xmp?.['dc:language']}” is not “${language}”`),
    ...when(xmp?.['pdf:producer'] !== info['Producer'], 'the producer is another'),
    ...when((xmp?.['xmp:createdate'] ?? '').replace(/\D/g, '') !== String(info['CreationDate']).replace(/\D/g, ''), 'the date is another'),
  ],
  'says its language [11-001]': ({ language }, asked) => when(language !== asked.language, `language is “${language}”`),
  'shows its title [07-001, 07-002]': ({ title, objects }, asked) => [
    ...when(title !== asked.title, `title is “${title}”`),
    ...when(!objects.some((text) => text.includes('/DisplayDocTitle true')), 'the file name is shown'),
  ],
  'is read in the order of the page [09-001]': ({ pages }, { words }) => {
    const [read, written] = [letters(pages.flatMap(({ tags }) => tags.map(({ text }) => text)).join(' ')), letters(words.inOrder)]
    const at = Array.from({ length: Math.max(read.length, written.length) }, (_, i) => i).find((i) => read[i] !== written[i])
    return at === undefined ? [] : [`“${read.slice(at, at + 40)}” is read where “${written.slice(at, at + 40)}” is written`]
  },
  'headings nest without gaps [14-002, 14-003]': (pdf) => {
    const levels = all(pdf).flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []))
    return levels.flatMap((level, i) => when(level > (levels[i - 1] ?? 0) + 1, `H${level} after ${i === 0 ? 'nothing' : `H${levels[i - 1]}`}`))
  },
  'the outline has every heading': (pdf) => {
    const headings = all(pdf).filter(({ role }) => /^H[1-6]$/.test(role)).length
    return when(pdf.outline.length !== headings, `${headings} headings, ${pdf.outline.length} in the outline`)
  },
  'lists hold only entries [09-005]': (pdf) => all(pdf).filter(({ role }) => role === 'L').flatMap((list) => kids(list).filter(({ role }) => role !== 'LI').map(({ role }) => `${role} in a list`)),
  'entries are a body, with a label or without [09-005]': (pdf) =>
    all(pdf)
      .filter(({ role }) => role === 'LI')
      .flatMap(({ children }) => when(!/^(?:Lbl )?LBody$/.test(children.map(({ role }) => role).join(' ')), `an entry of ${children.map(({ role }) => role).join(' and ') || 'nothing'}`)),
  'tables are rows of cells with headers [15-003, 09-004]': (pdf) => {
    const tables = all(pdf).filter(({ role }) => role === 'Table')
    const headers = pdf.objects.filter((text) => text.includes('/S /TH'))
    return [
      ...tables.flatMap((table) => kids(table).flatMap((row) => [...when(row.role !== 'TR', `${row.role} in a table`), ...kids(row).flatMap(({ role }) => when(!/^T[HD]$/.test(role), `${role} in a row`))])),
      ...when(tables.length > 0 && headers.length === 0, 'a table without headers'),
      ...headers.filter((text) => !text.includes('/Scope')).map(() => 'a header without a scope'),
    ]
  },
  'figures say what they show, and where [13-004]': (pdf) => [
    ...all(pdf).filter(({ role, alt }) => role === 'Figure' && !alt?.trim()).map(() => 'a figure without words'),
    ...pdf.objects.filter((text) => text.includes('/S /Figure') && !text.includes('/BBox')).map(() => 'a figure without its place'),
  ],
  'links say where they lead, and have a tag [28-009, 28-011, 28-012]': ({ pages, objects }) => [
    ...pages.flatMap(({ links }, n) => links.flatMap(({ words, tagged }) => [...when(words.trim() === '', `page ${n + 1}: a link without words`), ...when(!tagged, `page ${n + 1}: a link without a tag`)])),
    ...objects.filter((text) => text.includes('/Annots') && !text.includes('/Tabs /S')).map(() => 'a page is stepped through out of order'),
  ],
  'fonts are embedded as far as they are used [31-009]': ({ objects }) => {
    const names = (texts: string[], key: string) => texts.map((text) => new RegExp(`/${key} /(\\S+)`).exec(text)?.[1] ?? '')
    // Letters drawn as outlines are in the file by nature: their fonts have a descriptor, and neither file nor name of a subset.
    const programs = objects.filter((text) => text.includes('/Type /FontDescriptor') && /\/FontFile[23]? /.test(text))
    const outlines = objects.filter((text) => text.includes('/Subtype /Type3') && text.includes('/FontDescriptor'))
    const descriptors = objects.filter((text) => text.includes('/Type /FontDescriptor'))
    return [
      ...when(descriptors.length > programs.length + outlines.length, 'a font is not embedded'),
      ...names(programs, 'FontName').filter((name) => !/^[A-Z]{6}\+/.test(name)).map((name) => `${name} is embedded as a whole`),
    ]
  },
  'fonts can be read back [31-027]': ({ objects }) => objects.filter((text) => /\/Subtype \/(Type0|Type3)\b/.test(text) && !text.includes('/ToUnicode')).map(() => 'a font without ToUnicode'),
  'metadata name nobody': ({ info, xmp }) => when(/[\\/](home|Users|root|tmp)[\\/]/.test(JSON.stringify([info, xmp])) || 'Author' in info || 'dc:creator' in (xmp ?? {}), JSON.stringify([info, xmp])),
  'no heading stands last on its page': ({ pages }) =>
    pages.flatMap(({ tags }, n) => {
      const last = [...walk(tags)].filter(({ role, children }) => children.length === 0 || /^H[1-6]$/.test(role)).at(-1)
      return when(last !== undefined && /^H[1-6]$/.test(last.role), `page ${n + 1} ends in a heading`)
    }),
} satisfies Record<string, Rule>
