// React Flow as its own stress example has it: plain nodes in a grid, plain edges, handlers and options kept out of the render.
import { memo, useCallback } from 'react'
import { createRoot } from 'react-dom/client'
import { addEdge, type Connection, type Edge, type Node, ReactFlow, useEdgesState, useNodesState } from 'react-flow-renderer'
import 'react-flow-renderer/dist/style.css'

export type Counts = { nodes: number; pairs: [number, number][] }

const ACROSS = 15

const nodesOf = (count: number): Node[] =>
  Array.from({ length: count }, (_, i) => ({ id: String(i), position: { x: (i % ACROSS) * 180, y: Math.floor(i / ACROSS) * 70 }, data: { label: `Node ${i}` } }))
const edgesOf = (pairs: Counts['pairs']): Edge[] => pairs.map(([a, b], i) => ({ id: `e${i}`, source: String(a), target: String(b) }))

const Flow = memo(function Flow({ nodes: count, pairs }: Counts) {
  const [nodes, , onNodesChange] = useNodesState(nodesOf(count))
  const [edges, setEdges, onEdgesChange] = useEdgesState(edgesOf(pairs))
  const onConnect = useCallback((connection: Connection) => setEdges((all) => addEdge(connection, all)), [setEdges])
  return <ReactFlow nodes={nodes} edges={edges} onNodesChange={onNodesChange} onEdgesChange={onEdgesChange} onConnect={onConnect} fitView minZoom={0} />
})

const room = document.getElementById('root')
if (!room) throw new Error('there is no root')
room.setAttribute('style', 'width: 800px; height: 664px')
Object.assign(window, { show: (counts: Counts) => createRoot(room).render(<Flow {...counts} />) })
