// The window and the system, as components need to know them.
import { useSyncExternalStore } from 'react'

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
  )
}

/** Narrow = less than 62.5 rem: 1000 px at normal text size, sooner when the text is larger. */
function isNarrow(): boolean {
  return window.innerWidth < 62.5 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

function onWidthOrTextSize(changed: () => void): () => void {
  // The text size is a style of the root element.
  const root = new MutationObserver(changed)
  root.observe(document.documentElement, { attributeFilter: ['style'] })
  window.addEventListener('resize', changed)
  return () => {
    root.disconnect()
    window.removeEventListener('resize', changed)
  }
}

export function useNarrow(): boolean {
  return useSyncExternalStore(onWidthOrTextSize, isNarrow)
}

export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)')
}
