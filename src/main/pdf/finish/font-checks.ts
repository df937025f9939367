// What PDF/UA-1 asks of the fonts (Matterhorn 31), as far as it can be seen without opening them.
import { operations } from './content-stream'
import { type PdfFile, resolve, streamText } from './pdf-file'
import { type Dict, isDict, referred, stringBytes, type Value } from './pdf-values'

export function whyFonts(file: PdfFile): string[] {
  const dicts = [...file.objects.values()].flatMap(({ value }) => (isDict(value) ? [value] : []))
  const fonts = dicts.filter((dict) => dict.get('Type') === '/Font')
  const wrong = [...fonts.flatMap((font) => whyFont(file, font)), ...[...file.objects].flatMap(([id, { value }]) => (isDict(value) ? whyGlyphs(file, id, value) : []))]
  return [...new Set(wrong)]
}

function whyFont(file: PdfFile, font: Dict): string[] {
  const type = String(font.get('Subtype')).slice(1)
  const [descriptor, name] = [resolve(file, font.get('FontDescriptor')), String(font.get('BaseFont') ?? '')]
  const embedded = isDict(descriptor) && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key))
  const isProgram = type !== 'Type0' && type !== 'Type3'
  const wrong: [boolean, string][] = [
    [isProgram && !embedded, `${name} is not embedded [31-009]`],
    [isProgram && isDict(descriptor) && descriptor.has('CIDSet'), `${name} lists its glyphs [31-012]`],
    [type === 'CIDFontType2' && !font.has('CIDToGIDMap'), `${name} does not say which glyph is which [31-005]`],
    [type === 'Type0' && font.get('Encoding') !== '/Identity-H' && font.get('Encoding') !== '/Identity-V', `${name} is encoded otherwise [31-006]`],
    [(type === 'Type0' || type === 'Type3') && referred(font.get('ToUnicode')) === null, `${name} cannot be read back [31-027]`],
  ]
  const map = referred(font.get('ToUnicode'))
  return [...wrong.flatMap(([is, words]) => (is ? [words] : [])), ...(map !== null && nothings(streamText(file, map)) ? [`${name} reads back as nothing [31-028, 31-029]`] : [])]
}

/** Whether a map to Unicode leads to U+0000, U+FEFF or U+FFFE. */
function nothings(map: string): boolean {
  const single = [...map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)].flatMap(([, body = '']) => [...body.matchAll(/<[\da-f]+>\s*<([\da-f]+)>/gi)].map(([, to = '']) => to))
  const ranges = [...map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)].flatMap(([, body = '']) => [...body.matchAll(/<[\da-f]+>\s*<[\da-f]+>\s*<([\da-f]+)>/gi)].map(([, to = '']) => to))
  return [...single, ...ranges].some((to) => /^(?:0000|FEFF|FFFE)$/i.test(to))
}

/** The glyph that stands for one the font lacks (31-030), painted by a page or a form. */
function whyGlyphs(file: PdfFile, id: number, owner: Dict): string[] {
  const stream = owner.get('Type') === '/Page' ? referred(owner.get('Contents')) : owner.get('Subtype') === '/Form' ? id : null
  const resources = resolve(file, owner.get('Resources'))
  const named = isDict(resources) ? resolve(file, resources.get('Font')) : undefined
  if (stream === null || !isDict(named)) return []
  let wide = false
  for (const { name, operands } of operations(streamText(file, stream))) {
    if (name === 'Tf') wide = isWide(file, named.get(String(operands[0]).slice(1)))
    if (wide && /^(?:Tj|TJ|'|")$/.test(name) && operands.some(showsNothing)) return ['a letter that no font has [31-030]']
  }
  return []
}

function isWide(file: PdfFile, font: Value | undefined): boolean {
  const dict = resolve(file, font)
  return isDict(dict) && dict.get('Subtype') === '/Type0'
}

function showsNothing(operand: Value): boolean {
  if (Array.isArray(operand)) return operand.some(showsNothing)
  return typeof operand === 'string' && /^[(<]/.test(operand) && /^(?:[\s\S]{2})*?\0\0/.test(stringBytes(operand))
}
