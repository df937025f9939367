// How wide an element is now, and how large the person's text is, for drawings that need numbers.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** The page fits a window this high; what is above goes to the drawings, up to a point. */
const ENOUGH = 870
const MOST_SPARE = 240

/** Fits between the margins of A4 and Letter, in CSS pixels. */
const PAPER = 660

export type Size = {
  /** Content width in CSS pixels; 0 until measured. */
  width: number
  /** 1 at the usual text size, 2 at 200 %. */
  text: number
  /** Height of the window beyond what the page needs, in CSS pixels. */
  spare: number
}

export function useSize<E extends HTMLElement>(): [RefObject<E | null>, Size] {
  const ref = useRef<E>(null)
  const [size, setSize] = useState<Size>({ width: 0, text: 1, spare: 0 })
  // Measured before the first paint, so that the drawing never arrives late.
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const width = Math.floor(element.clientWidth)
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      const spare = Math.max(0, Math.min(MOST_SPARE, window.innerHeight - ENOUGH * text))
      setSize((before) => (before.width === width && before.text === text && before.spare === spare ? before : { width, text, spare }))
    }
    measure()
    // Paper is narrower than most windows, and nothing is measured anew for it.
    const forPaper = () => flushSync(() => setSize((before) => ({ width: Math.min(before.width, PAPER), text: 1, spare: 0 })))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    window.addEventListener('resize', measure)
    window.addEventListener('beforeprint', forPaper)
    window.addEventListener('afterprint', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
      window.removeEventListener('beforeprint', forPaper)
      window.removeEventListener('afterprint', measure)
    }
  }, [])
  return [ref, size]
}
