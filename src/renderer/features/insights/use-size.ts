// How wide an element is now, and how large the person's text is, for drawings that need numbers.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export type Size = {
  /** Content width in CSS pixels; 0 until measured. */
  width: number
  /** 1 at the usual text size, 2 at 200 %. */
  text: number
}

export function useSize<E extends HTMLElement>(): [RefObject<E | null>, Size] {
  const ref = useRef<E>(null)
  const [size, setSize] = useState<Size>({ width: 0, text: 1 })
  // Measured before the first paint, so that the drawing never arrives late.
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const width = Math.floor(element.clientWidth)
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      setSize((before) => (before.width === width && before.text === text ? before : { width, text }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
