// The open part on the locked screen, and F2, which leads to it: the same key as everywhere.
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import type { OpenWords } from '@domain/open-part'
import { api } from '../../api'
import { commandOf } from '../key-commands'

/** `help`: where F2 leads when nothing was chosen. `read` is null then. */
export function useOpenPart(help: RefObject<HTMLElement | null>): { read: OpenWords | null; isOpen: boolean; open: (on: boolean) => void } {
  /** Undefined until main has answered. */
  const [read, setRead] = useState<OpenWords | null>()
  const [isOpen, open] = useState(false)
  useEffect(() => {
    let gone = false
    void api.openPart.words().then((found) => gone || setRead(found.kind === 'there' ? found.words : null))
    return () => {
      gone = true
    }
  }, [])
  useLayoutEffect(() => {
    // Asked for before main has answered: it opens as soon as it is there.
    const reachOut = () => (read === null ? help.current?.focus() : open((on) => !on))
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.repeat) return
      if (event.key === 'Escape') open(false)
      if (commandOf(event, false) !== 'reach-out') return
      event.preventDefault()
      reachOut()
    }
    window.addEventListener('keydown', onKey)
    const stop = api.on.command((command) => command === 'reach-out' && reachOut())
    return () => {
      window.removeEventListener('keydown', onKey)
      stop()
    }
  }, [read, help])
  useEffect(() => {
    if (read === null && isOpen) help.current?.focus()
  }, [read, isOpen, help])
  return { read: read ?? null, isOpen: isOpen && Boolean(read), open }
}
