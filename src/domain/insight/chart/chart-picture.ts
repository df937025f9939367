// The chart as a picture that stands alone: title, days, chart and labels in one SVG, lettered in faces it carries itself.
import { m } from '../../messages/messages'
import { fitLine } from '../../network/letter-width'
import { SANS, SERIF } from '../../network/map-svg'
import { type PrintInk, SHEET_INK } from '../../network/print-ink'
import { outline } from '../../network/shapes'
import { element, escapeXml } from '../../network/svg-text'
import { faceRules, type PictureFace } from '../../picture/picture-face'
import type { Part, Texture } from '../contact-parts'
import { type ChartContent, drawChart, lastDrawn, type Mark, type Say } from './draw-chart'
import { baseY, moodY, plotFor } from './plot'

export type ChartPicture = { svg: string; width: number; height: number }

/** What is said around the chart, already in words. */
export type ChartWords = {
  /** "May 25 – Nov 19, 2026" */
  days: string
  /** The chart in one sentence: its description for who cannot see it. */
  summary: string
  /** Beside the last point of the line. */
  mean: string
  /** What the dashed line is; null where there is none. */
  other: string | null
}

/** On white paper, as wide as a page, under a heading of the page's own: what differs from a picture that stands alone. */
export type ChartPlace = { ink: PrintInk; /** In pixels. */ width: number; titled: boolean }

const MARGIN = 28
const HEAD = 70
const ALONE: ChartPlace = { ink: SHEET_INK, width: 960, titled: true }
const BAND = '#D5DED2'
const GREY = '#8A8372'
const FONT = 12

/** Draws the picture on the light sheet, whatever the screen looks like; or elsewhere, when that is said. Pure. */
export function chartPicture(content: ChartContent, words: ChartWords, say: Say, faces: readonly PictureFace[], { ink, width, titled }: ChartPlace = ALONE): ChartPicture {
  const margin = titled ? MARGIN : 0
  const head = titled ? HEAD : 0
  const plot = plotFor({ width: width - 2 * margin, text: 1, spare: titled ? 80 : 0 })
  const marks = drawChart(content, plot, say)
  const height = head + plot.height + margin
  const lettering = [m.insights.save.title, words.days, words.mean, words.other ?? '', ...content.bars.parts.map(({ name }) => name), ...marks.map((mark) => (mark.is === 'text' ? mark.text : ''))].join('')
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-labelledby': 'chart-title chart-desc', 'xml:lang': 'en' },
    element('title', { id: 'chart-title' }, escapeXml(`${m.insights.save.title}, ${words.days}`)),
    element('desc', { id: 'chart-desc' }, escapeXml(words.summary)),
    ...(faces.length > 0 ? [element('style', {}, faceRules(faces, lettering))] : []),
    textures(content.bars.parts, ink),
    element('rect', { width, height, fill: ink.paper }),
    ...(titled ? heading(words.days, ink) : []),
    element('g', { transform: `translate(${margin} ${head})` }, ...marks.map((mark) => markSvg(mark, content.bars.parts, ink)), labels()),
  )
  return { svg, width, height }

  function labels(): string {
    const x = plot.left + plot.inner + 14
    const last = lastDrawn(content.buckets, content.size)
    const at = (y: number, text: string, more: Record<string, string | number> = {}) =>
      element('text', { x, y, 'font-size': 13, 'font-family': SANS, fill: ink.second, ...more }, escapeXml(fitLine(text, 13, 'regular', plot.right - 14)))
    const y = last ? moodY(plot, last.mean) : 0
    const said = last ? [at(y + 4, words.mean, { fill: ink.ink, 'font-weight': 600 }), at(y + 24, m.insights.band[content.size]), ...(words.other === null ? [] : [at(y + 42, words.other)])] : []
    const narrow = marks.some((mark) => mark.is === 'bars' && mark.narrow)
    const parts = content.bars.parts.map((part, i) => {
      const foot = baseY(plot) - 6 - i * 20
      return `${swatch(part, x + 7, foot - 4, ink, narrow)}${element('text', { x: x + 22, y: foot, 'font-size': 13, 'font-family': SANS, fill: ink.ink }, escapeXml(fitLine(part.name, 13, 'regular', plot.right - 36)))}`
    })
    return said.join('') + parts.join('')
  }
}

function heading(days: string, ink: PrintInk): string[] {
  return [
    element('text', { x: MARGIN, y: MARGIN + 14, 'font-size': 22, 'font-family': SERIF, 'font-weight': 500, fill: ink.ink }, escapeXml(m.insights.save.title)),
    element('text', { x: MARGIN, y: MARGIN + 34, 'font-size': 13, 'font-family': SANS, fill: ink.third }, escapeXml(days)),
  ]
}

function markSvg(mark: Mark, parts: readonly Part[], ink: PrintInk): string {
  switch (mark.is) {
    case 'line': {
      const { x1, y1, x2, y2 } = mark
      const styles = {
        grid: { stroke: '#E0D9C9' },
        tick: { stroke: ink.ring },
        base: { stroke: ink.second },
        sign: { stroke: ink.third, 'stroke-width': 1.5 },
        event: { stroke: ink.third, 'stroke-dasharray': '0.1 4', 'stroke-linecap': 'round', 'stroke-width': 1.25 },
      }
      return element('line', { x1, y1, x2, y2, ...styles[mark.role] })
    }
    case 'text': {
      const italic = { 'font-family': SERIF, 'font-style': 'italic', 'font-size': 13, stroke: ink.paper, 'stroke-width': 3, 'paint-order': 'stroke' }
      const styles = { axis: { 'font-family': SANS, 'font-size': FONT, fill: ink.third }, words: { ...italic, fill: ink.third }, event: { ...italic, fill: ink.second } }
      return element('text', { x: mark.x, y: mark.y, 'text-anchor': mark.anchor, ...styles[mark.role] }, escapeXml(mark.text))
    }
    case 'path': {
      const styles = {
        band: { fill: BAND },
        mean: { fill: 'none', stroke: ink.intent, 'stroke-width': 2.25 },
        other: { fill: 'none', stroke: ink.second, 'stroke-width': 1.5, 'stroke-dasharray': '5 4' },
        day: { fill: ink.third },
        dot: { fill: ink.intent },
      }
      return element('path', { d: mark.d, ...styles[mark.role] })
    }
    case 'bars': {
      const part = parts[mark.part]
      if (!part || mark.d === '') return ''
      const edge = mark.narrow ? {} : 'kind' in part.look ? { stroke: ink.paper, 'stroke-width': 1.5 } : { stroke: ink.second }
      return element('path', { d: mark.d, fill: fillOf(part, ink, mark.narrow), ...edge })
    }
  }
}

/** Where bars are too narrow for a texture: greys from dark to light. */
const GREYS: Record<Texture, string> = { solid: '#1F2421', hatched: '#666960', grey: GREY, lined: '#C6BEAB', hollow: '#E0D9C9' }

const fillOf = ({ look }: Part, ink: PrintInk, narrow: boolean) => ('kind' in look ? ink.kind[look.kind] : narrow ? GREYS[look.texture] : `url(#${look.texture})`)

function swatch(part: Part, x: number, y: number, ink: PrintInk, narrow: boolean): string {
  if ('kind' in part.look) return element('path', { d: outline(part.look.kind, 5), transform: `translate(${x} ${y})`, fill: ink.kind[part.look.kind] })
  return element('rect', { x: x - 5, y: y - 5, width: 10, height: 10, rx: 1, fill: fillOf(part, ink, narrow), stroke: ink.second })
}

function textures(parts: readonly Part[], ink: PrintInk): string {
  const grounds: Record<Texture, string> = { solid: ink.second, grey: GREY, hatched: ink.paper, lined: ink.paper, hollow: ink.paper }
  const lines: Partial<Record<Texture, string>> = { hatched: 'M-1 1l2-2M0 5l5-5M4 6l2-2', lined: 'M0 2.5h5' }
  const used = parts.flatMap(({ look }) => ('texture' in look ? look.texture : []))
  if (used.length === 0) return ''
  return element(
    'defs',
    {},
    ...used.map((texture) => {
      const d = lines[texture]
      return element('pattern', { id: texture, width: 5, height: 5, patternUnits: 'userSpaceOnUse' }, element('rect', { width: 5, height: 5, fill: grounds[texture] }), d ? element('path', { d, stroke: ink.second, 'stroke-width': 1.6 }) : '')
    }),
  )
}

/** The file: what stands on the disk. */
export const chartSvgFile = ({ svg }: ChartPicture) => `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`
