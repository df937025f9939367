// The view of the canvas: fitted when it opens and when its room changes, until the person moves it.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { MapDrawing } from '@domain/network/map-drawing'
import { rememberView, useMapSession, type View } from '../map-session'
import { fitView, letteringFor, MAX_ZOOM, MIN_ZOOM } from './fit'

export function useMapView(wrapper: RefObject<HTMLElement | null>, drawing: MapDrawing, onLettering: (lettering: number) => void) {
  const [view, show] = useState<View | null>(useMapSession.getState().view)
  const room = useRef({ width: 0, height: 0 })
  const settle = useRef(0)

  const setView = useCallback((next: View) => show((now) => (now && now.x === next.x && now.y === next.y && now.zoom === next.zoom ? now : next)), [])
  const zoom = view?.zoom
  useEffect(() => {
    if (zoom === undefined) return
    // Lettered anew only once a zoom has come to rest.
    const letter = () => onLettering(letteringFor(zoom, parseFloat(getComputedStyle(document.documentElement).fontSize) / 16))
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
      if (!useMapSession.getState().view) show(fitView(width, height))
      // A view the person has chosen keeps its middle when the window changes.
      else if (before.width > 0) show((now) => now && { ...now, x: now.x + (width - before.width) / 2, y: now.y + (height - before.height) / 2 })
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [wrapper])

  const zoomBy = useCallback((factor: number) => {
    const { width, height } = room.current
    show((now) => {
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
    show(fitView(room.current.width, room.current.height))
  }, [])

  // Someone chosen elsewhere (search, table) is brought into view.
  useEffect(
    () =>
      useMapSession.subscribe((session, before) => {
        if (session.selected === before.selected || session.selected.length !== 1) return
        const at = drawing.supporters.find((s) => s.id === session.selected[0])?.at
        const { width, height } = room.current
        if (!at || width === 0) return
        show((now) => {
          if (!now) return now
          const x = at.x * now.zoom + now.x
          const y = at.y * now.zoom + now.y
          const edge = 48
          if (x > edge && y > edge && x < width - edge && y < height - edge) return now
          const next = { ...now, x: width / 2 - at.x * now.zoom, y: height / 2 - at.y * now.zoom }
          rememberView(next)
          return next
        })
      }),
    [drawing],
  )

  return { view, setView, zoomBy, fit }
}
