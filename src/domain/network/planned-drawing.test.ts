import { describe, expect, it } from 'vitest'
import { applyChange } from '../change'
import type { PlannedMoveId, SupporterId } from '../ids'
import type { Notebook } from '../notebook'
import { onMap } from '../people/supporter-changes'
import { generateNotebook } from '../sample/generate-notebook'
import type { DayKey, Instant } from '../time/day-key'
import { type DrawnMove, type MapDrawing, PLAIN_STYLE } from './drawn'
import { distance } from './geometry'
import { type Box, overlaps } from './label-placement'
import { letterWidth } from './letter-width'
import { drawMap, reletter } from './map-drawing'
import { nameShown } from './map-lettering'
import { mapSvg } from './map-svg'
import { isAround, PLANNED_SIZE, wordsOf } from './planned-lettering'
import { MOVE_KINDS, type PlannedMove } from './planned-move'
import { movesAhead } from './planned-move-changes'
import { usualCircle } from './planned-move-effect'
import { halfExtent } from './shapes'

const END = '2026-11-19' as DayKey
const AT = '2026-11-01T10:00:00.000Z' as Instant

/** A map of `count` with about one planned move for every four people, and one to add. */
function planning(count: number, seed: number): Notebook {
  const book = generateNotebook({ years: 0.02, supporters: count, ties: count, contacts: 10, seed, end: END, zone: 'UTC' })
  const moves = onMap(book)
    .filter((_, i) => i % 4 === 0)
    .slice(0, 12)
    .map((s, i): PlannedMove => {
      const what = MOVE_KINDS[1 + (i % 4)] ?? 'limit'
      return { id: `m${i}` as PlannedMoveId, what, supporterId: s.id, name: '', kind: s.kind, circle: usualCircle(what, s.circle), by: i % 3 ? (`2026-12-${10 + i}` as DayKey) : null, note: '', plannedAt: AT, doneOn: null }
    })
  const add: PlannedMove = { id: 'add' as PlannedMoveId, what: 'add', supporterId: null, name: 'Someone to walk with', kind: 'peer', circle: 'middle', by: '2026-12-02' as DayKey, note: '', plannedAt: AT, doneOn: null }
  return { ...book, plannedMoves: Object.fromEntries([...moves, add].map((move) => [move.id, move])) as Notebook['plannedMoves'] }
}

const contentOf = (book: Notebook) => ({ supporters: onMap(book), ties: Object.values(book.ties), lastContact: new Map<SupporterId, DayKey>(), today: END, planned: { moves: movesAhead(book), sayDay: (day: DayKey) => day.slice(5) } })
const draw = (book: Notebook): MapDrawing => drawMap(contentOf(book))

const shapeBox = ({ at, kind, form, radius }: Pick<DrawnMove, 'at' | 'kind' | 'form' | 'radius'>): Box => {
  const { x, up, down } = halfExtent(kind, form, radius)
  return { left: at.x - x, right: at.x + x, top: at.y - up, bottom: at.y + down }
}

function wordsBox(move: DrawnMove, lettering: number): Box | null {
  if (!move.label) return null
  const lines = wordsOf(move).slice(0, move.label.lines)
  const width = Math.max(...lines.map((line) => letterWidth(line, PLANNED_SIZE.by * lettering, 'regular')))
  const left = move.at.x + move.label.x - (move.label.anchor === 'start' ? 0 : move.label.anchor === 'end' ? width : width / 2)
  const y = move.at.y + move.label.y
  return { left, right: left + width, top: y - 9 * lettering, bottom: y + (lines.length === 2 ? 15 : 3) * lettering }
}

/** What covers what: words of moves with names, shapes and one another; shapes to come with shapes and names. */
function collisions(drawing: MapDrawing): string[] {
  const found: string[] = []
  const coming = drawing.moves.filter((move) => !isAround(move))
  const names = drawing.supporters.flatMap((s) => {
    if (!s.label) return []
    const width = letterWidth(nameShown(s.name), 14 * drawing.lettering, 'semibold')
    const left = s.at.x + s.label.x - (s.label.anchor === 'start' ? 0 : s.label.anchor === 'end' ? width : width / 2)
    const y = s.at.y + s.label.y
    return [{ of: `name of ${s.name}`, box: { left, right: left + width, top: y - 10 * drawing.lettering, bottom: y + 3 * drawing.lettering } }]
  })
  const words = drawing.moves.flatMap((move) => {
    const box = wordsBox(move, drawing.lettering)
    return box ? [{ of: `words of ${move.id}`, box }] : []
  })
  const shapes = drawing.supporters.map((s) => ({ of: s.name, box: shapeBox(s) }))
  const ghosts = coming.map((move) => ({ of: `shape of ${move.id}`, box: shapeBox(move) }))
  const check = (a: { of: string; box: Box }[], b: { of: string; box: Box }[]) => {
    for (const one of a) for (const other of b) if (one !== other && overlaps(one.box, other.box, -0.5)) found.push(`${one.of} on ${other.of}`)
  }
  check(words, [...names, ...shapes, ...ghosts, ...words])
  check(names, ghosts)
  return found
}

describe('planned moves on the map', () => {
  it('are not drawn unless asked for', () => {
    const { planned, ...rest } = contentOf(planning(16, 1))
    expect(planned.moves.length).toBeGreaterThan(0)
    expect(drawMap(rest).moves).toEqual([])
  })

  it.each([1, 5, 16, 40, 300])('cover no name and no word among %i people', (count) => {
    for (const seed of [1, 2, 3]) {
      const drawing = draw(planning(count, seed))
      expect(drawing.moves.length).toBeGreaterThan(0)
      expect(collisions(drawing)).toEqual([])
      expect(JSON.stringify(drawing.moves)).not.toMatch(/NaN|Infinity/)
    }
  })

  it.each([5, 16, 24])('stand clear of everyone who is there, up to %i people', (count) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { moves, supporters } = draw(planning(count, seed))
      for (const move of moves.filter((each) => !isAround(each)))
        for (const s of supporters) if (s.id !== move.about) expect(distance(move.at, s.at), `${move.id} and ${s.name}`).toBeGreaterThan(move.radius + s.radius)
    }
  })

  it('stand exactly where carrying the soonest one out puts them', () => {
    for (const count of [5, 16, 40]) {
      const book = planning(count, 2)
      for (const move of movesAhead(book)) {
        const alone = { ...book, plannedMoves: { [move.id]: move } as Notebook['plannedMoves'] }
        const [ghost] = draw(alone).moves
        const outcome = applyChange(alone, { type: 'planned-move/carry-out', id: move.id, on: END, at: AT, newcomer: move.what === 'add' ? ('new' as SupporterId) : null })
        if (outcome.kind === 'refused' || !ghost) throw new Error('not drawn, or refused')
        expect(outcome.notebook.supporters[move.supporterId ?? ('new' as SupporterId)]?.position).toEqual(ghost.at)
      }
    }
  })

  it('keep their places when names are lettered anew', () => {
    const book = planning(40, 3)
    const drawing = draw(book)
    const larger = reletter(drawing, contentOf(book), { ...PLAIN_STYLE, lettering: 1.5 })
    expect(larger.moves.map(({ at, outline, way }) => ({ at, outline, way }))).toEqual(drawing.moves.map(({ at, outline, way }) => ({ at, outline, way })))
    expect(collisions(larger)).toEqual([])
  })

  it('shows the soonest of someone with several', () => {
    const book = planning(5, 1)
    const [first] = movesAhead(book).filter((move) => move.supporterId)
    if (!first) throw new Error('nothing planned')
    const sooner: PlannedMove = { ...first, id: 'sooner' as PlannedMoveId, what: 'pause', circle: null, by: '2026-11-20' as DayKey }
    const { moves } = draw({ ...book, plannedMoves: { ...book.plannedMoves, [sooner.id]: sooner } })
    expect(moves.filter((move) => move.about === first.supporterId).map((move) => move.id)).toEqual(['sooner'])
  })

  it('are in the static picture in dashes, with their words and a line of the legend', () => {
    const book = planning(16, 1)
    const svg = mapSvg(draw(book), { names: 'names', legend: true })
    expect(svg).toContain('by 12-02')
    expect(svg).toContain('Someone to walk with')
    expect(svg.match(/stroke-dasharray="4.5 3.2"/g)).toHaveLength(movesAhead(book).length + 1)
    expect(svg).toContain('>planned<')
    const { planned: _, ...rest } = contentOf(book)
    expect(mapSvg(drawMap(rest), { names: 'names', legend: true })).not.toMatch(/by 12-|planned|4\.5 3\.2/)
  })

  it('letters initials where names are not to be seen', () => {
    const book = planning(16, 1)
    const drawing = drawMap(contentOf(book), { ...PLAIN_STYLE, names: 'initials' })
    expect(mapSvg(drawing, { names: 'initials', legend: false })).not.toContain('walk with')
  })
})
