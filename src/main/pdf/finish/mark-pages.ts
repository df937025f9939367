// Everything painted is either content that a tag owns, or an artifact (Matterhorn 01-001 to 01-006).
import { type Loose, type Marked, type Span, artifact, readMarks, replaced } from './content-stream'
import { type PdfFile, resolveDict, resolve, setStreamText, streamText } from './pdf-file'
import { type Dict, dict, isDict, NotAsExpected, reference, referred, type Value, whole } from './pdf-values'
import { isIn, ownerOf, refTo, replaceContent, type TagTree } from './tag-tree'

type Edit = Span & { by: string }
/** A page, with the number its content is known by. */
type Page = { id: number; dict: Dict; key: number }

export function pagesOf(file: PdfFile): Page[] {
  return [...file.objects].flatMap(([id, { value }]) => (isDict(value) && value.get('Type') === '/Page' ? [{ id, dict: value, key: whole(value.get('StructParents')) ?? -1 }] : []))
}

/** Marks what stands outside any mark; what only decorates loses its tag; what a form paints is known by the form. */
export function markPages(file: PdfFile, tags: TagTree): void {
  const done = new Map<number, boolean>()
  for (const page of pagesOf(file)) {
    const contents = referred(page.dict.get('Contents'))
    if (contents === null) throw new NotAsExpected('a page in several streams')
    markStream(file, tags, page, { id: contents, owner: page.dict, isForm: false }, done)
  }
}

type Stream = { id: number; owner: Dict; isForm: boolean }

/** Whether there are marks in it, or in a form it paints. `done`: the same of every form met so far. */
function markStream(file: PdfFile, tags: TagTree, page: Page, stream: Stream, done: Map<number, boolean>): boolean {
  const known = done.get(stream.id)
  if (known === true) throw new NotAsExpected('a form with marks is painted twice')
  if (known === false) return false
  const text = streamText(file, stream.id)
  const marked = readMarks(text)
  const forms = formsOf(file, stream.owner, marked)
  const withMarks = new Set(forms.filter((form) => markStream(file, tags, page, form, done)).map(({ name }) => name))
  if (marked.within.some((name) => withMarks.has(name))) throw new NotAsExpected('marks within marks')
  const holdsMarks = marked.sequences.length > 0 || withMarks.size > 0
  done.set(stream.id, holdsMarks)
  // A form without any mark is an artifact as a whole, where it is painted.
  const loose = stream.isForm && !holdsMarks ? [] : marked.loose.flatMap((piece) => looseEdits(piece, withMarks, stream.isForm))
  const edits = [...sequenceEdits(tags, page, stream, marked), ...loose]
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

/** Borders and grounds of a list or a cell belong to no reader, unless they draw a figure or an entry's own mark. */
function sequenceEdits(tags: TagTree, page: Page, stream: Stream, { sequences }: Marked): Edit[] {
  const list = tags.owners.get(page.key)
  const moved: Value[] = []
  const edits = sequences.flatMap(({ mcid, open, paints }) => {
    const owner = ownerOf(tags, page.key, mcid)
    if (!owner || !Array.isArray(list)) throw new NotAsExpected(`content ${mcid} belongs to nothing`)
    const decorates = paints.size === 1 && paints.has('path') && !isIn(tags, owner, 'Figure') && !isIn(tags, owner, 'Lbl')
    if (decorates || stream.isForm) list[mcid] = 'null'
    if (decorates) replaceContent(tags, owner, page.id, mcid, [])
    else if (stream.isForm) {
      replaceContent(tags, owner, page.id, mcid, [dict({ Type: '/MCR', Pg: reference(page.id), Stm: reference(stream.id), MCID: String(mcid) })])
      moved[mcid] = refTo(owner)
    }
    return decorates ? [{ ...open, by: artifact('Layout').trimEnd() }] : []
  })
  if (moved.length > 0) {
    const key = Math.max(...tags.owners.keys()) + 1
    stream.owner.set('StructParents', String(key))
    tags.owners.set(key, Array.from(moved, (owner) => owner ?? 'null'))
  }
  return edits
}
