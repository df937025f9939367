// Walking the map by keyboard: one tab stop, arrows walk and choose, Space takes one more. Commands have keys of their own.
import type { KeyboardEvent, RefObject } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { circleAt, clampToMap } from '@domain/network/geometry'
import { nearestThatWay, type Way } from '@domain/network/nearest'
import { CIRCLES, type Supporter } from '@domain/people/supporter'
import { shownNameNow } from '@renderer/naming'
import { announce } from '@ui/announce'
import { leaveFocus } from '../commands/view-commands'
import { moveSupporters, setCircles } from '../map-actions'
import { choose, toggleChosen, useMapSession } from '../map-session'
import type { MapPicture } from '../use-map-drawing'

const WAYS: Record<string, Way> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }
const STEP: Record<Way, { x: number; y: number }> = { left: { x: -1, y: 0 }, right: { x: 1, y: 0 }, up: { x: 0, y: -1 }, down: { x: 0, y: 1 } }

type Context = { picture: MapPicture; wrapper: RefObject<HTMLElement | null>; fit: () => void; openMenu: (id: SupporterId | null) => void }

/** Leaving the map in the middle of a move puts the supporter back. */
export function leaveMove(): void {
  if (useMapSession.getState().moving?.kept === false) useMapSession.setState({ moving: null, overCircle: null })
}

/** A canvas just begun shows nobody until it has measured them, and what is not shown takes no focus. */
const FRAMES_TO_APPEAR = 60

/** At once, or as soon as they are shown; not any more once the focus has gone elsewhere. */
export function focusSupporter(wrapper: HTMLElement | null, id: SupporterId, frames = FRAMES_TO_APPEAR): void {
  const before = document.activeElement
  const supporter = wrapper?.querySelector<HTMLElement>(`[data-supporter="${CSS.escape(id)}"]`)
  supporter?.focus({ preventScroll: true })
  if (wrapper && document.activeElement !== supporter && frames > 0)
    requestAnimationFrame(() => {
      if (document.activeElement === before) focusSupporter(wrapper, id, frames - 1)
    })
}

export function useMapKeys({ picture, wrapper, fit, openMenu }: Context) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-supporter]') : null
    const supporter = picture.byId.get(target?.dataset['supporter'] as SupporterId)
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      openMenu(supporter?.id ?? null)
      event.preventDefault()
      return
    }
    if (event.altKey || !supporter) return
    const { moving } = useMapSession.getState()
    // A move that has been kept is over for the hand, though the disk may still be busy with it.
    if (moving && !moving.kept ? moveKey(event, supporter) : walkKey(event, supporter)) event.preventDefault()
  }

  function walkKey(event: KeyboardEvent, supporter: Supporter): boolean {
    const way = WAYS[event.key]
    if (way) {
      walk(event, supporter, way)
      return true
    }
    if (event.ctrlKey || event.metaKey) return false
    if (event.key === ' ') {
      toggleChosen(supporter.id)
      announce(m.mapEditor.chosen(useMapSession.getState().selected.length))
      return true
    }
    if (event.key !== 'Escape') return false
    if (useMapSession.getState().focus) leaveFocus({ controls: { fit } })
    else choose([])
    return true
  }

  /** Plain: chooses whom it comes to. Shift: chooses them too. Ctrl: only walks. Those who step back are passed over. */
  function walk(event: KeyboardEvent, from: Supporter, way: Way): void {
    const others = picture.drawing.supporters.filter((s) => s.id !== from.id && (picture.shown === null || picture.shown.has(s.id)))
    const next = nearestThatWay(others, from.position, way)
    if (!next) {
      announce(m.map.nobodyThere)
      return
    }
    if (event.shiftKey) {
      const { selected } = useMapSession.getState()
      choose([...selected.filter((id) => id !== from.id && id !== next.id), from.id, next.id])
      announce(m.mapEditor.chosen(useMapSession.getState().selected.length))
    } else if (event.ctrlKey || event.metaKey) useMapSession.setState({ cursor: next.id })
    else choose([next.id])
    focusSupporter(wrapper.current, next.id)
  }

  function moveKey(event: KeyboardEvent, supporter: Supporter): boolean {
    const { moving } = useMapSession.getState()
    if (!moving || moving.kept || event.ctrlKey || event.metaKey) return false
    const name = shownNameNow(supporter)
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
      void setCircles([moving.id], circle)
      return true
    }
    return event.key !== 'Tab'
  }
}
