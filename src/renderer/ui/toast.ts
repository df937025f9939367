// The one note at the foot of the window. A new one takes the place of the last.
import { create } from 'zustand'

export type Toast = { id: number; text: string; action?: { label: string; run: () => void } }

export const useToast = create<{ toast: Toast | null }>(() => ({ toast: null }))

let last = 0

/** Answers the note's id, by which it can be hidden. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  useToast.setState({ toast: { ...toast, id: ++last } })
  return last
}

export function hideToast(id: number): void {
  if (useToast.getState().toast?.id === id) useToast.setState({ toast: null })
}
