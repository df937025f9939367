// The chart of mood over contacts three times: Kith's, recharts' as documented with dots and animation off, and uPlot's.
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Area, Bar, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { Stretch } from '@domain/insight/buckets'
import { drawChart } from '@domain/insight/chart/draw-chart'
import { plotFor } from '@domain/insight/chart/plot'
import { contactParts } from '@domain/insight/contact-parts'
import type { DayIndex } from '@domain/insight/day-index'
import { type Bucket, moodVsContact } from '@domain/insight/mood-vs-contact'
import { KINDS } from '@domain/people/supporter'
import { ChartDrawing } from '@renderer/features/insights/chart/ChartDrawing'

export const WIDTH = 860
const INKS = { family: '#98361a', therapy: '#41699d', peer: '#a97d12', mentor: '#52205a', other: '#666960' }

export type Given = { index: DayIndex; stretch: Stretch; buckets: readonly Bucket[] }
/** Paints into a room; the answer takes it away again. */
export type Side = (room: HTMLElement, given: Given) => () => void

/** From the days of the journal on: gathering into months, drawing and all. */
export const kith: Side = (room, { index, stretch: { from, to } }) => {
  // A stretch of its own each time: nothing is remembered from the last painting.
  const root = createRoot(room)
  const plot = plotFor({ width: WIDTH, text: 1, spare: 0 })
  const buckets = moodVsContact(index, { from, to }, 'month')
  const bars = contactParts({ contacts: {}, supporters: {}, nameOf: () => '' }, buckets, { split: 'kind', only: null })
  const marks = drawChart({ buckets, size: 'month', bars, events: [], other: null }, plot, { axis: ({ to }) => to.slice(0, 4), day: (day) => day })
  flushSync(() => root.render(<ChartDrawing marks={marks} parts={bars.parts} width={plot.width} height={plot.height} />))
  return () => root.unmount()
}

/** Its rows are made beforehand. */
export const recharts: Side = (room, { buckets }) => {
  const root = createRoot(room)
  const rows = rowsOf(buckets)
  const shared = { width: WIDTH, data: rows }
  flushSync(() =>
    root.render(
      <>
        <ComposedChart {...shared} height={228}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="when" />
          <YAxis domain={[1, 5]} />
          <Area type="monotone" dataKey="range" stroke="none" fill="#d5ded2" dot={false} isAnimationActive={false} />
          <Line type="monotone" dataKey="mean" stroke="#1f5a41" strokeWidth={2.25} dot={false} isAnimationActive={false} />
        </ComposedChart>
        <ComposedChart {...shared} height={154}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="when" />
          <YAxis />
          {KINDS.map((kind) => (
            <Bar key={kind} dataKey={kind} stackId="contacts" fill={INKS[kind]} isAnimationActive={false} />
          ))}
        </ComposedChart>
      </>,
    ),
  )
  return () => root.unmount()
}

type Row = { when: string; mean: number | null; range: [number, number] | null } & Bucket['byKind']
const rowsOf = (buckets: readonly Bucket[]): Row[] => buckets.map(({ from, mood, byKind }) => ({ when: from.slice(0, 7), mean: mood?.mean ?? null, range: mood ? [mood.low, mood.high] : null, ...byKind }))

/** Its columns are made beforehand, stacked as its demos stack them. */
export const uplot: Side = (room, { buckets }) => {
  const times = buckets.map(({ from }) => Date.parse(from) / 1000)
  const mood = new uPlot(
    {
      width: WIDTH,
      height: 228,
      legend: { show: false },
      cursor: { show: false },
      scales: { y: { range: [1, 5] } },
      bands: [{ series: [2, 3], fill: '#d5ded2' }],
      series: [{}, { stroke: '#1f5a41', width: 2.25, points: { show: false } }, { points: { show: false } }, { points: { show: false } }],
    },
    [times, ...(['mean', 'high', 'low'] as const).map((of) => buckets.map((bucket) => bucket.mood?.[of] ?? null))] as uPlot.AlignedData,
    room,
  )
  const sums = buckets.map(() => 0)
  const stacked = KINDS.map((kind) => buckets.map(({ byKind }, i) => (sums[i] = (sums[i] ?? 0) + byKind[kind])))
  const bars = uPlot.paths.bars?.({ size: [0.68, 14] })
  const contacts = new uPlot(
    {
      width: WIDTH,
      height: 154,
      legend: { show: false },
      cursor: { show: false },
      series: [{}, ...[...KINDS].reverse().map((kind) => ({ fill: INKS[kind], points: { show: false }, ...(bars ? { paths: bars } : {}) }))],
    },
    [times, ...stacked.reverse()] as uPlot.AlignedData,
    room,
  )
  return () => {
    mood.destroy()
    contacts.destroy()
  }
}
