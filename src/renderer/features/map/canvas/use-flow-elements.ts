// The drawing as React Flow's nodes and edges, with what is chosen and what is on the move laid over it.
import { useCallback, useMemo, useState } from 'react'
import type { MapDrawing } from '@domain/network/drawn'
import { namesBeneath } from '@domain/network/map-lettering'
import type { Position } from '@domain/people/supporter'
import { useNaming } from '@renderer/naming'
import { useMapSession } from '../map-session'
import type { MapPicture } from '../use-map-drawing'
import { followMoves, isCrowded, isLit, isSeenInCrowd, type MapNode, type TieFlowEdge, toEdges, toNodes } from './map-elements'
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
  // React Flow goes over all of its edges whenever one of them changes. It has those that stand still; the ties of
  // whoever is on the way are drawn beside it, and on a crowded map so are all that step back.
  const crowded = isCrowded(drawing.supporters.length)
  const onTheWay = [...moved.keys()].join('\n')
  const [edges, leaving] = useMemo(() => {
    const away = new Set(onTheWay.split('\n'))
    const leaves = (edge: TieFlowEdge) => away.has(edge.source) || away.has(edge.target)
    const seen = crowded ? litEdges.filter((edge) => edge.data?.lit) : litEdges
    return [seen.filter((edge) => !leaves(edge)), seen.filter(leaves)]
  }, [litEdges, crowded, onTheWay])
  const movingTies = useMemo(() => followMoves(leaving, drawing, moved).flatMap(({ data }) => data ?? []), [leaving, drawing, moved])
  const quietTies = useMemo(() => {
    if (!crowded) return []
    const away = new Set(onTheWay.split('\n'))
    return restingEdges.flatMap(({ data, source, target }) => (data && isSeenInCrowd(data.tie) && !away.has(source) && !away.has(target) ? [data] : []))
  }, [restingEdges, crowded, onTheWay])

  const moveTo = useCallback((positions: Moved) => setDrag((before) => ({ on: drawing, moved: new Map([...(before?.on === drawing ? before.moved : NOBODY), ...positions]) })), [drawing])
  const letGo = useCallback(() => setDrag(null), [])
  return { nodes, edges, movingTies, quietTies, moved, moveTo, letGo }
}
