import { Maximize, Minus, Plus } from 'lucide-react'
import { type CSSProperties, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { applyNodeChanges, type Connection, type NodeChange, type OnNodeDrag, ReactFlow, type Viewport } from 'react-flow-renderer'
import 'react-flow-renderer/dist/base.css'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { circleAt, clampToMap } from '@domain/network/geometry'
import type { Position } from '@domain/people/supporter'
import { IconButton } from '@ui/IconButton'
import { connect, moveSupporters } from '../map-actions'
import { choose, rememberView, useMapSession } from '../map-session'
import type { MapPicture } from '../use-map-drawing'
import { MAX_ZOOM, MIN_ZOOM } from './fit'
import { FrameLayer } from './FrameLayer'
import { followMoves, isLit, type MapNode, ME_ID, type SupporterFlowNode, type TieFlowEdge, toEdges, toNodes } from './map-elements'
import { MeNode } from './MeNode'
import { spokenNames } from './spoken'
import { SupporterNode } from './SupporterNode'
import { TieEdge } from './TieEdge'
import { leaveMove, useMapKeys } from './use-map-keys'
import { useMapView } from './use-map-view'
import styles from './MapCanvas.module.css'

const nodeTypes = { supporter: SupporterNode, me: MeNode }
const edgeTypes = { tie: TieEdge }
const ORIGIN: [number, number] = [0.5, 0.5]
const NO_ATTRIBUTION = { hideAttribution: true }

/** What in the style sheets follows the size of lettering: thinner lines on an enlarged map, larger words on a small one. */
const scaleOf = (lettering: number) => ({ '--line': Math.min(1, lettering), '--lettering': lettering }) as CSSProperties

type Props = { picture: MapPicture; onLettering: (lettering: number) => void; inspector: RefObject<HTMLElement | null> }

/** The canvas. React Flow moves, pans and zooms; what is drawn comes from the drawing alone. */
export function MapCanvas({ picture, onLettering, inspector }: Props) {
  const { drawing, byId } = picture
  const selectedIds = useMapSession((session) => session.selected)
  const filter = useMapSession((session) => session.filter)
  const moving = useMapSession((session) => session.moving)
  const selected = useMemo(() => new Set<string>(selectedIds), [selectedIds])
  const shown = useMemo(
    () => (filter === null ? null : new Set(picture.supporters.filter((s) => s.functions[filter] === 'from' || s.functions[filter] === 'both').map((s) => s.id))),
    [filter, picture.supporters],
  )
  const spoken = useMemo(() => spokenNames(byId, drawing.supporters), [byId, drawing.supporters])
  const [nodes, setNodes] = useState<MapNode[]>([])
  const [edges, setEdges] = useState<TieFlowEdge[]>([])
  const moved = useRef(new Map<string, Position>())
  const wrapper = useRef<HTMLDivElement>(null)
  const { view, setView, zoomBy, fit } = useMapView(wrapper, inspector, drawing, onLettering)
  const onKeyDown = useMapKeys({ picture, wrapper, inspector, zoomBy, fit })

  // A new drawing replaces everything; a new choice touches only what is chosen.
  useEffect(() => {
    moved.current.clear()
    const chosen = new Set<string>(useMapSession.getState().selected)
    setNodes(toNodes(drawing, spoken, shown, chosen))
    setEdges(toEdges(drawing, shown, chosen))
  }, [drawing, spoken, shown])
  useEffect(() => {
    setNodes((now) => now.map((node) => (Boolean(node.selected) === selected.has(node.id) ? node : ({ ...node, selected: selected.has(node.id) } as MapNode))))
    setEdges((now) => now.map((edge) => (edge.data && edge.data.lit !== isLit(edge.data.tie, selected) ? { ...edge, data: { ...edge.data, lit: !edge.data.lit } } : edge)))
  }, [selected])

  const place = useCallback(
    (positions: ReadonlyMap<string, Position>) => {
      setNodes((now) => now.map((node) => (positions.has(node.id) ? ({ ...node, position: positions.get(node.id) ?? node.position } as MapNode) : node)))
      setEdges((now) => followMoves(now, drawing, positions))
    },
    [drawing],
  )
  // The map always has its one tab stop, on someone who is there.
  useEffect(() => {
    const { cursor } = useMapSession.getState()
    if (cursor === null || !byId.has(cursor)) useMapSession.setState({ cursor: drawing.supporters[0]?.id ?? null })
  }, [byId, drawing.supporters])
  // A move by keyboard shows at once and becomes a change when it is kept.
  useEffect(() => {
    if (!moving) return
    place(new Map([[moving.id, moving.at]]))
    return () => {
      if (!useMapSession.getState().moveKept) place(new Map([[moving.id, moving.from]]))
    }
  }, [moving, place])

  const onNodesChange = useCallback(
    (changes: NodeChange<MapNode>[]) => {
      const kept = changes.map((change) => (change.type === 'position' && change.position ? { ...change, position: clampToMap(change.position) } : change))
      setNodes((now) => applyNodeChanges(kept, now))
      let dragged = false
      for (const change of kept)
        if (change.type === 'position' && change.position && change.dragging) {
          moved.current.set(change.id, change.position)
          dragged = true
        }
      if (dragged) setEdges((now) => followMoves(now, drawing, moved.current))
      const choices = kept.filter((change) => change.type === 'select')
      if (choices.length > 0) {
        const next = new Set<string>(useMapSession.getState().selected)
        for (const choice of choices) {
          if (choice.selected) next.add(choice.id)
          else next.delete(choice.id)
        }
        next.delete(ME_ID)
        choose([...next] as SupporterId[])
      }
    },
    [drawing],
  )
  const onNodeDrag = useCallback<OnNodeDrag<MapNode>>((_event, node) => {
    const overCircle = circleAt(clampToMap(node.position))
    if (useMapSession.getState().overCircle !== overCircle) useMapSession.setState({ overCircle })
  }, [])
  const onNodeDragStop = useCallback<OnNodeDrag<MapNode>>((_event, _node, dragged) => {
    useMapSession.setState({ overCircle: null })
    const moves = dragged
      .filter((node): node is SupporterFlowNode => node.type === 'supporter')
      .map((node) => ({ id: node.id as SupporterId, position: clampToMap(node.position), from: node.data.drawn.at }))
      .filter(({ position, from }) => Math.hypot(position.x - from.x, position.y - from.y) > 0.5)
      .map(({ id, position }) => ({ id, position }))
    moveSupporters(moves)
  }, [])
  const onConnect = useCallback(({ source, target }: Connection) => {
    if (source !== ME_ID && target !== ME_ID) void connect(source as SupporterId, target as SupporterId)
  }, [])
  const onMove = useCallback((_event: unknown, next: Viewport) => setView(next), [setView])
  const onMoveEnd = useCallback((event: unknown, next: Viewport) => event && rememberView(next), [])
  const onPaneClick = useCallback(() => choose([]), [])

  return (
    <div ref={wrapper} className={styles.canvas} role="group" aria-label={m.map.canvasName(drawing.supporters.length)} onKeyDown={onKeyDown} onBlur={leaveMove} data-moving={moving ? '' : undefined} style={scaleOf(drawing.lettering)}>
      {view && (
        <ReactFlow<MapNode, TieFlowEdge>
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          nodeOrigin={ORIGIN}
          viewport={view}
          onViewportChange={setView}
          onMove={onMove}
          onMoveEnd={onMoveEnd}
          onNodesChange={onNodesChange}
          onNodeDrag={onNodeDrag}
          onNodeDragStop={onNodeDragStop}
          onConnect={onConnect}
          onPaneClick={onPaneClick}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          nodeDragThreshold={3}
          connectionRadius={34}
          nodesFocusable={false}
          edgesFocusable={false}
          edgesReconnectable={false}
          disableKeyboardA11y
          deleteKeyCode={null}
          zoomActivationKeyCode={null}
          panActivationKeyCode={null}
          zoomOnDoubleClick={false}
          proOptions={NO_ATTRIBUTION}
        >
          <FrameLayer />
        </ReactFlow>
      )}
      <div className={styles.zoom}>
        <IconButton icon={Plus} label={m.map.zoomIn} onClick={() => zoomBy(1.25)} />
        <IconButton icon={Minus} label={m.map.zoomOut} onClick={() => zoomBy(0.8)} />
        <IconButton icon={Maximize} label={m.map.fit} onClick={fit} />
      </div>
      <p className={styles.hints} aria-hidden>
        {moving ? m.map.keys.move : m.map.keys.walk}
      </p>
    </div>
  )
}
