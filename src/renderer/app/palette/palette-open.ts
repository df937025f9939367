import { create } from 'zustand'

/** Whether the palette is open; `chosen`: it was closed by a choice, which says itself where the focus goes. */
export const usePaletteOpen = create<{ open: boolean; chosen: boolean; /** How often it was opened. */ times: number }>(() => ({ open: false, chosen: false, times: 0 }))

export function openPalette(): void {
  const { open, times } = usePaletteOpen.getState()
  if (!open) usePaletteOpen.setState({ open: true, chosen: false, times: times + 1 })
}

export function closePalette(chosen = false): void {
  usePaletteOpen.setState({ open: false, chosen })
}
