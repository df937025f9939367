// Every rule is silent on what is well, and speaks when just what it is for is wrong.
import { expect, it } from 'vitest'
import type { Printed, PrintedPage, Tag } from './read-printed'
import type { Asked } from './rule'
import { broken, type RuleName, RULES } from './rules'

const tag = (role: string, text = '', children: Tag[] = []): Tag => ({ role, text: text || children.map((child) => child.text).join(' '), children })
const line = (text: string, y: number) => ({ text, x: 50, y, width: 100, height: 12, upright: true })

/** A plan of one page with one of everything. */
function well(): [Printed, Asked] {
  const list = tag('L', '', [tag('LI', '', [tag('Lbl', '1'), tag('LBody', 'breathe slowly')])])
  const table = tag('Table', '', [tag('TR', '', [tag('TH', 'Dana'), tag('TD', '555 0142')])])
  const page: PrintedPage = {
    width: 595, height: 842, unmarked: 0,
    tags: [tag('Document', '', [tag('H1', 'My plan'), tag('H2', 'What helps'), list, table, { ...tag('Figure'), alt: 'My map' }])],
    words: [line('My plan', 780), line('What helps', 750), line('1 breathe slowly', 720), line('Dana 555 0142', 690)],
    text: 'My plan What helps 1 breathe slowly Dana 555 0142 today Page 1 of 1',
    links: [{ words: '555 0142', tagged: true }],
  }
  const pdf: Printed = {
    pages: [page],
    outline: [{ title: 'My plan', level: 1 }, { title: 'What helps', level: 2 }],
    marked: true, language: 'en', title: 'My plan',
    info: { Producer: 'A press', CreationDate: "D:20261119043000+00'00'" },
    xmp: { 'dc:title': 'My plan', 'dc:language': 'en', 'pdf:producer': 'A press', 'xmp:createdate': '2026-11-19T04:30:00+00:00', 'pdfuaid:part': '1' },
    objects: ['/DisplayDocTitle true', '/S /TH /A <</Scope /Row>>', '/S /Figure /BBox [0 0 9 9]', '/Type /Page /Annots [9 0 R] /Tabs /S', '/Type /FontDescriptor /FontName /ABCDEF+News /FontFile2 4 0 R', '/Type /Font /Subtype /Type0 /ToUnicode 5 0 R'],
  }
  return [pdf, { paper: 'A4', language: 'en', title: 'My plan', date: 'today', words: { inOrder: 'My plan. What helps: 1 breathe slowly. Dana 555 0142', kept: [['1', 'breathe slowly'], ['Dana', '555 0142']] } }]
}

const page = (pdf: Printed): PrintedPage => pdf.pages[0] as PrintedPage
const top = (pdf: Printed): Tag[] => page(pdf).tags[0]?.children as Tag[]
const rewrite = (pdf: Printed, from: string, to: string) => void (pdf.objects = pdf.objects.map((text) => text.replace(from, to)))

/** By rule: every way of going wrong that it is for. */
const WRONG: Record<RuleName, ((pdf: Printed, asked: Asked) => void)[]> = {
  'is tagged': [(pdf) => void (pdf.marked = false), (pdf) => void pdf.pages.push({ ...page(pdf), tags: [] })],
  'everything painted is marked [01-005]': [(pdf) => void (page(pdf).unmarked = 1)],
  'claims to be PDF/UA-1 [06-002]': [(pdf) => void delete pdf.xmp?.['pdfuaid:part'], (pdf) => void (pdf.xmp = null)],
  'metadata agree with one another [06-001, 06-003]': ['dc:title', 'dc:language', 'pdf:producer', 'xmp:createdate'].map((name) => (pdf) => void (pdf.xmp = { ...pdf.xmp, [name]: '2020' })),
  'says its language [11-001]': [(pdf) => void (pdf.language = '')],
  'shows its title [07-001, 07-002]': [(_, asked) => void (asked.title = 'Another'), (pdf) => rewrite(pdf, 'DisplayDocTitle true', 'DisplayDocTitle false')],
  'is read in the order of the page [09-001]': [(pdf) => void top(pdf).reverse().forEach((one, i) => (page(pdf).tags[i] = one)), (_, asked) => void (asked.words.inOrder += ' and more'), (_, asked) => void (asked.words.inOrder = 'My plan')],
  'headings nest without gaps [14-002, 14-003]': [(pdf) => void ((top(pdf)[1] as Tag).role = 'H3'), (pdf) => void ((top(pdf)[0] as Tag).role = 'H2')],
  'the outline has every heading': [(pdf) => void pdf.outline.pop()],
  'lists hold only entries [09-005]': [(pdf) => void top(pdf)[2]?.children.push(tag('P'))],
  'entries are a body, with a label or without [09-005]': [(pdf) => void top(pdf)[2]?.children[0]?.children.pop(), (pdf) => void top(pdf)[2]?.children[0]?.children.push(tag('P')), (pdf) => void top(pdf)[2]?.children.push(tag('LI'))],
  'tables are rows of cells with headers [15-003, 09-004]': [(pdf) => rewrite(pdf, '/Scope /Row', ''), (pdf) => rewrite(pdf, '/S /TH', '/S /TD'), (pdf) => void top(pdf)[3]?.children.push(tag('P')), (pdf) => void top(pdf)[3]?.children[0]?.children.push(tag('P'))],
  'figures say what they show, and where [13-004]': [(pdf) => void ((top(pdf)[4] as Tag).alt = ' '), (pdf) => rewrite(pdf, '/BBox', '')],
  'links say where they lead, and have a tag [28-009, 28-011, 28-012]': [(pdf) => void (page(pdf).links = [{ words: '', tagged: true }]), (pdf) => void (page(pdf).links = [{ words: 'x', tagged: false }]), (pdf) => rewrite(pdf, '/Tabs /S', '')],
  'fonts are embedded as far as they are used [31-009]': [(pdf) => rewrite(pdf, '/FontFile2 4 0 R', ''), (pdf) => rewrite(pdf, 'ABCDEF+', '')],
  'fonts can be read back [31-027]': [(pdf) => rewrite(pdf, '/ToUnicode', '')],
  'metadata name nobody': [(pdf) => void (pdf.info['Author'] = 'x'), (pdf) => void (pdf.info['Subject'] = '/home/x'), (pdf) => void (pdf.xmp = { ...pdf.xmp, 'dc:creator': 'x' })],
  'no heading stands last on its page': [(pdf) => void top(pdf).push({ role: 'H2', text: '', children: [] })],
  'the pages are the paper asked for': [(_, asked) => void (asked.paper = 'Letter')],
  'every page says which it is, and when': [(_, asked) => void (asked.date = 'tomorrow'), (pdf) => void (page(pdf).text = page(pdf).text.replace('Page 1', 'Page 2'))],
  'nothing lies outside the page': [(pdf) => void page(pdf).words.push(line('x', -20)), (pdf) => void page(pdf).words.push({ ...line('x', 100), x: 560 })],
  'no words lie on others': [(pdf) => void page(pdf).words.push(line('others', 752))],
  'no card, short entry, row or short situation is divided': [
    (pdf) => {
      const [head, rest] = page(pdf).text.split('555') as [string, string]
      pdf.pages = [{ ...page(pdf), text: head, tags: [] }, { ...page(pdf), text: `555${rest}`, tags: [] }]
    },
    (_, asked) => void asked.words.kept.push(['Dana', '555 0142']),
    (_, asked) => void asked.words.kept.push(['somebody else']),
  ],
}

it('what is well breaks no rule', () => {
  expect(broken(...well())).toEqual({})
})

it.each(Object.keys(RULES) as RuleName[])('“%s” speaks when that is wrong', (rule) => {
  for (const harm of WRONG[rule]) {
    const [pdf, asked] = well()
    harm(pdf, asked)
    expect(Object.keys(broken(pdf, asked)), String(harm)).toContain(rule)
  }
})
