// What a deletion just finished has left elsewhere, until the person has read it.
import { create } from 'zustand'
import type { Remains } from '@contract/deletion-answers'
import { api } from '../api'

export const useDeleted = create<{ remains: Remains | null }>(() => ({ remains: null }))

/** Main tells it once, after the opening that finished the deletion. */
export async function loadRemains(): Promise<void> {
  useDeleted.setState({ remains: await api.everything.remains() })
}
