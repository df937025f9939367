// The view of the canvas: fitted when it opens and when its room changes, until the person moves it.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { SupporterId } from '@domain/ids'
import type { MapDrawing } from '@domain/network/drawn'
import { rememberView, useMapSession, type View } from '../map-session'
import { fitView, letteringFor, MAX_ZOOM, MIN_ZOOM, textScale, viewAround } from './fit'

/** Half the size of a shape, in CSS pixels, below which finding someone brings them nearer. */
const LEAST_SEEN = 14

/** How far to shift so that a point lies inside 0…length with room for its name. */
function intoRange(point: number, length: number, edge: number): number {
  return Math.max(edge - point, 0) || Math.min(length - edge - point, 0)
}

/** Width of the canvas that an inspector lying over it leaves free. */
function freeWidth(canvas: HTMLElement | null, inspector: HTMLElement | null): number {
  if (!canvas) return 0
  return Math.min(canvas.clientWidth, (inspector?.getBoundingClientRect().left || Infinity) - canvas.getBoundingClientRect().left)
}

export function useMapView(wrapper: RefObject<HTMLElement | null>, inspector: RefObject<HTMLElement | null>, drawing: MapDrawing, onLettering: (lettering: number) => void) {
  const [view, put] = useState<View | null>(useMapSession.getState().view)
  const room = useRef({ width: 0, height: 0 })
  const [size, setSize] = useState({ width: 0, height: 0 })
  const settle = useRef(0)

  const setView = useCallback((next: View) => put((now) => (now && now.x === next.x && now.y === next.y && now.zoom === next.zoom ? now : next)), [])
  useEffect(() => {
    const { width, height } = room.current
    if (!view || width === 0) return
    const whole = fitView(width, height)
    const close = view.zoom > whole.zoom * 1.06 || Math.hypot(view.x - whole.x, view.y - whole.y) > 48 * whole.zoom
    if (close !== useMapSession.getState().close) useMapSession.setState({ close })
  }, [view])
  const zoom = view?.zoom
  useEffect(() => {
    if (zoom === undefined) return
    // Lettered anew only once a zoom has come to rest.
    const letter = () => onLettering(letteringFor(zoom, textScale()))
    window.clearTimeout(settle.current)
    settle.current = window.setTimeout(letter, drawing.supporters.length > 60 ? 120 : 0)
    return () => window.clearTimeout(settle.current)
  }, [zoom, onLettering, drawing.supporters.length])

  useEffect(() => {
    const element = wrapper.current
    if (!element) return
    const watch = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element
      if (width === 0 || height === 0) return
      const before = room.current
      room.current = { width, height }
      setSize({ width, height })
      if (!useMapSession.getState().view) {
        const whole = fitView(width, height)
        put(whole)
        // Before anyone is drawn: names come in the size they keep.
        if (before.width === 0) onLettering(letteringFor(whole.zoom, textScale()))
      }
      // A view the person has chosen keeps its middle when the window changes.
      else if (before.width > 0) put((now) => now && { ...now, x: now.x + (width - before.width) / 2, y: now.y + (height - before.height) / 2 })
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [wrapper, onLettering])

  const zoomBy = useCallback((factor: number) => {
    const { width, height } = room.current
    put((now) => {
      const from = now ?? fitView(width, height)
      const to = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, from.zoom * factor))
      const ratio = to / from.zoom
      const next = { zoom: to, x: width / 2 - (width / 2 - from.x) * ratio, y: height / 2 - (height / 2 - from.y) * ratio }
      rememberView(next)
      return next
    })
  }, [])
  const fit = useCallback(() => {
    rememberView(null)
    put(fitView(room.current.width, room.current.height))
  }, [])

  const zoomTo = (ids: readonly SupporterId[]) => {
    const { width, height } = room.current
    const places = drawing.supporters.filter((s) => ids.includes(s.id)).map((s) => s.at)
    if (places.length === 0 || width === 0) return
    const next = viewAround(places, freeWidth(wrapper.current, inspector.current), height, fitView(width, height), textScale())
    rememberView(next)
    put(next)
  }
  const show = (id: SupporterId) => {
    const drawn = drawing.supporters.find((s) => s.id === id)
    const now = useMapSession.getState().view?.zoom ?? fitView(room.current.width, room.current.height).zoom
    if (drawn && drawn.radius * now < LEAST_SEEN) zoomTo([id])
  }

  // Someone chosen is brought into view, also from beneath an inspector that lies over the canvas.
  const chosen = useMapSession((session) => (session.selected.length === 1 ? session.selected[0] : null))
  const at = chosen ? drawing.supporters.find((s) => s.id === chosen)?.at : undefined
  useEffect(() => {
    const { width, height } = room.current
    if (!wrapper.current || width === 0) return
    if (!at) {
      if (!useMapSession.getState().view) put(fitView(width, height))
      return
    }
    put((now) => now && { ...now, x: now.x + intoRange(at.x * now.zoom + now.x, freeWidth(wrapper.current, inspector.current), 110 * textScale()), y: now.y + intoRange(at.y * now.zoom + now.y, height, 64) })
  }, [at, wrapper, inspector])

  return { view, size, setView, zoomBy, fit, zoomTo, show }
}
