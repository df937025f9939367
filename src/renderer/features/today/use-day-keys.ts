// Keys of Today: 1 to 5 say how it is, wherever the focus is except in a field; Ctrl or Cmd Enter keeps the day.
import { useEffectEvent, useLayoutEffect } from 'react'
import { MOODS, type Mood } from '@domain/journal/check-in'

export function useDayKeys(onMood: (mood: Mood) => void, onKeep: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'Enter') return
      event.preventDefault()
      // A word still in a field counts too: leaving the field is what adds it.
      if (isField(document.activeElement)) (document.activeElement as HTMLElement).blur()
      onKeep()
      return
    }
    const mood = MOODS.find((one) => String(one) === event.key)
    if (!mood || isField(event.target) || isInPopup(event.target)) return
    event.preventDefault()
    onMood(mood)
  })
  // Before the first paint: what can be seen can be answered.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)
}

const isInPopup = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
