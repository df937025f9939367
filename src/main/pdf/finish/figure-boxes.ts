// Where each figure stands on its page: tags of figures have to say so (ISO 32000-1, 14.8.5.4.3, `BBox`).
import { operations, type Operation, PATH_PAINTED } from './content-stream'
import { pagesOf } from './mark-pages'
import { type PdfFile, resolve, streamText } from './pdf-file'
import { type Dict, dict, isDict, referred, type Value, whole } from './pdf-values'
import { above, type Element, ownerOf, type TagTree } from './tag-tree'

/** `[a b c d e f]`, as PDF writes transformations. */
type Matrix = [number, number, number, number, number, number]
/** Left, bottom, right, top; points of the page. */
type Box = [number, number, number, number]

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity]
/** How far letters reach from their origin, in sizes of the type; to the right, at most the widest letter. */
const [ASCENT, DESCENT, ADVANCE] = [0.8, 0.25, 0.7]

/** First `inner`, then `outer`. */
const times = (inner: Matrix, outer: Matrix): Matrix => {
  const [a, b, c, d, e, f] = inner
  const [A, B, C, D, E, F] = outer
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}
const numbers = (operands: readonly Value[]): number[] => operands.map(Number)
const asMatrix = (operands: readonly Value[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(operands)
  return [a, b, c, d, e, f]
}

export function boxFigures(file: PdfFile, tags: TagTree): void {
  const drawn = new Set([...tags.elements.values()].filter((element) => above(tags, element, 'Figure')).map(({ dict: element }) => referred(element.get('Pg'))))
  for (const { id, dict: page, key } of pagesOf(file)) {
    if (!drawn.has(id)) continue
    const boxes = new Map<Element, Box>()
    walk(file, { content: streamText(file, referred(page.get('Contents')) ?? -1), owner: page, key, matrix: IDENTITY, clip: EVERYWHERE, mcid: -1 }, (number, streamKey, points) => {
      const figure = number < 0 || points.length === 0 ? undefined : above(tags, ownerOf(tags, streamKey, number), 'Figure')
      if (figure) boxes.set(figure, grown(boxes.get(figure), points))
    })
    for (const [{ dict: figure }, box] of boxes) {
      const known = figure.get('A')
      const layout = dict({ O: '/Layout', Placement: '/Block', BBox: box.map((edge, i) => String(i < 2 ? Math.floor(edge) : Math.ceil(edge))) })
      figure.set('A', known === undefined ? layout : [...(Array.isArray(known) ? known : [known]), layout])
    }
  }
}

/** `mcid`: what it is painted as, −1 for nothing. */
type Place = { content: string; owner: Dict; key: number; matrix: Matrix; clip: Box; mcid: number }
type Report = (mcid: number, key: number, points: [number, number][]) => void

/** The points of a path that an operator adds. Curves are taken by their points, strokes by their middle. */
function pathPoints({ name, operands }: Operation): [number, number][] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers(operands)
  if (name === 'm' || name === 'l') return [[a, b]]
  if (name === 'c') return [[a, b], [c, d], [e, f]]
  if (name === 'v' || name === 'y') return [[a, b], [c, d]]
  return name === 're' ? [[a, b], [a + c, b + d]] : []
}

const placed = (by: Matrix, points: readonly [number, number][]): [number, number][] => points.map(([x, y]) => [by[0] * x + by[2] * y + by[4], by[1] * x + by[3] * y + by[5]])

/** Tells for each numbered piece of content which points of the page it touches. */
function walk(file: PdfFile, { content, owner, key, matrix, clip, mcid }: Place, report: Report): void {
  let [now, line, size] = [{ matrix, clip }, IDENTITY, 0]
  let [path, clips] = [[] as [number, number][], false]
  const kept: (typeof now)[] = []
  const marks = [mcid]
  const touch = (points: readonly [number, number][]) => report(marks.at(-1) ?? -1, key, within(now.clip, points))
  for (const operation of operations(content)) {
    const { name, operands } = operation
    if (name === 'q') kept.push(now)
    else if (name === 'Q') now = kept.pop() ?? now
    else if (name === 'cm') now = { ...now, matrix: times(asMatrix(operands), now.matrix) }
    else if (name === 'BDC' || name === 'BMC') marks.push((isDict(operands[1]) ? whole(operands[1].get('MCID')) : null) ?? marks.at(-1) ?? -1)
    else if (name === 'EMC') marks.pop()
    else if (name === 'Tf') size = Number(operands[1])
    else if (name === 'BT') line = IDENTITY
    else if (name === 'Tm') line = asMatrix(operands)
    else if (name === 'Td' || name === 'TD') line = times([1, 0, 0, 1, Number(operands[0]), Number(operands[1])], line)
    else if (name === 'Tj' || name === 'TJ') touch(placed(times(line, now.matrix), [[0, -DESCENT * size], [ADVANCE * size, ASCENT * size]]))
    else if (name === 'W' || name === 'W*') clips = true
    else if (name === 'n' || PATH_PAINTED.has(name)) {
      if (name !== 'n') touch(path)
      if (clips) now = { ...now, clip: cut(now.clip, grown(undefined, path)) }
      ;[path, clips] = [[], false]
    } else if (name === 'sh' || name === 'BI') touch(placed(now.matrix, [[0, 0], [1, 1]]))
    else if (name === 'Do') {
      const form = formOf(file, owner, String(operands[0]).slice(1))
      if (!form) touch(placed(now.matrix, [[0, 0], [1, 1]]))
      else walk(file, { ...now, content: streamText(file, form.id), owner: form.dict, key: whole(form.dict.get('StructParents')) ?? key, matrix: times(form.matrix, now.matrix), mcid: marks.at(-1) ?? -1 }, report)
    } else path.push(...placed(now.matrix, pathPoints(operation)))
  }
}

/** Null for an image. */
function formOf(file: PdfFile, owner: Dict, name: string): { id: number; dict: Dict; matrix: Matrix } | null {
  const resources = resolve(file, owner.get('Resources'))
  const named = isDict(resources) ? resolve(file, resources.get('XObject')) : undefined
  const id = referred(isDict(named) ? named.get(name) : undefined)
  const form = file.objects.get(id ?? -1)?.value
  if (id === null || !isDict(form) || form.get('Subtype') !== '/Form') return null
  const own = form.get('Matrix')
  return { id, dict: form, matrix: Array.isArray(own) ? asMatrix(own) : IDENTITY }
}

const cut = (a: Box, b: Box): Box => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]

/** The points moved into what is not clipped away; none where nothing is left. */
const within = ([left, bottom, right, top]: Box, points: readonly [number, number][]): [number, number][] =>
  left > right || bottom > top ? [] : points.map(([x, y]) => [Math.min(Math.max(x, left), right), Math.min(Math.max(y, bottom), top)])

const grown = (box: Box | undefined, points: readonly [number, number][]): Box =>
  points.reduce<Box>(([left, bottom, right, top], [x, y]) => [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)], box ?? [Infinity, Infinity, -Infinity, -Infinity])
