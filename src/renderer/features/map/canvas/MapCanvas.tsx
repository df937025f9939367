import { Maximize, Minus, Plus } from 'lucide-react'
import { type CSSProperties, type MouseEvent, type RefObject, useCallback, useEffect, useRef } from 'react'
import { type Connection, type EdgeMouseHandler, type NodeChange, type NodeMouseHandler, type OnNodeDrag, ReactFlow, SelectionMode, type Viewport } from 'react-flow-renderer'
import 'react-flow-renderer/dist/base.css'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { circleAt, clampToMap } from '@domain/network/geometry'
import { IconButton } from '@ui/IconButton'
import type { AskAbout } from '../commands/use-ask'
import { connect, moveSupporters } from '../map-actions'
import { choose, chooseTie, pointAtSupporter, rememberView, useMapSession } from '../map-session'
import { QuickAdd } from '../quick-add/QuickAdd'
import { openQuickAdd } from '../quick-add/quick-add-session'
import { useTidying } from '../tidy-map'
import type { MapPicture } from '../use-map-drawing'
import { takeControls } from './canvas-controls'
import { MAX_ZOOM, MIN_ZOOM } from './fit'
import { FrameLayer } from './FrameLayer'
import { type MapNode, ME_ID, type SupporterFlowNode, type TieFlowEdge } from './map-elements'
import { MeNode } from './MeNode'
import { MiniMap } from './MiniMap'
import { PlannedLayer } from './PlannedLayer'
import { SupporterNode } from './SupporterNode'
import { TieEdge } from './TieEdge'
import { TieLayer } from './TieLayer'
import { useFlowElements } from './use-flow-elements'
import { focusSupporter, leaveMove, useMapKeys } from './use-map-keys'
import { useMapView } from './use-map-view'
import styles from './MapCanvas.module.css'

const nodeTypes = { supporter: SupporterNode, me: MeNode }
const edgeTypes = { tie: TieEdge }
const ORIGIN: [number, number] = [0.5, 0.5]
const NO_ATTRIBUTION = { hideAttribution: true }

/** What in the style sheets follows the size of lettering: thinner lines on an enlarged map, larger words on a small one. */
const scaleOf = (lettering: number) => ({ '--line': Math.min(1, lettering), '--lettering': lettering }) as CSSProperties

/** Either key takes one more into the choice; Shift dragged over the map draws a rectangle around several. */
const ONE_MORE = ['Shift', 'Control', 'Meta']

type Props = {
  picture: MapPicture
  onLettering: (lettering: number) => void
  inspector: RefObject<HTMLElement | null>
  /** `spot`: where on the screen it was asked for, CSS pixels of the window. */
  openMenu: (about: AskAbout, spot: { x: number; y: number; width: number; height: number }) => void
}

/** The canvas. React Flow moves, pans and zooms; what is drawn comes from the drawing alone. */
export function MapCanvas({ picture, onLettering, inspector, openMenu }: Props) {
  const { drawing, byId } = picture
  const moving = useMapSession((session) => session.moving)
  const close = useMapSession((session) => session.close)
  const gliding = useTidying((state) => state.gliding)
  const selected = useMapSession((session) => session.selected)
  const { nodes, edges, movingTies, quietTies, moved, moveTo, letGo } = useFlowElements(picture)
  const wrapper = useRef<HTMLDivElement>(null)
  const { view, size, setView, zoomBy, fit, zoomTo, show } = useMapView(wrapper, inspector, drawing, onLettering)
  const openMenuAt = (id: SupporterId | null) => {
    const element = id && wrapper.current?.querySelector(`[data-supporter="${CSS.escape(id)}"]`)
    const box = (element || wrapper.current)?.getBoundingClientRect()
    if (!box) return
    const { x, y, width, height } = box
    openMenu({ supporter: id }, element ? { x, y, width, height } : { x: x + width / 2, y: y + height / 2, width: 0, height: 0 })
  }
  const onKeyDown = useMapKeys({ picture, wrapper, fit, openMenu: openMenuAt })
  useEffect(() => {
    takeControls({
      ...{ zoomBy, fit, zoomTo, show },
      // Someone just made, or an inspector just opened, is there only after the next paint.
      focus: (id) => requestAnimationFrame(() => focusSupporter(wrapper.current, id)),
      enterInspector: () => requestAnimationFrame(() => inspector.current?.querySelector<HTMLElement>('textarea, input, button')?.focus()),
    })
    return () => takeControls(null)
  }, [zoomBy, fit, zoomTo, show, inspector])
  /** Where on the map a hand on the mouse points, map units. */
  const placeOf = (event: MouseEvent<HTMLElement>) => {
    const box = wrapper.current?.getBoundingClientRect()
    return box && view ? clampToMap({ x: (event.clientX - box.left - view.x) / view.zoom, y: (event.clientY - box.top - view.y) / view.zoom }) : null
  }
  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.matches('.react-flow__pane')) openQuickAdd(placeOf(event))
  }
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof Element)) return
    event.preventDefault()
    const id = event.target.closest<HTMLElement>('[data-supporter]')?.dataset['supporter'] as SupporterId | undefined
    const tieId = event.target.closest<HTMLElement>('.react-flow__edge')?.dataset['id']
    const at = placeOf(event)
    if (id && !useMapSession.getState().selected.includes(id)) choose([id])
    openMenu(
      id ? { supporter: id } : tieId ? { tie: drawing.ties.find((tie) => tie.id === tieId) ?? null } : { at },
      { x: event.clientX, y: event.clientY, width: 0, height: 0 },
    )
  }

  // The map always has its one tab stop, on someone who is there.
  useEffect(() => {
    const { cursor } = useMapSession.getState()
    if (cursor === null || !byId.has(cursor)) useMapSession.setState({ cursor: drawing.supporters[0]?.id ?? null })
  }, [byId, drawing.supporters])
  const onNodesChange = useCallback(
    (changes: NodeChange<MapNode>[]) => {
      const positions = changes.flatMap((change) => (change.type === 'position' && change.position && change.dragging ? [[change.id, clampToMap(change.position)] as const] : []))
      if (positions.length > 0) moveTo(new Map(positions))
      const choices = changes.filter((change) => change.type === 'select')
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
    [moveTo],
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
    void moveSupporters(moves).finally(letGo)
  }, [letGo])
  const onConnect = useCallback(({ source, target }: Connection) => {
    if (source !== ME_ID && target !== ME_ID) void connect(source as SupporterId, target as SupporterId)
  }, [])
  const onConnectStart = useCallback(() => useMapSession.setState({ tying: true }), [])
  const onConnectEnd = useCallback(() => useMapSession.setState({ tying: false }), [])
  const onMove = useCallback((_event: unknown, next: Viewport) => setView(next), [setView])
  // React Flow reports its own catching up with `viewport` too; only a hand on mouse or screen chooses a view.
  const onMoveEnd = useCallback((event: unknown, next: Viewport) => event instanceof Event && rememberView(next), [])
  const onNodeMouseEnter = useCallback<NodeMouseHandler<MapNode>>((_event, node) => node.id !== ME_ID && pointAtSupporter(node.id as SupporterId), [])
  const onNodeMouseLeave = useCallback(() => pointAtSupporter(null), [])
  const onEdgeClick = useCallback<EdgeMouseHandler<TieFlowEdge>>((_event, edge) => edge.data && chooseTie(edge.data.tie), [])
  const onPaneClick = useCallback(() => choose([]), [])

  return (
    <div ref={wrapper} className={styles.canvas} role="group" aria-label={m.map.canvasName(drawing.supporters.length)} onKeyDown={onKeyDown} onContextMenu={onContextMenu} onDoubleClick={onDoubleClick} onBlur={leaveMove} data-map-canvas data-moving={moving ? '' : undefined} data-gliding={gliding ? '' : undefined} style={scaleOf(drawing.lettering)}>
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
          onConnectStart={onConnectStart}
          onConnect={onConnect}
          onConnectEnd={onConnectEnd}
          onNodeMouseEnter={onNodeMouseEnter}
          onNodeMouseLeave={onNodeMouseLeave}
          onEdgeClick={onEdgeClick}
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
          multiSelectionKeyCode={ONE_MORE}
          selectionMode={SelectionMode.Partial}
          proOptions={NO_ATTRIBUTION}
        >
          <FrameLayer />
          <TieLayer quiet={quietTies} moving={movingTies} />
          <PlannedLayer drawing={drawing} moved={moved} shown={picture.shown} />
        </ReactFlow>
      )}
      {view && close && (
        <MiniMap
          drawing={drawing}
          view={view}
          size={size}
          selected={selected}
          shown={picture.shown}
          onMove={(next) => {
            rememberView(next)
            setView(next)
          }}
        />
      )}
      {view && <QuickAdd view={view} />}
      <div className={styles.zoom}>
        <IconButton icon={Plus} label={m.map.zoomIn} onClick={() => zoomBy(1.25)} />
        <IconButton icon={Minus} label={m.map.zoomOut} onClick={() => zoomBy(0.8)} />
        <IconButton icon={Maximize} label={m.map.fit} onClick={fit} />
      </div>
      <p className={styles.hints} aria-hidden>
        {(moving ? m.map.keys.move : m.map.keys.walk).map((key, i) => (
          <span key={key}>
            {i > 0 && <span className={styles.dot}> · </span>}
            {key}
          </span>
        ))}
      </p>
    </div>
  )
}
