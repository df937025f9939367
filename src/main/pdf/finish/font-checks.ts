// What PDF/UA-1 asks of the fonts (Matterhorn 31), as far as it can be seen without opening them.
import { operations } from './content-stream'
import { type PdfFile, resolve, streamText } from './pdf-file'
import { type Dict, isDict, referred, stringBytes, type Value } from './pdf-values'

export function whyFonts(file: PdfFile): string[] {
  const dicts = [...file.objects.values()].flatMap(({ value }) => (isDict(value) ? [value] : []))
  const fonts = dicts.filter((dict) => dict.get('Type') === '/Font')
  // Many pages share a font.
  const known: Codes = new Map()
  const wrong = [...fonts.flatMap((font) => whyFont(file, font)), ...[...file.objects].flatMap(([id, { value }]) => (isDict(value) ? whyGlyphs(file, id, value, known) : []))]
  return [...new Set(wrong)]
}

function whyFont(file: PdfFile, font: Dict): string[] {
  const type = String(font.get('Subtype')).slice(1)
  const [descriptor, name] = [resolve(file, font.get('FontDescriptor')), String(font.get('BaseFont') ?? '')]
  const embedded = isDict(descriptor) && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key))
  const isProgram = type !== 'Type0' && type !== 'Type3'
  const wrong: [boolean, string][] = [
    [isProgram && !embedded, `${name} is not embedded [31-009]`],
    [isProgram && isDict(descriptor) && descriptor.has('CIDSet'), `${name} lists its glyphs [31-014, 31-015]`],
    [type === 'CIDFontType2' && !font.has('CIDToGIDMap'), `${name} does not say which glyph is which [31-004, 31-005]`],
    [type === 'Type0' && font.get('Encoding') !== '/Identity-H' && font.get('Encoding') !== '/Identity-V', `${name} is encoded otherwise [31-006]`],
    [(type === 'Type0' || type === 'Type3') && referred(font.get('ToUnicode')) === null, `${name} cannot be read back [31-027]`],
  ]
  const map = referred(font.get('ToUnicode'))
  return [...wrong.flatMap(([is, words]) => (is ? [words] : [])), ...(map !== null && [...readBack(streamText(file, map)).values()].some((to) => /^(?:0000|FEFF|FFFE)$/i.test(to)) ? [`${name} reads back as nothing [31-028, 31-029]`] : [])]
}

/** What each code of a font reads back as, in UTF-16 as it is written; ranges code by code where they name one start. */
function readBack(map: string): Map<number, string> {
  const read = new Map<number, string>()
  const bodies = (kind: string) => [...map.matchAll(new RegExp(`begin${kind}([\\s\\S]*?)end${kind}`, 'g'))].map(([, body = '']) => body)
  for (const body of bodies('bfchar')) for (const [, code = '', to = ''] of body.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi)) read.set(parseInt(code, 16), to)
  for (const body of bodies('bfrange'))
    for (const [, from = '', last = '', to = ''] of body.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi))
      for (let code = parseInt(from, 16); code <= parseInt(last, 16); code++) read.set(code, (parseInt(to, 16) + code - parseInt(from, 16)).toString(16).padStart(4, '0'))
  return read
}

/** Letters that are painted by a page or a form: those that stand for one the font lacks (31-030), and those that nobody can read back (10-001). */
function whyGlyphs(file: PdfFile, id: number, owner: Dict, known: Codes): string[] {
  const stream = owner.get('Type') === '/Page' ? referred(owner.get('Contents')) : owner.get('Subtype') === '/Form' ? id : null
  const resources = resolve(file, owner.get('Resources'))
  const named = isDict(resources) ? resolve(file, resources.get('Font')) : undefined
  if (stream === null || !isDict(named)) return []
  const wrong = new Set<string>()
  const fonts = new Map([...named].map(([name, font]) => [name, codesOf(file, font, known)]))
  let font: ReturnType<typeof codesOf> = null
  for (const { name, operands } of operations(streamText(file, stream))) {
    if (name === 'Tf') font = fonts.get(String(operands[0]).slice(1)) ?? null
    if (!font || !/^(?:Tj|TJ|'|")$/.test(name)) continue
    for (const code of operands.flatMap((operand) => shown(operand, font?.wide ?? false))) {
      if (font.wide && code === 0) wrong.add('a letter that no font has [31-030]')
      else if (!font.read.has(code)) wrong.add('a letter that cannot be read back [10-001]')
    }
  }
  return [...wrong]
}

/** By the number of a font: what its codes read back as, `wide` where a code is two bytes; null where nothing says. */
type Codes = Map<number, { wide: boolean; read: ReadonlyMap<number, string> } | null>

function codesOf(file: PdfFile, font: Value, known: Codes): { wide: boolean; read: ReadonlyMap<number, string> } | null {
  const id = referred(font) ?? -1
  const before = known.get(id)
  if (before !== undefined) return before
  const dict = resolve(file, font)
  const map = isDict(dict) ? referred(dict.get('ToUnicode')) : null
  const codes = isDict(dict) && map !== null ? { wide: dict.get('Subtype') === '/Type0', read: readBack(streamText(file, map)) } : null
  known.set(id, codes)
  return codes
}

function shown(operand: Value, wide: boolean): number[] {
  if (Array.isArray(operand)) return operand.flatMap((one) => shown(one, wide))
  if (typeof operand !== 'string' || !/^[(<]/.test(operand)) return []
  const bytes = Buffer.from(stringBytes(operand), 'latin1')
  return wide ? Array.from({ length: bytes.length >> 1 }, (_, i) => bytes.readUInt16BE(2 * i)) : [...bytes]
}
