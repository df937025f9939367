// The map as a picture that stands alone: title, day, map and legend in one SVG, lettered in faces it carries itself.
import type { SupporterId } from '../ids'
import { m } from '../messages/messages'
import type { MapContent, MapDrawing } from '../network/drawn'
import { fitLine } from '../network/letter-width'
import { drawMap, reletter } from '../network/map-drawing'
import { legendOf } from '../network/map-legend'
import { legendHeight, legendSvg } from '../network/map-legend-svg'
import { describe, mapMarkup, SANS, SERIF } from '../network/map-svg'
import { wordsOf } from '../network/planned-lettering'
import { GREY_INK, PRINT_INK, type PrintInk, SHEET_INK } from '../network/print-ink'
import { movesAhead } from '../network/planned-move-changes'
import { element, escapeXml } from '../network/svg-text'
import type { Notebook } from '../notebook'
import { lastContactDays } from '../people/last-contact'
import { shownName } from '../people/shown-name'
import { onMap } from '../people/supporter-changes'
import type { DayKey } from '../time/day-key'
import { faceRules, type PictureFace } from './picture-face'
import { pictureExtent } from './picture-extent'
import type { PictureOptions } from './picture-options'

export type MapPicture = {
  svg: string
  /** At 1×, in pixels. */
  width: number
  height: number
  /** The same in words: its description, and the text that goes along on the clipboard. */
  words: string
  /** How many found no room for their name, on a map that is very full or untidy. */
  nameless: number
}

export type PictureFacts = {
  today: DayKey
  /** BCP 47 locale of the date. */
  locale: string
  /** What the picture lies on: a screen's warm sheet, or white paper. */
  ground: 'sheet' | 'white'
}

const MARGIN = 28
const TITLE = 26
const DATE = 14
/** Sizes of lettering tried, largest first, until everyone has a name; the picture grows as its lettering shrinks. */
const LETTERINGS = [1, 0.8, 0.64, 0.5, 0.4]

/** Draws the picture. Pure; names are replaced before anything is drawn, so that what is not shown is not in the file. */
export function mapPicture(book: Notebook, options: PictureOptions, facts: PictureFacts, faces: readonly PictureFace[]): MapPicture {
  const drawing = drawForPicture(pictureContent(book, options, facts))
  const ink = options.ink === 'grey' ? GREY_INK : facts.ground === 'white' ? PRINT_INK : SHEET_INK
  const scale = round(1 / drawing.lettering)
  const box = pictureExtent(drawing)
  const width = Math.ceil((box.right - box.left) * scale + MARGIN * 2)
  const heading = headingMarkup(options, facts, width, ink)
  const mapTop = MARGIN + heading.height
  const mapHeight = Math.ceil((box.bottom - box.top) * scale)
  const rows = legendOf(drawing, options.touch)
  const height = mapTop + mapHeight + (options.legend ? legendHeight(rows) : 0) + MARGIN
  const words = [options.title.trim() || m.map.svgTitle, heading.date, describe(drawing, 'names'), plannedWords(drawing)].filter(Boolean).join('. ').replace(/\.\. /g, '. ')
  const markup = element('g', { transform: `translate(${round(MARGIN - box.left * scale)} ${round(mapTop - box.top * scale)}) scale(${scale})` }, mapMarkup(drawing, { legend: false, ink }))
  const legend = options.legend ? element('g', { transform: `translate(${round(width / 2)} ${mapTop + mapHeight})` }, legendSvg(0, ink, SANS, rows)) : ''
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-labelledby': 'map-title map-desc', 'xml:lang': 'en' },
    element('title', { id: 'map-title' }, escapeXml(options.title.trim() || m.map.svgTitle)),
    element('desc', { id: 'map-desc' }, escapeXml(words)),
    ...(faces.length > 0 ? [element('style', {}, faceRules(faces, words + drawing.supporters.map((s) => s.role).join('') + drawing.moves.flatMap(wordsOf).join('')))] : []),
    element('rect', { width, height, fill: ink.paper }),
    heading.markup,
    markup,
    legend,
  )
  return { svg, width, height, words, nameless: drawing.supporters.filter((s) => !s.label).length }
}

/** Who and what is drawn, under the names that may be shown. */
function pictureContent(book: Notebook, { names, who, touch, planned }: PictureOptions, { today, locale }: PictureFacts): MapContent {
  const chosen = who && new Set<SupporterId>(who)
  const supporters = onMap(book)
    .filter((s) => !chosen || chosen.has(s.id))
    .map((s) => ({ ...s, name: shownName(s, names), role: names === 'names' ? s.role : '', resting: touch ? s.resting : null }))
  const here = new Set(supporters.map((s) => s.id))
  // Someone hoped for belongs to nobody chosen: of a chosen few only their own moves are shown.
  const moves = movesAhead(book).filter((move) => (move.supporterId === null ? who === null : here.has(move.supporterId)))
  return {
    supporters,
    ties: Object.values(book.ties).filter((tie) => here.has(tie.a) && here.has(tie.b)),
    lastContact: touch ? lastContactDays(book.contacts, today) : new Map(),
    today,
    ...(planned
      ? {
          planned: {
            moves: names === 'names' ? moves : moves.map((move) => ({ ...move, name: move.name && shownName({ ...move, role: '', form: 'person' }, names) })),
            sayDay: (day: DayKey) => writeDay(day, locale, { month: 'short', day: 'numeric' }),
          },
        }
      : {}),
  }
}

const writeDay = (day: DayKey, locale: string, style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`))

/** What is planned, as the dashes say it: who, what, and by when. */
function plannedWords(drawing: MapDrawing): string {
  const nameOf = new Map(drawing.supporters.map((s) => [s.id, s.name]))
  const said = drawing.moves.map(({ about, name, what, by }) => [(about && nameOf.get(about)) ?? name, m.moves.whats[what], by].filter(Boolean).join(', '))
  return said.length > 0 ? m.outOfMap.plannedWords(said) : ''
}

function drawForPicture(content: MapContent): MapDrawing {
  const styled = (lettering: number) => ({ lettering, names: 'names' as const, chosen: new Set<SupporterId>() })
  let drawing = drawMap(content, styled(1))
  for (const lettering of LETTERINGS.slice(1)) {
    if (drawing.supporters.every((s) => s.label)) break
    drawing = reletter(drawing, content, styled(lettering))
  }
  return drawing
}

function headingMarkup(options: PictureOptions, facts: PictureFacts, width: number, ink: PrintInk): { markup: string; height: number; date: string } {
  const title = options.title.trim()
  const date = options.date ? writeDay(facts.today, facts.locale, { dateStyle: 'long' }) : ''
  const lines = [
    ...(title ? [{ text: fitLine(title, TITLE, 'regular', width - MARGIN * 2), size: TITLE, lead: 34, font: { 'font-family': SERIF, 'font-weight': 500, fill: ink.ink } }] : []),
    ...(date ? [{ text: date, size: DATE, lead: 22, font: { 'font-family': SANS, fill: ink.third } }] : []),
  ]
  let y = MARGIN
  const markup = lines.map(({ text, size, lead, font }) => {
    y += lead
    return element('text', { x: MARGIN, y: y - lead + size, 'font-size': size, ...font }, escapeXml(text))
  })
  return { markup: markup.join(''), height: y - MARGIN + (lines.length > 0 ? 12 : 0), date }
}

const round = (n: number) => Math.round(n * 1000) / 1000
