// Everything painted is either content that a tag owns, or an artifact (Matterhorn 01-003 to 01-005), and each piece of content stands in one stream (30-002).
import { type Loose, type Marked, type Sequence, type Span, artifact, readMarks, replaced } from './content-stream'
import { type PdfFile, resolveDict, resolve, setStreamText, streamText } from './pdf-file'
import { type Dict, dict, isDict, NotAsExpected, reference, referred, type Value, whole, writeValue } from './pdf-values'
import { above, type Element, ownerOf, refTo, replaceContent, type TagTree } from './tag-tree'

type Edit = Span & { by: string }
/** A page, with the number its content is known by. */
type Page = { id: number; dict: Dict; key: number }

export function pagesOf(file: PdfFile): Page[] {
  return [...file.objects].flatMap(([id, { value }]) => (isDict(value) && value.get('Type') === '/Page' ? [{ id, dict: value, key: whole(value.get('StructParents')) ?? -1 }] : []))
}

/** Marks what stands outside any mark; what only decorates loses its tag; what a form paints is known by the form. */
export function markPages(file: PdfFile, tags: TagTree): void {
  const work: Work = { file, tags, done: new Map(), heads: new Map() }
  for (const page of pagesOf(file)) {
    const contents = referred(page.dict.get('Contents'))
    if (contents === null) throw new NotAsExpected('a page in several streams')
    markStream(work, page, { id: contents, owner: page.dict, isForm: false })
  }
}

/** `done`: of each form met so far, whether there are marks in it. `heads`: of each head of a column, the page it first stands on. */
type Work = { file: PdfFile; tags: TagTree; done: Map<number, boolean>; heads: Map<number, number> }
type Stream = { id: number; owner: Dict; isForm: boolean }

/** Whether there are marks in it, or in a form it paints. */
function markStream(work: Work, page: Page, stream: Stream): boolean {
  const { file, done } = work
  const known = done.get(stream.id)
  if (known === true) throw new NotAsExpected('a form with marks is painted twice')
  if (known === false) return false
  const text = streamText(file, stream.id)
  const marked = readMarks(text)
  const forms = formsOf(file, stream.owner, marked)
  const withMarks = new Set(forms.filter((form) => markStream(work, page, form)).map(({ name }) => name))
  if (marked.within.some((name) => withMarks.has(name))) throw new NotAsExpected('marks within marks')
  const painted = marked.loose.flatMap(({ xobjects }) => xobjects.filter((name) => withMarks.has(name)))
  if (new Set(painted).size < painted.length) throw new NotAsExpected('a form with marks is painted twice')
  const holdsMarks = marked.sequences.length > 0 || withMarks.size > 0
  done.set(stream.id, holdsMarks)
  // A form without any mark is an artifact as a whole, where it is painted.
  const loose = stream.isForm && !holdsMarks ? [] : marked.loose.flatMap((piece) => looseEdits(piece, withMarks, stream.isForm))
  const edits = [...sequenceEdits(work, page, stream, marked), ...loose]
  if (edits.length > 0) setStreamText(file, stream.id, replaced(text, edits))
  return holdsMarks
}

function formsOf(file: PdfFile, owner: Dict, { loose, within }: Marked): (Stream & { name: string })[] {
  const resources = resolve(file, owner.get('Resources'))
  const named = isDict(resources) ? resolve(file, resources.get('XObject')) : undefined
  return [...new Set([...loose.flatMap(({ xobjects }) => xobjects), ...within])].flatMap((name) => {
    const id = referred(isDict(named) ? named.get(name) : undefined)
    if (id === null) throw new NotAsExpected(`${name} is painted, and is not there`)
    const form = resolveDict(file, reference(id), 'form')
    return form.get('Subtype') === '/Form' ? [{ name, id, owner: form, isForm: true }] : []
  })
}

/** Heads and feet are painted before anything of the page's own; a space between two words, or a copy nobody has to hear twice, after. */
function looseEdits({ start, end, paints, xobjects, first }: Loose, withMarks: ReadonlySet<string>, inForm: boolean): Edit[] {
  if (xobjects.some((name) => withMarks.has(name))) return []
  const type = first && !inForm && paints.has('text') ? 'Pagination' : 'Layout'
  return [
    { start, end: start, by: artifact(type) },
    { start: end, end, by: '\nEMC' },
  ]
}

/** What is content of no tag: borders and grounds, but for a figure's or an entry's own mark; and the heads of a table that goes on, said again. */
function decorative({ tags, heads }: Work, page: Page, owner: Element, { paints }: Sequence): 'Layout' | 'Pagination' | null {
  if (paints.size === 1 && paints.has('path') && !above(tags, owner, 'Figure') && !above(tags, owner, 'Lbl')) return 'Layout'
  const head = above(tags, owner, 'TH')
  if (!head || !writeValue(head.dict.get('A') ?? '').includes('/Column')) return null
  const first = heads.get(head.id) ?? page.id
  heads.set(head.id, first)
  return first === page.id ? null : 'Pagination'
}

function sequenceEdits(work: Work, page: Page, stream: Stream, { sequences }: Marked): Edit[] {
  const { tags } = work
  const list = tags.owners.get(page.key)
  const moved: Value[] = []
  const edits = sequences.flatMap((sequence) => {
    const { mcid, open } = sequence
    const owner = ownerOf(tags, page.key, mcid)
    if (!owner || !Array.isArray(list)) throw new NotAsExpected(`content ${mcid} belongs to nothing`)
    const type = decorative(work, page, owner, sequence)
    if (type || stream.isForm) list[mcid] = 'null'
    if (type) replaceContent(tags, owner, page.id, mcid, [])
    else if (stream.isForm) {
      replaceContent(tags, owner, page.id, mcid, [dict({ Type: '/MCR', Pg: reference(page.id), Stm: reference(stream.id), MCID: String(mcid) })])
      moved[mcid] = refTo(owner)
    }
    return type ? [{ ...open, by: artifact(type).trimEnd() }] : []
  })
  if (moved.length > 0) {
    const key = Math.max(...tags.owners.keys()) + 1
    stream.owner.set('StructParents', String(key))
    tags.owners.set(key, Array.from(moved, (owner) => owner ?? 'null'))
  }
  return edits
}
