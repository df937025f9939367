// What a page paints, operation by operation; and which of it stands inside marked content (ISO 32000-1, 7.8.2 and 14.6).
import { isDict, NotAsExpected, readValue, skipBlank, type Value, whole } from './pdf-values'

export type Span = { start: number; end: number }
/** From the first operand to the end of the operator. */
export type Operation = Span & { name: string; operands: Value[] }

const OPERAND = /^(?:[/(<+\-.\d[]|true$|false$|null$)/
/** Data of an inline image end before the first lone EI after which letters that can be read go on. */
const END_OF_IMAGE = /[\0\t\n\f\r ]EI(?=$|[\0\t\n\f\r ][\t\n\r -~]{0,9}(?:$|[\t\n\r -~]))/g

export function* operations(text: string): Generator<Operation> {
  let operands: Value[] = []
  let start = -1
  for (let at = skipBlank(text, 0); at < text.length; at = skipBlank(text, at)) {
    const read = readValue(text, at)
    if (start < 0) start = read.start
    at = read.end
    if (typeof read.value !== 'string' || OPERAND.test(read.value)) {
      operands.push(read.value)
      continue
    }
    if (read.value === 'ID') {
      END_OF_IMAGE.lastIndex = at
      if (!END_OF_IMAGE.test(text)) throw new NotAsExpected('an image without an end')
      at = END_OF_IMAGE.lastIndex
    }
    // BI begins an operation that ID and its data end.
    if (read.value === 'BI') continue
    yield { name: read.value === 'ID' ? 'BI' : read.value, operands, start, end: at }
    operands = []
    start = -1
  }
  if (start >= 0) throw new NotAsExpected('operands without an operator')
}

export type Paint = 'text' | 'path' | 'image' | 'xobject'
/** One piece of content with a number, by which the tags know it. */
export type Sequence = { mcid: number; open: Span; paints: Set<Paint> }
/** What is painted outside any marked content; `first`: before the first sequence. */
export type Loose = Span & { paints: Set<Paint>; xobjects: string[]; first: boolean }
export type Marked = { sequences: Sequence[]; loose: Loose[]; /** Names of the forms and images painted inside a sequence. */ within: string[] }

const PATH_BEGINS = new Set(['m', 're'])
export const PATH_PAINTED = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'])
const TEXT_SHOWN = new Set(['Tj', 'TJ', "'", '"'])
const BREAKS = new Set(['q', 'Q', 'BDC', 'BMC', 'EMC', 'W', 'W*'])

/** Throws NotAsExpected where marks do not close, or numbered ones stand in one another. */
export function readMarks(text: string): Marked {
  const marked: Marked = { sequences: [], loose: [], within: [] }
  /** For each open mark, whether it says what its content is. */
  const open: boolean[] = []
  let current: Sequence | null = null
  let path = -1
  let block: { start: number; shown: Span[]; whole: boolean; depth: number } | null = null
  let run: Loose | null = null
  const said = () => open.includes(true)
  const paint = (kind: Paint, { start, end }: Span, name?: string) => {
    current?.paints.add(kind)
    if (said()) return void (name !== undefined && marked.within.push(name))
    // A form may hold marks of its own, so it is never in a run with others.
    if (!run || kind === 'xobject') marked.loose.push((run = { start, end, paints: new Set(), xobjects: [], first: marked.sequences.length === 0 }))
    run.end = end
    run.paints.add(kind)
    if (name !== undefined) run.xobjects.push(name)
    if (kind === 'xobject') run = null
  }
  for (const op of operations(text)) {
    if (BREAKS.has(op.name) && !block) run = null
    if (op.name === 'BDC' || op.name === 'BMC') {
      const [tag, properties] = op.operands
      const mcid = isDict(properties) ? whole(properties.get('MCID')) : null
      const says = mcid !== null || tag === '/Artifact'
      if (says && said()) throw new NotAsExpected('marks within marks')
      if (says && block) block.whole = false
      open.push(says)
      if (mcid !== null) marked.sequences.push((current = { mcid, open: { start: op.start, end: op.end }, paints: new Set() }))
    } else if (op.name === 'EMC') {
      const ended = open.pop()
      if (ended === undefined) throw new NotAsExpected('a mark ends that never began')
      if (ended) current = null
    } else if (op.name === 'BT') block = { start: op.start, shown: [], whole: !said(), depth: open.length }
    else if (op.name === 'ET') {
      if (block?.depth !== open.length) throw new NotAsExpected('marks cut through text')
      // Marks inside a block of text: what is loose there is wrapped word by word. Its pieces never form a run across the marks.
      if (block.whole && block.shown.length > 0) paint('text', { start: block.start, end: op.end })
      else
        for (const span of block.shown) {
          paint('text', span)
          run = null
        }
      block = null
    } else if (TEXT_SHOWN.has(op.name)) {
      current?.paints.add('text')
      if (!said()) block?.shown.push({ start: op.start, end: op.end })
    } else if (PATH_BEGINS.has(op.name) && path < 0) path = op.start
    else if (op.name === 'n') path = -1
    else if (PATH_PAINTED.has(op.name)) {
      paint('path', { start: path < 0 ? op.start : path, end: op.end })
      path = -1
    } else if (op.name === 'Do') paint('xobject', op, String(op.operands[0]).slice(1))
    else if (op.name === 'BI' || op.name === 'sh') paint('image', op)
  }
  if (open.length > 0 || block) throw new NotAsExpected('marks without an end')
  return marked
}

/** `pagination`: running heads and feet; else rules and grounds of the page's layout. */
export const artifact = (type: 'Pagination' | 'Layout'): string => `/Artifact <</Type /${type}>>BDC\n`

/** The same text with pieces of it put otherwise. Spans do not overlap. */
export function replaced(text: string, edits: readonly (Span & { by: string })[]): string {
  let [out, at] = ['', 0]
  for (const { start, end, by } of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + by
    at = end
  }
  return out + text.slice(at)
}
