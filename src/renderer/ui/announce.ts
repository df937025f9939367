// Words for those who listen, said politely by the live region the shell mounts.
import { create } from 'zustand'

export const useAnnouncement = create<{ text: string; count: number }>(() => ({ text: '', count: 0 }))

/** Says one sentence. The same sentence twice is said twice. */
export function announce(text: string): void {
  useAnnouncement.setState(({ count }) => ({ text, count: count + 1 }))
}
