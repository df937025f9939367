// The drawing as React Flow's nodes and edges, with what is chosen and what is on the move laid over it.
import { useCallback, useMemo, useState } from 'react'
import type { MapDrawing } from '@domain/network/drawn'
import { namesBeneath } from '@domain/network/map-lettering'
import type { Position } from '@domain/people/supporter'
import { useNaming } from '@renderer/naming'
import { useMapSession } from '../map-session'
import type { MapPicture } from '../use-map-drawing'
import { followMoves, isLit, type MapNode, type TieFlowEdge, toEdges, toNodes } from './map-elements'
import { spokenNames } from './spoken'

type Moved = ReadonlyMap<string, Position>
const NOBODY: Moved = new Map()

export function useFlowElements({ drawing, byId, shown, moves }: MapPicture) {
  const selectedIds = useMapSession((session) => session.selected)
  const naming = useNaming((state) => state.naming)
  const moving = useMapSession((session) => session.moving)
  const pointed = useMapSession((session) => session.pointed)
  // Positions under the pointer count only for the drawing they were dragged on: the next one has them kept.
  const [drag, setDrag] = useState<{ on: MapDrawing; moved: Moved } | null>(null)
  const dragged = drag?.on === drawing ? drag.moved : NOBODY
  const moved = useMemo(() => (moving ? new Map([[moving.id as string, moving.at]]) : dragged), [moving, dragged])
  const selected = useMemo(() => new Set<string>(selectedIds), [selectedIds])
  const spoken = useMemo(() => spokenNames(byId, drawing.supporters, naming, moves), [byId, drawing.supporters, naming, moves])

  const restingNodes = useMemo(() => toNodes(drawing, spoken, shown), [drawing, spoken, shown])
  const restingEdges = useMemo(() => toEdges(drawing, shown), [drawing, shown])
  const inFront = useMemo(() => (pointed ? new Set([...selected, pointed]) : selected), [selected, pointed])
  // A name shown where there was no room for it stands alone: those beneath give way.
  const giveWay = useMemo(
    () => new Set<string>(drawing.supporters.flatMap((s) => (s.label === null && inFront.has(s.id) ? namesBeneath(drawing.supporters, s, drawing.lettering) : []))),
    [drawing, inFront],
  )
  const nodes = useMemo(
    () =>
      restingNodes.map((resting): MapNode => {
        const gives = giveWay.has(resting.id)
        const node = gives || inFront.has(resting.id) ? ({ ...resting, zIndex: gives ? 0 : 1, data: { ...resting.data, gives } } as MapNode) : resting
        const position = moved.get(node.id)
        return position || selected.has(node.id) ? ({ ...node, position: position ?? node.position, selected: selected.has(node.id) } as MapNode) : node
      }),
    [restingNodes, moved, selected, inFront, giveWay],
  )
  const litEdges = useMemo(
    () => restingEdges.map((edge): TieFlowEdge => (edge.data && isLit(edge.data.tie, inFront) ? { ...edge, data: { ...edge.data, lit: true } } : edge)),
    [restingEdges, inFront],
  )
  const edges = useMemo(() => (moved.size === 0 ? litEdges : followMoves(litEdges, drawing, moved)), [litEdges, drawing, moved])

  const moveTo = useCallback((positions: Moved) => setDrag((before) => ({ on: drawing, moved: new Map([...(before?.on === drawing ? before.moved : NOBODY), ...positions]) })), [drawing])
  const letGo = useCallback(() => setDrag(null), [])
  return { nodes, edges, moved, moveTo, letGo }
}
