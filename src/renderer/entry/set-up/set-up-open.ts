// Whether the list of own words and trackers is open. The shell shows it, outside the form that asked for it: React
// passes what happens in a dialog on to the form around it, and Enter in a word would have kept the day.
import { create } from 'zustand'

export const useSetUpOpen = create<{ open: boolean }>(() => ({ open: false }))

export function openSetUp(): void {
  useSetUpOpen.setState({ open: true })
}

export function closeSetUp(): void {
  useSetUpOpen.setState({ open: false })
}
