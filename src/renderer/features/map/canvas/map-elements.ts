// The drawing as React Flow's nodes and edges. Nothing is decided here; it only hands the drawing over.
import { type Edge, type Node, type NodeHandle, Position as Side } from 'react-flow-renderer'
import type { SupporterId } from '@domain/ids'
import { type DrawnSupporter, type DrawnTie, type MapDrawing, ME } from '@domain/network/drawn'
import { redrawTie } from '@domain/network/tie-drawing'
import { halfExtent } from '@domain/network/shapes'
import type { Position } from '@domain/people/supporter'

export type SupporterData = { drawn: DrawnSupporter; lettering: number; spoken: string; dim: boolean; gives: boolean }
export type SupporterFlowNode = Node<SupporterData, 'supporter'>
export type MeFlowNode = Node<Record<string, never>, 'me'>
export type MapNode = SupporterFlowNode | MeFlowNode

export type TieData = { tie: DrawnTie; line: string; heads: string[]; lit: boolean; dim: boolean; many: boolean }
export type TieFlowEdge = Edge<TieData, 'tie'>

export const ME_ID = 'me'
const MANY_TIES = 50

/** So many that ties and signs step back until someone is pointed at or chosen. */
export const isCrowded = (count: number) => count > 60

/** On such a map: strong ties, faintly. The others come when someone they belong to is pointed at or chosen. */
export const isSeenInCrowd = (tie: DrawnTie) => tie.quality === 'strong'

const me: MeFlowNode = {
  id: ME_ID,
  type: 'me',
  position: { x: 0, y: 0 },
  data: {},
  width: ME.line * 2,
  height: ME.line * 2,
  measured: { width: ME.line * 2, height: ME.line * 2 },
  draggable: false,
  selectable: false,
  connectable: false,
}

const middle = (type: 'source' | 'target', side: number): NodeHandle => ({ type, id: null, position: Side.Top, x: side / 2, y: side / 2, width: 1, height: 1 })

export function toNodes(drawing: MapDrawing, spoken: ReadonlyMap<SupporterId, string>, shown: ReadonlySet<SupporterId> | null): MapNode[] {
  return [
    me,
    ...drawing.supporters.map((drawn): SupporterFlowNode => {
      const extent = halfExtent(drawn.kind, drawn.form, drawn.radius)
      // Whole pixels, as the page measures them: with any other size React Flow would measure everyone again.
      const side = Math.ceil(Math.max(extent.x, extent.up, extent.down) * 2)
      return {
        id: drawn.id,
        type: 'supporter',
        position: drawn.at,
        width: side,
        height: side,
        // Known beforehand: React Flow need not measure again after every change.
        measured: { width: side, height: side },
        // Ties end in the middle: said before it is measured, so that they are there with the first picture.
        handles: [middle('source', side), middle('target', side)],
        data: { drawn, lettering: drawing.lettering, spoken: spoken.get(drawn.id) ?? drawn.name, dim: shown !== null && !shown.has(drawn.id), gives: false },
      }
    }),
  ]
}

export function toEdges(drawing: MapDrawing, shown: ReadonlySet<SupporterId> | null): TieFlowEdge[] {
  const many = drawing.ties.length > MANY_TIES
  return drawing.ties.map((tie) => ({
    id: tie.id,
    type: 'tie',
    // Chosen by `onEdgeClick` alone.
    selectable: false,
    source: tie.a ?? ME_ID,
    target: tie.b,
    data: {
      tie,
      line: tie.line,
      heads: tie.heads,
      lit: false,
      dim: shown !== null && !(shown.has(tie.b) && (tie.a === null || shown.has(tie.a))),
      many,
    },
  }))
}

export function isLit(tie: DrawnTie, selected: ReadonlySet<string>): boolean {
  return selected.has(tie.b) || (tie.a !== null && selected.has(tie.a))
}

/** The same edges with those redrawn that end at a supporter who has moved; the others are untouched. */
export function followMoves(edges: readonly TieFlowEdge[], drawing: MapDrawing, moved: ReadonlyMap<string, Position>): TieFlowEdge[] {
  const byId = new Map(drawing.supporters.map((s) => [s.id as string, s]))
  const now = (id: string) => {
    const drawn = byId.get(id)
    const at = moved.get(id)
    return drawn && at ? { ...drawn, at } : drawn
  }
  return edges.map((edge) => {
    if (!edge.data || !(moved.has(edge.source) || moved.has(edge.target))) return edge
    const { tie } = edge.data
    const a = tie.a === null ? null : now(tie.a)
    const b = now(tie.b)
    if (a === undefined || !b) return edge
    return { ...edge, data: { ...edge.data, ...redrawTie(tie, a, b) } }
  })
}
