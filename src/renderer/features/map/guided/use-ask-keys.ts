// Keys of a question, wherever the focus is on its page: digits answer, arrows walk, 0 skips, Esc leaves.
import { useEffect, useRef } from 'react'

/** A key means something to the question; `true` when it did. */
export type AskKey = (event: KeyboardEvent) => boolean

const isWriting = (target: EventTarget | null) => target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')

export function useAskKeys(onKey: AskKey): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || isWriting(event.target)) return
      if (latest.current(event)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
