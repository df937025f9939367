// Fitting the map, or part of it, into the room there is, and how large names are at a zoom.
import { FRAME } from '@domain/network/map-frame'
import type { Position } from '@domain/people/supporter'
import type { View } from '../map-session'

export const MIN_ZOOM = 0.4
export const MAX_ZOOM = 4

/** The person's text size as a factor. */
export const textScale = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16

/** The view that shows the whole map in a canvas of this size (CSS pixels), never larger than drawn on wide screens. */
export function fitView(width: number, height: number): View {
  const margin = 8
  const zoom = Math.min((width - margin) / (FRAME.right - FRAME.left), (height - margin) / (FRAME.bottom - FRAME.top))
  const kept = Math.min(1.6, Math.max(MIN_ZOOM, zoom))
  return {
    zoom: kept,
    x: width / 2 - ((FRAME.left + FRAME.right) / 2) * kept,
    y: height / 2 - ((FRAME.top + FRAME.bottom) / 2) * kept,
  }
}

/** Height of the toolbar above the canvas and the strip beneath it, in rem. */
const AROUND_CANVAS = 8.6

/** The size of lettering to draw with before the canvas is measured, from the room of the whole place, CSS pixels. */
export function firstLettering(place: { clientWidth: number; clientHeight: number } | null, kept: View | null, scale: number): number {
  if (kept) return letteringFor(kept.zoom, scale)
  return place ? letteringFor(fitView(place.clientWidth, place.clientHeight - AROUND_CANVAS * 16 * scale).zoom, scale) : 1
}

/** Air around what is zoomed to, for names, in CSS pixels. */
const AROUND = { x: 150, y: 110 }
/** Nearer than this nobody needs to come to read a name. */
const NEAR_ENOUGH = 1.8

/**
 * The view that shows all of these places (map units) in the left `width` by `height` CSS pixels of the canvas: as
 * large as sensible, never smaller than the whole map.
 */
export function viewAround(places: readonly Position[], width: number, height: number, whole: View, scale = 1): View {
  const [left, right] = [Math.min(...places.map((p) => p.x)), Math.max(...places.map((p) => p.x))]
  const [top, bottom] = [Math.min(...places.map((p) => p.y)), Math.max(...places.map((p) => p.y))]
  const room = (length: number, air: number) => Math.max(40, length - 2 * air * scale)
  const zoom = Math.min(room(width, AROUND.x) / Math.max(1, right - left), room(height, AROUND.y) / Math.max(1, bottom - top))
  const kept = Math.max(whole.zoom, Math.min(NEAR_ENOUGH, zoom))
  return { zoom: kept, x: width / 2 - ((left + right) / 2) * kept, y: height / 2 - ((top + bottom) / 2) * kept }
}

/**
 * Size of lettering in map units: names keep their size on screen when the map is small, and grow slower
 * than the map when it is large, so that zooming in makes room for more of them. In steps, so that a zoom
 * in progress does not letter the map anew at every turn.
 */
export function letteringFor(zoom: number, textScale: number): number {
  const wanted = zoom < 1 ? Math.min(1.7, 1 / zoom) : Math.pow(zoom, -0.65)
  return Math.min(2.5, Math.round(wanted * textScale * 8) / 8)
}
