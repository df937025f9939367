// The map by keyboard: one tab stop, arrows walk, letters act. Works on the button inside each supporter.
import type { KeyboardEvent, RefObject } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { circleAt, clampToMap } from '@domain/network/geometry'
import { nearestThatWay, type Way } from '@domain/network/nearest'
import { CIRCLES } from '@domain/people/supporter'
import { announce } from '@ui/announce'
import { logContact, moveSupporters, removeSupporters, setCircle } from '../map-actions'
import { choose, startConnecting, useMapSession } from '../map-session'
import type { MapPicture } from '../use-map-drawing'

const WAYS: Record<string, Way> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }
const STEP: Record<Way, { x: number; y: number }> = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 } }

type Context = {
  picture: MapPicture
  wrapper: RefObject<HTMLElement | null>
  inspector: RefObject<HTMLElement | null>
  zoomBy: (factor: number) => void
  fit: () => void
}

/** Leaving the map in the middle of a move puts the supporter back. */
export function leaveMove(): void {
  if (useMapSession.getState().moving?.kept === false) useMapSession.setState({ moving: null, overCircle: null })
}

export function focusSupporter(wrapper: HTMLElement | null, id: SupporterId): void {
  wrapper?.querySelector<HTMLElement>(`[data-supporter="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
}

export function useMapKeys({ picture, wrapper, inspector, zoomBy, fit }: Context) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const target = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-supporter]') : null
    const supporter = picture.byId.get(target?.dataset['supporter'] as SupporterId)
    if (!supporter) return
    const { moving } = useMapSession.getState()
    // A move that has been kept is over for the hand, though the disk may still be busy with it.
    if (moving && !moving.kept ? moveKey(event, supporter.name) : walkKey(event, supporter.id)) event.preventDefault()
  }

  function walkKey(event: KeyboardEvent, id: SupporterId): boolean {
    const supporter = picture.byId.get(id)
    const way = WAYS[event.key]
    if (!supporter) return false
    if (way) {
      const next = nearestThatWay(picture.drawing.supporters.filter((s) => s.id !== id), supporter.position, way)
      if (!next) announce(m.map.nobodyThere)
      else {
        choose([next.id])
        focusSupporter(wrapper.current, next.id)
      }
      return true
    }
    switch (event.key) {
      case 'Enter':
        choose([id])
        // The inspector shows this supporter only after it has rendered.
        requestAnimationFrame(() => inspector.current?.querySelector<HTMLElement>('textarea, input, button')?.focus())
        return true
      case ' ': {
        const { selected } = useMapSession.getState()
        choose(selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id])
        return true
      }
      case 'm':
      case 'M':
        if (useMapSession.getState().moving) return true
        choose([id])
        useMapSession.setState({ moving: { id, at: supporter.position, kept: false }, overCircle: supporter.circle })
        announce(m.map.moving(supporter.name, m.map.circleOnMap[supporter.circle]))
        return true
      case 'c':
      case 'C':
        choose([id])
        startConnecting()
        return true
      case 'l':
      case 'L':
        logContact(id)
        return true
      case 'Delete':
      case 'Backspace': {
        const { selected } = useMapSession.getState()
        const going = selected.includes(id) ? selected : [id]
        const next = picture.drawing.supporters.find((s) => !going.includes(s.id))
        removeSupporters(going)
        if (next) {
          useMapSession.setState({ cursor: next.id })
          focusSupporter(wrapper.current, next.id)
        }
        return true
      }
      case '1':
      case '2':
      case '3':
        void setCircle(id, CIRCLES[Number(event.key) - 1] ?? 'middle')
        return true
      case '+':
      case '=':
        zoomBy(1.25)
        return true
      case '-':
        zoomBy(0.8)
        return true
      case '0':
        fit()
        return true
      case 'Escape':
        choose([])
        return true
      default:
        return false
    }
  }

  function moveKey(event: KeyboardEvent, name: string): boolean {
    const { moving } = useMapSession.getState()
    if (!moving || moving.kept) return false
    const stop = () => useMapSession.setState({ moving: null, overCircle: null })
    const way = WAYS[event.key]
    if (way) {
      const by = event.shiftKey ? 32 : 8
      const at = clampToMap({ x: moving.at.x + STEP[way].x * by, y: moving.at.y + STEP[way].y * by })
      const circle = circleAt(at)
      if (circle !== useMapSession.getState().overCircle) announce(m.map.inCircle(m.map.circleOnMap[circle]))
      useMapSession.setState({ moving: { ...moving, at }, overCircle: circle })
      return true
    }
    if (event.key === 'Enter') {
      const { at } = moving
      // It stays where it is shown until the notebook says the same.
      useMapSession.setState({ moving: { ...moving, kept: true }, overCircle: null })
      void moveSupporters([{ id: moving.id, position: at }]).finally(stop)
      announce(m.map.moved(name, m.map.circleOnMap[circleAt(at)]))
      return true
    }
    if (event.key === 'Escape') {
      stop()
      announce(m.map.moveCancelled(name))
      return true
    }
    const circle = CIRCLES[['1', '2', '3'].indexOf(event.key)]
    if (circle) {
      stop()
      void setCircle(moving.id, circle)
      return true
    }
    return event.key !== 'Tab'
  }
}
