// The standing parts of the map: edge, ticks, seams and the arcs sector names are lettered on.
import { m } from '../messages/messages'
import type { Kind } from '../people/supporter'
import { CIRCLE_RADIUS, SECTOR_START } from './geometry'
import type { Box } from './label-placement'

const EDGE = CIRCLE_RADIUS.outer
const round = (n: number) => Math.round(n * 10) / 10
const on = (radius: number, degrees: number) => {
  const angle = (degrees * Math.PI) / 180
  return `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`
}

export type SectorFrame = {
  kind: Exclude<Kind, 'other'>
  /** The sector's part of the edge, and its graticule ticks. */
  edge: string
  ticks: string
  /** Arc the name runs along, upright for a reader, with where on it the name begins or ends. */
  nameArc: string
  anchor: 'start' | 'end'
  offset: string
}

/** Degrees of air at each end of a sector. */
const AIR = 1.6

function sector(kind: Exclude<Kind, 'other'>): SectorFrame {
  const start = SECTOR_START[kind]
  const upper = kind === 'family' || kind === 'therapy'
  const ticks: string[] = []
  for (let i = 2; i <= 58; i++) {
    const degrees = start + i * 1.5
    ticks.push(`M${on(EDGE + 3, degrees)}L${on(EDGE + (i % 10 === 0 ? 9 : 6), degrees)}`)
  }
  const lettering = upper ? EDGE + 19 : EDGE + 28
  const [from, to] = upper ? [start + 3, start + 87] : [start + 87, start + 3]
  return {
    kind,
    edge: `M${on(EDGE, start + AIR)}A${EDGE} ${EDGE} 0 0 1 ${on(EDGE, start + 90 - AIR)}`,
    ticks: ticks.join(''),
    nameArc: `M${on(lettering, from)}A${lettering} ${lettering} 0 0 ${upper ? 1 : 0} ${on(lettering, to)}`,
    anchor: kind === 'family' || kind === 'mentor' ? 'end' : 'start',
    offset: kind === 'family' || kind === 'mentor' ? '97%' : '3%',
  }
}

export const SECTORS: readonly SectorFrame[] = (['family', 'therapy', 'peer', 'mentor'] as const).map(sector)

/** Dots along the four lines between sectors, outside the inner circle. */
export const SEAMS: string = [-90, 0, 90, 180]
  .map((degrees) => {
    let dots = ''
    for (let radius = CIRCLE_RADIUS.inner + 2; radius <= EDGE - 8; radius += 6) dots += `M${on(radius, degrees)}h.01`
    return dots
  })
  .join('')

/** Baselines of the circles' names, on the lower axis, breaking each circle's line. */
export const CIRCLE_NAMES = [
  { circle: 'inner', y: CIRCLE_RADIUS.inner + 4 },
  { circle: 'middle', y: CIRCLE_RADIUS.middle + 4 },
  { circle: 'outer', y: EDGE - 8 },
] as const

/** Room the frame's own lettering takes, and the corners where the legend stands: names keep clear of it. */
export const FRAME_LETTERING: readonly Box[] = [
  ...SECTORS.flatMap(({ kind, anchor }) => {
    const upper = kind === 'family' || kind === 'therapy'
    const radius = EDGE + 24
    const span = (m.vocabulary.kinds[kind].length * 8.4 * 180) / (Math.PI * radius)
    // Names begin (or end) beside the vertical axis and run outwards.
    const axis = upper ? 270 : 90
    const way = (anchor === 'end') === upper ? -1 : 1
    return Array.from({ length: Math.ceil(span / 2) }, (_, i) => {
      const angle = ((axis + way * (4 + i * 2)) * Math.PI) / 180
      const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)]
      return { left: x - 7, right: x + 7, top: y - 9, bottom: y + 9 }
    })
  }),
  ...CIRCLE_NAMES.map(({ y }) => ({ left: -22, right: 22, top: y - 11, bottom: y + 4 })),
  { left: -420, right: -232, top: 216, bottom: 340 },
  { left: 222, right: 420, top: 216, bottom: 340 },
]

/** What the whole frame covers, lettering included. */
export const FRAME = { left: -318, right: 318, top: -330, bottom: 336 }
