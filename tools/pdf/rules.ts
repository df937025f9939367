// What every printed page has to keep to, one named rule each. A rule answers with what is wrong; nothing is well.
// Numbers in brackets: checkpoints of the Matterhorn Protocol 1.1, which spells out PDF/UA-1 (ISO 14289-1).
import type { Paper } from '@domain/plan/plan-pdf-options'
import type { Printed, Tag, Words } from './read-printed'

export type Asked = { paper: Paper | 'card' | 'A5 landscape'; language: string; title: string; date: string }
export type Rule = (pdf: Printed, asked: Asked) => string[]

/** Width × height in points. */
const SIZES: Record<Asked['paper'], [number, number]> = { A4: [595, 842], Letter: [612, 792], A5: [420, 595], 'A5 landscape': [595, 420], card: [243, 153] }
const CHROME = /^(?:Page \d+ of \d+)$/

function* walk(tags: readonly Tag[]): Generator<Tag> {
  for (const tag of tags) {
    yield tag
    yield* walk(tag.children)
  }
}
const all = (pdf: Printed) => pdf.pages.flatMap(({ tags }) => [...walk(tags)])
const when = (wrong: boolean, words: string) => (wrong ? [words] : [])
/** Children with what only groups them left out. */
const kids = (tag: Tag): Tag[] => tag.children.flatMap((child) => (child.role === 'NonStruct' || child.role === 'Div' ? kids(child) : [child]))

export const RULES: Record<string, Rule> = {
  'is tagged [06, 01-005]': ({ marked, pages }) => [...when(!marked, 'no MarkInfo'), ...pages.flatMap(({ tags }, n) => when(tags.length === 0, `page ${n + 1} has no tags`))],
  'says its language [11-006]': ({ language }, asked) => when(language !== asked.language, `language is “${language}”`),
  'shows its title [07-001, 07-002]': ({ title, objects }, asked) => [
    ...when(title !== asked.title, `title is “${title}”`),
    ...when(!objects.some((text) => text.includes('/DisplayDocTitle true')), 'the file name is shown'),
  ],
  'headings nest without gaps [14-002, 14-003]': (pdf) => {
    const levels = all(pdf).flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []))
    return levels.flatMap((level, i) => when(level > (levels[i - 1] ?? 0) + 1, `H${level} after ${i === 0 ? 'nothing' : `H${levels[i - 1]}`}`))
  },
  'the outline has every heading': (pdf) => {
    const headings = all(pdf).filter(({ role }) => /^H[1-6]$/.test(role)).length
    return when(pdf.outline.length !== headings, `${headings} headings, ${pdf.outline.length} in the outline`)
  },
  'lists hold only entries [09-004]': (pdf) => all(pdf).filter(({ role }) => role === 'L').flatMap((list) => kids(list).filter(({ role }) => role !== 'LI').map(({ role }) => `${role} in a list`)),
  'tables are rows of cells with headers [15-003, 09-004]': (pdf) =>
    all(pdf)
      .filter(({ role }) => role === 'Table')
      .flatMap((table) => {
        const inside = [...walk(table.children)]
        const scopes = pdf.objects.filter((text) => text.includes('/S /TH') && !text.includes('/Scope')).length
        return [...when(!inside.some(({ role }) => role === 'TH'), 'a table without headers'), ...when(scopes > 0, `${scopes} headers without a scope`)]
      }),
  'figures say what they show [13-004]': (pdf) => all(pdf).filter(({ role, alt }) => role === 'Figure' && !alt?.trim()).map(() => 'a figure without words'),
  'fonts are embedded, and can be read back [31-001, 31-027]': ({ objects }) => {
    const without = objects.filter((text) => text.includes('/Type /FontDescriptor') && !/\/FontFile[23]? /.test(text))
    // Letters drawn as outlines are in the file by nature: their fonts have a descriptor and no file.
    const outlines = objects.filter((text) => text.includes('/Subtype /Type3') && text.includes('/FontDescriptor'))
    return [
      ...when(without.length > outlines.length, `not embedded: one of ${without.map((text) => /\/FontName \/(\S+)/.exec(text)?.[1] ?? '').join(', ')}`),
      ...objects.filter((text) => /\/Subtype \/(Type0|Type3)\b/.test(text) && !text.includes('/ToUnicode')).map(() => 'a font without ToUnicode'),
    ]
  },
  'the pages are the paper asked for': ({ pages }, { paper }) =>
    pages.flatMap(({ width, height }, n) => when(Math.abs(width - SIZES[paper][0]) > 1 || Math.abs(height - SIZES[paper][1]) > 1, `page ${n + 1} is ${Math.round(width)} × ${Math.round(height)}`)),
  'every page says which it is, and when': ({ pages }, { paper, date }) =>
    paper === 'card' ? [] : pages.flatMap(({ text }, n) => when(!text.includes(`Page ${n + 1} of ${pages.length}`) || !text.includes(date), `page ${n + 1} does not`)),
  'no heading stands last on its page': ({ pages }) =>
    pages.flatMap(({ tags }, n) => {
      const last = [...walk(tags)].filter(({ role, children }) => children.length === 0 || /^H[1-6]$/.test(role)).at(-1)
      return when(last !== undefined && /^H[1-6]$/.test(last.role), `page ${n + 1} ends in a heading`)
    }),
  'nothing lies outside the page': ({ pages }) =>
    pages.flatMap(({ words, width, height }, n) =>
      words.flatMap((w) => when(w.upright && (w.x < -0.5 || w.x + w.width > width + 0.5 || w.y < -0.5 || w.y + w.height * 0.7 > height + 0.5), `page ${n + 1}: “${w.text}” at ${Math.round(w.x)}, ${Math.round(w.y)}`)),
    ),
  'no words lie on others': ({ pages }) => pages.flatMap(({ words }, n) => overlaps(words).map((both) => `page ${n + 1}: ${both}`)),
  'metadata name nobody': ({ info }) => when(/[\\/](home|Users|root|tmp)[\\/]/.test(JSON.stringify(info)) || 'Author' in info, JSON.stringify(info)),
}

/** What Chromium does not do (yet); told in docs/pdf.md, and noticed when it changes. */
export const NOT_MET: Record<string, Rule> = {
  'running heads and feet are marked as artifacts [01-003]': ({ pages }) => pages.flatMap(({ unmarked }, n) => when(unmarked > 0, `page ${n + 1}: ${unmarked} strings are not`)),
  'metadata claim PDF/UA [06-001, 06-002]': ({ xmp }) => when(!xmp, 'there are none'),
}

/** Words on the same height whose boxes share more than a point. A label of the map is painted twice: its halo, then its letters. */
function overlaps(words: readonly Words[]): string[] {
  const upright = words.filter((w) => w.upright && !CHROME.test(w.text))
  return upright.flatMap((a, i) =>
    upright.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
      const near = Math.abs(a.y - b.y) < 0.45 * Math.min(a.height, b.height)
      const halo = Math.abs(a.y - b.y) < 0.1 && (a.text.includes(b.text) || b.text.includes(a.text))
      return when(across > 1 && near && !halo, `“${a.text}” and “${b.text}”`)
    }),
  )
}
