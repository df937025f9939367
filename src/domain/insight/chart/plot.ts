// The measures of the chart: the same numbers place the drawing, what lies over it on the screen, and its picture.

/** Width in pixels; `text` is 1 at the usual text size, 2 at 200 %; `spare` is height the page has left over. */
export type Room = { width: number; text: number; spare: number }

export type Plot = {
  width: number
  left: number
  right: number
  /** Width of the drawing surface between the axis and the labels. */
  inner: number
  moodTop: number
  moodHeight: number
  gap: number
  barsHeight: number
  axisHeight: number
  height: number
  /** The labels stand at the right of the plot, or below it where it is narrow. */
  labelsBeside: boolean
  text: number
}

export function plotFor({ width, text, spare }: Room): Plot {
  const labelsBeside = width >= 560 * text
  const left = Math.round(44 * Math.min(text, 1.5))
  const right = labelsBeside ? Math.round(166 * text) : 4
  const [moodTop, moodHeight, gap, barsHeight, axisHeight] = [24 * text, 196 + spare * 0.6, 44 * text, 128 + spare * 0.4, 26 * text].map(Math.round) as [number, number, number, number, number]
  return { width, left, right, inner: Math.max(40, width - left - right), moodTop, moodHeight, gap, barsHeight, axisHeight, height: moodTop + moodHeight + gap + barsHeight + axisHeight, labelsBeside, text }
}

/** Single days are drawn only where they do not cover the line. */
export const MOST_DAY_DOTS = 100

/** Vertical place of a mood. */
export function moodY(plot: Plot, mood: number): number {
  return plot.moodTop + ((5 - mood) / 4) * plot.moodHeight
}

/** Horizontal middle of a point. */
export function pointX(plot: Plot, index: number, count: number): number {
  return plot.left + ((index + 0.5) / count) * plot.inner
}

export const barsTop = (plot: Plot) => plot.moodTop + plot.moodHeight + plot.gap
/** The line the bars stand on. */
export const baseY = (plot: Plot) => barsTop(plot) + plot.barsHeight
