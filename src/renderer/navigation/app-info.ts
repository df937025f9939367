// Facts about the machine, asked once at start.
import { create } from 'zustand'
import type { AppInfo } from '@contract/contract'
import { api } from '../api'

export const useAppInfo = create<{ info: AppInfo | null }>(() => ({ info: null }))

export async function loadAppInfo(): Promise<void> {
  useAppInfo.setState({ info: await api.app.info() })
}
