// The keys of the map's commands, wherever on its screen the keyboard is.
import { useEffect, useEffectEvent } from 'react'
import type { SupporterId } from '@domain/ids'
import { useMapSession } from '../map-session'
import { isKey } from './command-keys'
import type { MapCommand } from './map-command'
import { mapCommands } from './map-commands'
import type { Ask } from './use-ask'

const isWriting = (target: Element) => (target instanceof HTMLElement && target.isContentEditable) || target.matches('input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select')

/** An open menu or dialog has the keys to itself. */
const isElsewhere = (target: Element) => target.closest('[role="menu"], [role="dialog"], [role="listbox"]') !== null || document.querySelector('[role="dialog"]') !== null

const isOnMap = (target: Element) => target === document.body || target.closest('[data-map-canvas]') !== null

export function useCommandKeys(ask: Ask): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !(event.target instanceof Element)) return
    const { target } = event
    if (isWriting(target) || isElsewhere(target) || useMapSession.getState().moving?.kept === false) return
    // What someone has marked with the mouse to copy is theirs.
    if (isKey('Mod+c', event) && window.getSelection()?.isCollapsed === false) return
    const focused = target.closest<HTMLElement>('[data-supporter]')?.dataset['supporter']
    const asked = ask({ supporter: (focused as SupporterId | undefined) ?? null })
    const works = (key: string, keysWork: MapCommand['keysWork']) => isKey(key, event) && (key.startsWith('Mod') || keysWork === 'screen' || isOnMap(target))
    const command = mapCommands.find(({ keys, keysWork, applies }) => keys?.some((key) => works(key, keysWork)) && applies(asked))
    if (!command) return
    event.preventDefault()
    command.run(asked)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
