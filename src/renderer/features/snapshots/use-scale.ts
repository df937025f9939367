// How large a picture of the map comes out, and so how large its names must be in map units.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { FRAME } from '@domain/network/map-frame'

/** Size of lettering, in map units, that keeps names legible in a picture of this size in CSS pixels. In steps, so that resizing letters seldom. */
function letteringFor(width: number, height: number, text: number): number {
  const scale = Math.min(width / (FRAME.right - FRAME.left), height / (FRAME.bottom - FRAME.top))
  const wanted = scale < 0.9 ? Math.min(1.9, 0.9 / scale) : 1
  return Math.min(2.5, Math.round(wanted * text * 8) / 8)
}

/** Lettering for the picture in the element: null until it is measured, which is before the first paint. */
export function useLettering(): [RefObject<SVGSVGElement | null>, number | null] {
  const ref = useRef<SVGSVGElement>(null)
  const [lettering, setLettering] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const { width, height } = element.getBoundingClientRect()
      if (width > 0) setLettering(letteringFor(width, height, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16))
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return [ref, lettering]
}
