// Reordering a list by dragging a handle, or with Alt and the arrows. One change per move, none while dragging.
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { m } from '@domain/messages/messages'
import { announce } from '@ui/announce'

export type Reorder = {
  /** Row being dragged, and the gap (0 = before the first) it would drop into. */
  dragged: number | null
  gap: number | null
  onHandleDown: (event: PointerEvent<HTMLElement>, index: number) => void
  /** For the row: Alt+ArrowUp and Alt+ArrowDown. */
  onKeyDown: (event: KeyboardEvent<HTMLElement>, index: number) => void
  move: (from: number, to: number) => void
}

/** `list` holds the rows as its direct children marked with `data-row`. */
export function useReorder(list: RefObject<HTMLElement | null>, count: number, onMove: (from: number, to: number) => Promise<unknown>): Reorder {
  const [drag, setDrag] = useState<{ from: number; gap: number } | null>(null)
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  const move = (from: number, to: number) => {
    if (to < 0 || to >= count || to === from) return
    const focused = document.activeElement as HTMLElement | null
    void onMove(from, to).then(() => {
      announce(m.plan.movedTo(to + 1, count))
      // The row was put elsewhere in the document, which takes the focus away from it.
      requestAnimationFrame(() => focused?.isConnected && document.activeElement !== focused && focused.focus())
    })
  }

  const onHandleDown = (event: PointerEvent<HTMLElement>, from: number) => {
    if (event.button !== 0 || !list.current) return
    event.preventDefault()
    const rows = [...list.current.querySelectorAll<HTMLElement>(':scope > [data-row]')]
    const gapAt = (y: number) => {
      const below = rows.findIndex((row) => {
        const box = row.getBoundingClientRect()
        return y < box.top + box.height / 2
      })
      return below < 0 ? rows.length : below
    }
    let gap = from
    const onPointerMove = (moved: globalThis.PointerEvent) => {
      gap = gapAt(moved.clientY)
      setDrag({ from, gap })
    }
    const finish = () => {
      stop.current?.()
      move(from, gap > from ? gap - 1 : gap)
    }
    const onKey = (key: globalThis.KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.preventDefault()
      stop.current?.()
    }
    stop.current = () => {
      window.removeEventListener('pointermove', onPointerMove)
      window.removeEventListener('pointerup', finish)
      window.removeEventListener('pointercancel', onCancel)
      window.removeEventListener('keydown', onKey, true)
      stop.current = null
      setDrag(null)
    }
    const onCancel = () => stop.current?.()
    window.addEventListener('pointermove', onPointerMove)
    window.addEventListener('pointerup', finish)
    window.addEventListener('pointercancel', onCancel)
    window.addEventListener('keydown', onKey, true)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(index, event.key === 'ArrowUp' ? index - 1 : index + 1)
  }

  const still = drag !== null && (drag.gap === drag.from || drag.gap === drag.from + 1)
  return { dragged: drag?.from ?? null, gap: drag && !still ? drag.gap : null, onHandleDown, onKeyDown, move }
}
