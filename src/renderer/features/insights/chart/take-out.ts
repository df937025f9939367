// The chart as a file: drawn here, written by main where the person says.
import type { Exported } from '@contract/contract'
import { chartCsv } from '@domain/insight/chart/chart-csv'
import { chartPicture, chartSvgFile, type ChartWords } from '@domain/insight/chart/chart-picture'
import { lastDrawn } from '@domain/insight/chart/draw-chart'
import { m } from '@domain/messages/messages'
import { api } from '@renderer/api'
import { toPng } from '@renderer/picture/to-png'
import { formatDay, formatRange } from '@ui/dates'
import { showToast } from '@ui/toast'
import { decimal } from '../numbers'
import { axisLabel } from './axis-label'
import type { Chart } from './use-chart'

const words = m.insights.save
/** Pixels for each of the picture's own: sharp on paper too. */
const PNG_SCALE = 2

/** Says by a note what came of it. */
export async function takeOut(chart: Chart, format: 'png' | 'svg' | 'csv', summary: string): Promise<void> {
  const outcome = await save(chart, format, summary).catch((error: unknown): Exported => ({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }))
  if (outcome.kind === 'saved') showToast({ text: words.saved(outcome.path) })
  else if (outcome.kind === 'failed') showToast({ text: words.failed(outcome.detail) })
}

async function save(chart: Chart, format: 'png' | 'svg' | 'csv', summary: string): Promise<Exported> {
  const text = new TextEncoder()
  if (format === 'csv') return api.chart.save({ format, bytes: text.encode(chartCsv(chart)) })
  const { pictureFaces } = await import('@renderer/picture/picture-faces')
  const picture = chartPicture(chart, wordsFor(chart, summary), { axis: axisLabel, day: (day) => formatDay(day, 'short') }, pictureFaces)
  if (format === 'svg') return api.chart.save({ format, bytes: text.encode(chartSvgFile(picture)) })
  const bytes = await toPng(picture, PNG_SCALE).catch(() => null)
  return bytes ? api.chart.save({ format, bytes }) : { kind: 'failed', detail: words.notDrawn }
}

function wordsFor({ stretch, other, otherIs, buckets, size }: Chart, summary: string): ChartWords {
  const last = lastDrawn(buckets, size)
  return {
    days: formatRange(stretch.from, stretch.to, true),
    summary,
    mean: last ? `${decimal(last.mean)} ${m.insights.line[size]}` : '',
    other: other && m.insights.compare.dashed[otherIs],
  }
}
