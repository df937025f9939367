import fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readMarks } from './content-stream'
import { finished, finishPdf } from './finish-pdf'
import { openPdf, type PdfFile, resolve, streamText, writePdf } from './pdf-file'
import { dict, isDict, NotAsExpected, readValue, textOf, type Value } from './pdf-values'

/** A PDF of one page in the way Chromium writes it. `tags`: objects from 10 on, of which 10 stands at the top; `owners`: whose content 0, 1 … is. */
function made(content: string, tags: string[] = [], owners: number[] = [], more: Record<number, string> = {}): Uint8Array {
  const objects: PdfFile['objects'] = new Map()
  const put = (id: number, text: string, stream: Buffer | null = null) => objects.set(id, { value: readValue(text, 0).value, stream })
  const packed = deflateSync(Buffer.from(content, 'latin1'))
  put(1, '<</Title (A plan & more) /Producer (Test) /CreationDate (D:20261119043000+01\'30\')>>')
  put(2, '<</Type /Catalog /Pages 3 0 R /Lang (en) /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot 6 0 R>>')
  put(3, '<</Type /Pages /Count 1 /Kids [4 0 R]>>')
  put(4, '<</Type /Page /Parent 3 0 R /MediaBox [0 0 200 200] /Contents 5 0 R /StructParents 0 /Annots [9 0 R] /Resources <</XObject <</X1 8 0 R>>>>>>')
  put(5, `<</Filter /FlateDecode /Length ${packed.length}>>`, packed)
  put(6, '<</Type /StructTreeRoot /K 10 0 R /ParentTree 7 0 R>>')
  put(7, `<</Nums [0 [${owners.map((id) => `${id} 0 R`).join(' ')}] 1 90 0 R]>>`)
  const form = Buffer.from(more[8] ?? '', 'latin1')
  put(8, `<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length ${form.length}>>`, form)
  put(9, '<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /StructParent 1 /A <</S /URI /URI (tel:+49%2030)>>>>')
  tags.forEach((text, i) => put(10 + i, `<</Type /StructElem /Pg 4 0 R ${text}>>`))
  put(90, '<</Type /StructElem /S /Link /P 10 0 R /K <</Type /OBJR /Obj 9 0 R>>>>')
  return writePdf({ header: Buffer.from('%PDF-1.4\n%\xd3\xeb\n', 'latin1'), objects, trailer: dict({ Root: '2 0 R', Info: '1 0 R' }) })
}

const contentOf = (file: PdfFile) => streamText(file, 5)
const at = (file: PdfFile, id: number) => file.objects.get(id)?.value as Map<string, Value>
const last = (file: PdfFile, role: string) => [...file.objects].find(([, { value }]) => isDict(value) && value.get('S') === role)

const WORDS = '/P <</MCID 0>> BDC BT (a) Tj ET EMC'
const PARAGRAPH = ['/S /Document /K [11 0 R 90 0 R]', '/S /P /P 10 0 R /K 0']

describe('finishing a PDF', () => {
  it('marks as artifacts what is painted loose, and paints the same', () => {
    const piece = fc.constantFrom('0 0 5 1 re\nf', '1 0 0 RG', 'BT\n/F1 9 Tf\n(lo\\)ose) Tj\nET', 'q', 'Q', '0 0 9 9 re\nW n', 'BI /W 1 /H 1 ID \x01EI\x02 EI', '/X1 Do', '1 1 m 2 2 l S', WORDS)
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        // Each content has a number of its own.
        let next = 0
        const content = pieces.map((one) => (one === WORDS ? one.replace('0', String(next++)) : one)).join('\n')
        const { bytes } = finished(made(content, ['/S /Document /K 11 0 R', `/S /P /P 10 0 R /K [${Array.from({ length: next }, (_, n) => n).join(' ')}]`], Array.from({ length: next }, () => 11)))
        const after = contentOf(openPdf(bytes))
        expect(readMarks(after).loose).toEqual([])
        expect(after.replace(/\/Artifact <<\/Type \/\w+>>BDC\n|\nEMC(?=\n|$)(?! ET)/g, '').replace(/\s+/g, ' ')).toBe(content.replace(/\s+/g, ' '))
      }),
    )
  })

  it('calls what comes before the words of the page its head, and rules its layout', () => {
    const content = contentOf(openPdf(finished(made(`q 0 0 9 9 re f Q q BT (head) Tj ET 0 0 9 1 re f Q ${WORDS} BT ( ) Tj ET`, PARAGRAPH, [11])).bytes))
    expect(content.match(/\/Type \/\w+/g)).toEqual(['/Type /Layout', '/Type /Pagination', '/Type /Layout'])
  })

  it('takes borders out of the tags, but not the lines of a figure or the mark of an entry', () => {
    const border = (n: number) => `/L <</MCID ${n}>> BDC 0 0 9 1 re f EMC`
    const file = openPdf(finished(made([border(0), border(1), border(2)].join('\n'), ['/S /Document /K [11 0 R 12 0 R 14 0 R]', '/S /P /P 10 0 R /K [0]', '/S /Figure /Alt (x) /P 10 0 R /K 13 0 R', '/S /NonStruct /P 12 0 R /K 1', '/S /Lbl /P 10 0 R /K 2'], [11, 13, 14])).bytes)
    expect(readMarks(contentOf(file)).sequences.map(({ mcid }) => mcid)).toEqual([1, 2])
    expect(at(file, 11).has('K')).toBe(false)
    expect(at(file, 7).get('Nums')).toMatchObject(['0', ['null', '13 0 R', '14 0 R'], '1', '90 0 R'])
  })

  it('gives what a form paints to the form, under a number of its own', () => {
    const bytes = made('q /X1 Do Q', ['/S /Document /K [11 0 R]', '/S /P /P 10 0 R /K [0 1]'], [11, 11], { 8: '/P <</MCID 1>> BDC BT (a) Tj ET EMC BT ( ) Tj ET /P <</MCID 0>> BDC BT (a) Tj ET EMC' })
    const file = openPdf(finished(bytes).bytes)
    expect(contentOf(file)).toBe('q /X1 Do Q')
    expect(at(file, 8).get('StructParents')).toBe('2')
    expect(resolve(file, (at(file, 7).get('Nums') as Value[])[5])).toEqual(['11 0 R', '11 0 R'])
    expect(at(file, 11).get('K')).toEqual([dict({ Type: '/MCR', Pg: '4 0 R', Stm: '8 0 R', MCID: '0' }), dict({ Type: '/MCR', Pg: '4 0 R', Stm: '8 0 R', MCID: '1' })])
    expect(readMarks(streamText(file, 8)).loose).toEqual([])
  })

  it('puts the words of an entry into a body, and leaves its marker a label', () => {
    const entry = ['/S /Document /K 11 0 R', '/S /L /P 10 0 R /K 12 0 R', '/S /LI /P 11 0 R /K [13 0 R 1 14 0 R]', '/S /Lbl /P 12 0 R /K 0', '/S /P /P 12 0 R /K 2']
    const content = [0, 1, 2].map((n) => `/X <</MCID ${n}>> BDC BT (a) Tj ET EMC`).join('\n')
    const file = openPdf(finished(made(content, entry, [13, 12, 14])).bytes)
    const [id, body] = last(file, '/LBody') ?? [0]
    expect(at(file, 12).get('K')).toEqual(['13 0 R', `${id} 0 R`])
    expect(body?.value).toEqual(dict({ Type: '/StructElem', S: '/LBody', P: '12 0 R', Pg: '4 0 R', K: ['1', '14 0 R'] }))
    expect(at(file, 14).get('P')).toBe(`${id} 0 R`)
    expect(at(file, 7).get('Nums')).toMatchObject(['0', ['13 0 R', `${id} 0 R`, '14 0 R'], '1', '90 0 R'])
  })

  it('claims PDF/UA where nothing is missing, with metadata that agree; and says what is', () => {
    const { bytes, missing } = finished(made(WORDS, PARAGRAPH, [11]))
    const file = openPdf(bytes)
    const metadata = streamText(file, parseInt(String(at(file, 2).get('Metadata'))))
    expect(missing).toEqual([])
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(metadata).toContain('A plan &amp; more')
    expect(metadata).toContain('2026-11-19T04:30:00+01:30')
    const broken = finished(made(WORDS, ['/S /Document /K [11 0 R 12 0 R 13 0 R]', '/S /Oddity /P 10 0 R /K 0', '/S /Figure /P 10 0 R', '/S /H2 /P 10 0 R'], [11]))
    expect(broken.missing).toEqual(['Oddity is no tag of PDF [02-001]', 'a figure has no words [13-004]', 'headings leave out a level [14-002, 14-003]'])
    expect(streamText(openPdf(broken.bytes), parseInt(String(at(openPdf(broken.bytes), 2).get('Metadata'))))).not.toContain('pdfuaid:part')
  })

  it('says where a figure stands: what is painted and not clipped away, in points of the page', () => {
    const figure = ['/S /Document /K 11 0 R', '/S /Figure /Alt (x) /P 10 0 R /K [0 1]']
    const box = (content: string, form = '') => at(openPdf(finished(made(content, figure, [11, 11], { 8: form })).bytes), 11).get('A')
    const standing = (...edges: number[]) => dict({ O: '/Layout', Placement: '/Block', BBox: edges.map(String) })
    expect(box('2 0 0 2 10 10 cm /F <</MCID 0>> BDC 0 0 5 5 re f 10 1 m 20 30 l S EMC 50 50 9 9 re f /F <</MCID 1>> BDC EMC')).toEqual(standing(10, 10, 50, 70))
    expect(box('q 0 0 40 20 re W n /F <</MCID 0>> BDC 10 10 100 100 re f EMC Q /F <</MCID 1>> BDC 0 0 0 0 re n BT /F1 10 Tf 1 0 0 1 90 5 Tm 0 5 Td (a) Tj ET EMC')).toEqual(standing(10, 7, 97, 20))
    expect(box('1 0 0 1 100 0 cm /X1 Do', '/F <</MCID 0>> BDC 1 2 3 4 re f EMC /F <</MCID 1>> BDC EMC')).toEqual(standing(101, 2, 104, 6))
  })

  it('lets a link say where it leads', () => {
    const file = openPdf(finished(made(WORDS, PARAGRAPH, [11])).bytes)
    expect(textOf(at(file, 9).get('Contents'))).toBe('+49 30')
    expect(at(file, 4).get('Tabs')).toBe('/S')
  })

  it('gives back unfinished what is written otherwise', () => {
    const well = made(WORDS, PARAGRAPH, [11])
    for (const bytes of [new Uint8Array(), well.slice(0, -40), Uint8Array.from(Buffer.from(well).toString('latin1').replace('10 0 obj', '11 0 obj'), (one) => one.charCodeAt(0)), made(WORDS, PARAGRAPH, []), made('EMC')]) {
      expect(() => finished(bytes)).toThrow(NotAsExpected)
      expect(finishPdf(bytes)).toBe(bytes)
    }
  })

  it('survives any byte being another', () => {
    const well = made(WORDS, PARAGRAPH, [11])
    fc.assert(fc.property(fc.nat(well.length - 1), fc.integer({ min: 0, max: 255 }), (where, byte) => {
      expect(finishPdf(well.with(where, byte)).length).toBeGreaterThan(0)
    }))
  })
})
