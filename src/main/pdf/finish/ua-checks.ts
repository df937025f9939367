// What has to be true of a file before it may say it is PDF/UA-1. Numbers: Matterhorn Protocol 1.1.
import { whyFonts } from './font-checks'
import { pagesOf } from './mark-pages'
import { type PdfFile, resolve, resolveDict } from './pdf-file'
import { isDict, referred, textOf, whole, writeValue } from './pdf-values'
import { childrenOf, type Element, kidOf, kidsOf, parentOf, readTags, roleOf, type TagTree } from './tag-tree'

/** Structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(' '),
)
/** Which elements may stand in which, where PDF says so; and in which these have to stand. */
const HOLDS: Record<string, string[]> = { L: ['Caption', 'L', 'LI'], LI: ['Lbl', 'LBody'], Table: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'], THead: ['TR'], TBody: ['TR'], TFoot: ['TR'], TR: ['TH', 'TD'] }
const STANDS_IN: Record<string, string[]> = { LI: ['L'], LBody: ['LI'], TR: ['Table', 'THead', 'TBody', 'TFoot'], TH: ['TR'], TD: ['TR'], THead: ['Table'], TBody: ['Table'], TFoot: ['Table'] }

/** What is missing, in words for those who work on Kith; nothing where all of it is there. That everything painted is marked is `markPages`' doing. */
export function whyNotUa(file: PdfFile): string[] {
  const tags = readTags(file)
  const inOrder = [...inReadingOrder(tags)]
  return [...whyDocument(file), ...inOrder.flatMap((element) => whyElement(tags, element)), ...whyHeadings(inOrder), ...whyLinks(file, tags), ...whyFonts(file)]
}

function whyDocument(file: PdfFile): string[] {
  const catalog = resolveDict(file, file.trailer.get('Root'), 'catalog')
  const part = (name: string) => {
    const found = resolve(file, catalog.get(name))
    return isDict(found) ? found : undefined
  }
  const info = resolve(file, file.trailer.get('Info'))
  const wrong: [boolean, string][] = [
    [part('MarkInfo')?.get('Marked') !== 'true', 'it does not say that it is tagged'],
    [part('MarkInfo')?.get('Suspects') === 'true', 'its tags are suspect [01-007]'],
    [part('ViewerPreferences')?.get('DisplayDocTitle') !== 'true', 'it shows its file name [07-001, 07-002]'],
    [!isDict(info) || textOf(info.get('Title')).trim() === '', 'it has no title [06-003]'],
    [!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(textOf(catalog.get('Lang'))), 'it does not say its language [11-001 to 11-006]'],
    [['OCProperties', 'AcroForm', 'AA', 'Names'].some((name) => catalog.has(name)), 'it has layers, fields, scripts or files [20, 21, 24, 25]'],
  ]
  return wrong.flatMap(([is, words]) => (is ? [words] : []))
}

function* inReadingOrder(tags: TagTree): Generator<Element> {
  function* below(element: Element): Generator<Element> {
    yield element
    for (const child of childrenOf(tags, element)) yield* below(child)
  }
  for (const kid of kidsOf(tags.root)) {
    const top = tags.elements.get(referred(kid) ?? -1)
    if (top) yield* below(top)
  }
}

function whyElement(tags: TagTree, element: Element): string[] {
  const map = tags.root.get('RoleMap')
  const standard = (one: Element): string => {
    const role = roleOf(one)
    const mapped = isDict(map) ? map.get(role) : undefined
    return typeof mapped === 'string' ? mapped.slice(1) : role
  }
  const role = standard(element)
  const above = parentOf(tags, element)
  const children = childrenOf(tags, element)
  const attributes = element.dict.get('A')
  const kinds = kidsOf(element.dict).map((kid) => kidOf(tags, element, kid).kind)
  const wrong: [boolean, string][] = [
    [!STANDARD.has(role), `${role} is no tag of PDF [02-001]`],
    [children.some((child) => parentOf(tags, child) !== element), `what stands in ${role} names another parent`],
    [HOLDS[role] !== undefined && children.some((child) => !HOLDS[role]?.includes(standard(child))), `${role} holds what it may not [09-004, 09-005]`],
    [HOLDS[role] !== undefined && kinds.includes('content'), `${role} holds content of its own [09-004, 09-005]`],
    [STANDS_IN[role] !== undefined && (!above || !STANDS_IN[role]?.includes(standard(above))), `${role} stands where it may not [09-004, 09-005]`],
    [role === 'TH' && !(attributes !== undefined && writeValue(attributes).includes('/Scope')), 'a header cell says not of what [15-003]'],
    [(role === 'Figure' || role === 'Formula') && textOf(element.dict.get('Alt')).trim() === '' && textOf(element.dict.get('ActualText')).trim() === '', 'a figure has no words [13-004]'],
    [role === 'Note' && !element.dict.has('ID'), 'a note has no name [19-003]'],
    [role === 'H', 'a heading without its level [14-006, 14-007]'],
  ]
  return wrong.flatMap(([is, words]) => (is ? [words] : []))
}

function whyHeadings(inOrder: readonly Element[]): string[] {
  const levels = inOrder.flatMap((element) => (/^H[1-6]$/.test(roleOf(element)) ? [Number(roleOf(element)[1])] : []))
  return levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1) ? ['headings leave out a level [14-002, 14-003]'] : []
}

function whyLinks(file: PdfFile, tags: TagTree): string[] {
  return pagesOf(file).flatMap(({ dict: page }) => {
    const annotations = resolve(file, page.get('Annots'))
    if (!Array.isArray(annotations) || annotations.length === 0) return []
    const wrong = annotations.flatMap((one) => {
      const link = resolve(file, one)
      if (!isDict(link) || link.get('Subtype') !== '/Link') return ['an annotation that is no link [28-002]']
      const owner = tags.elements.get(referred(tags.owners.get(whole(link.get('StructParent')) ?? -1)) ?? -1)
      return [...(textOf(link.get('Contents')).trim() === '' ? ['a link without words [28-004, 28-012]'] : []), ...(owner && roleOf(owner) === 'Link' ? [] : ['a link without its tag [28-011]'])]
    })
    return page.get('Tabs') === '/S' ? wrong : ['a page is not stepped through as it is read [28-008, 28-009]', ...wrong]
  })
}
