// The one note at the foot of the window. A new one takes the place of the last.
import { create } from 'zustand'

export type Toast = { id: number; text: string; action?: { label: string; run: () => void } }

export const useToast = create<{ toast: Toast | null }>(() => ({ toast: null }))

let last = 0

export function showToast(toast: Omit<Toast, 'id'>): void {
  useToast.setState({ toast: { ...toast, id: ++last } })
}

export function hideToast(id: number): void {
  if (useToast.getState().toast?.id === id) useToast.setState({ toast: null })
}
