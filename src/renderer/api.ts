// The only mention of the object the preload exposes.
import type { KithApi } from '@contract/api'

declare global {
  interface Window {
    readonly kith: KithApi
  }
}

export const api: KithApi = window.kith
