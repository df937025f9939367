// A person's words with two marks in them: **bold**, and lines that begin with "- ". What is kept is plain text, readable as it is.

export type Span = { text: string; bold: boolean }
/** One line of a paragraph or of a list. */
export type MarkedLine = Span[]
export type Block = { type: 'paragraph' | 'list'; lines: MarkedLine[] }

const BOLD = /\*\*(?=\S)(.+?)(?<=\S)\*\*/g
const ITEM = /^\s*[-•] +(?=\S)/

/** The words in order: paragraphs end at an empty line, and where a list begins or ends. Nothing but marks is left out. */
export function markedBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      open = undefined
      continue
    }
    const type = ITEM.test(line) ? 'list' : 'paragraph'
    if (!open || open.type !== type) blocks.push((open = { type, lines: [] }))
    open.lines.push(spansOf(type === 'list' ? line.replace(ITEM, '') : line.trim()))
  }
  return blocks
}

function spansOf(line: string): MarkedLine {
  const spans: MarkedLine = []
  let at = 0
  for (const found of line.slice(0, lastEnd(line)).matchAll(BOLD)) {
    if (found.index > at) spans.push({ text: line.slice(at, found.index), bold: false })
    spans.push({ text: found[1] ?? '', bold: true })
    at = found.index + found[0].length
  }
  if (at < line.length) spans.push({ text: line.slice(at), bold: false })
  return spans
}

/** Behind the last mark that can end bold letters. Without it each beginning that no mark ends would be looked after to the end of the line. */
function lastEnd(line: string): number {
  let at = line.lastIndexOf('**')
  while (at > 0 && /\s/.test(line.charAt(at - 1))) at = line.lastIndexOf('**', at - 1)
  return at > 0 ? at + 2 : 0
}

/** Whether anything in it is marked. */
export const hasMarks = (text: string): boolean => markedBlocks(text).some(({ type, lines }) => type === 'list' || lines.some((line) => line.some(({ bold }) => bold)))

/** The same words for where there are no bold letters; lists keep their lines. */
export const withoutBold = (text: string): string =>
  text
    .split('\n')
    .map((line) => spansOf(line).map((span) => span.text).join(''))
    .join('\n')

export type Selected = { text: string; from: number; to: number }

/** Makes what is selected bold, or no longer; with nothing selected, the word the caret is in. Marks never reach over a line's end. */
export function toggleBold({ text, from, to }: Selected): Selected {
  const [start, end] = trimmed(text, from === to ? wordAt(text, from) : [from, to])
  if (start >= end) return { text, from, to }
  if (text.slice(start - 2, start) === '**' && text.slice(end, end + 2) === '**')
    return { text: text.slice(0, start - 2) + text.slice(start, end) + text.slice(end + 2), from: start - 2, to: end - 2 }
  const lines = text.slice(start, end).split('\n')
  const bold = lines.map((line) => {
    const lead = /^\s*(?:[-•] +)?/.exec(line)?.[0] ?? ''
    const said = line.slice(lead.length).trimEnd()
    return said === '' ? line : `${lead}**${said.replaceAll('**', '')}**`
  })
  const one = lines.length === 1
  const made = bold.join('\n')
  const lead = one ? made.indexOf('**') + 2 : 0
  return { text: text.slice(0, start) + made + text.slice(end), from: start + lead, to: start + made.length - (one ? 2 : 0) }
}

/** Makes a list of the lines that are touched, or lines again of a list. */
export function toggleList({ text, from, to }: Selected): Selected {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', Math.max(from, to - 1))
  const end = next === -1 ? text.length : next
  const lines = text.slice(start, end).split('\n')
  const said = lines.filter((line) => line.trim() !== '')
  const isList = said.length > 0 && said.every((line) => ITEM.test(line))
  const made = lines.map((line) => (line.trim() === '' && lines.length > 1 ? line : isList ? line.replace(ITEM, '') : `- ${line.replace(ITEM, '')}`)).join('\n')
  const moved = made.length - (end - start)
  return from === to ? { text: text.slice(0, start) + made + text.slice(end), from: Math.max(start, from + moved), to: Math.max(start, to + moved) } : { text: text.slice(0, start) + made + text.slice(end), from: start, to: start + made.length }
}

/** What Enter with Shift begins: another item inside a list, and out of it after an empty one; null where it is an ordinary line. */
export function continueList({ text, from, to }: Selected): Selected | null {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const line = text.slice(start, from)
  if (/^\s*[-•] *$/.test(line)) return { text: text.slice(0, start) + text.slice(to), from: start, to: start }
  if (!ITEM.test(line)) return null
  const begun = `\n${ITEM.exec(line)?.[0] ?? ''}`
  return { text: text.slice(0, from) + begun + text.slice(to), from: from + begun.length, to: from + begun.length }
}

function wordAt(text: string, at: number): [number, number] {
  const before = /[^\s*]*$/.exec(text.slice(0, at))?.[0].length ?? 0
  const after = /^[^\s*]*/.exec(text.slice(at))?.[0].length ?? 0
  return [at - before, at + after]
}

function trimmed(text: string, [from, to]: [number, number]): [number, number] {
  const said = text.slice(from, to)
  return [from + (said.length - said.trimStart().length), to - (said.length - said.trimEnd().length)]
}
