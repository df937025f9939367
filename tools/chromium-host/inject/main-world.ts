// Runs in the page's own world before any page script: makes what the preload exposes appear, frozen, on `window`.
import { announce, Bridge } from './bridge'
import type { InjectedNames, InjectedSettings } from './protocol'

declare const __HOST_NAMES__: InjectedNames
declare const __HOST_SETTINGS__: InjectedSettings

function freezeDeeply(value: unknown): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || Object.isFrozen(value)) return
  if (ArrayBuffer.isView(value)) return
  Object.freeze(value)
  for (const key of Object.keys(value)) freezeDeeply((value as Record<string, unknown>)[key])
}

if (window.parent === window) {
  const names = __HOST_NAMES__
  new Bridge(names.toIsolatedWorld, names.toMainWorld, (key, api) => {
    freezeDeeply(api)
    Object.defineProperty(window, key, { value: api, enumerable: true, writable: false, configurable: false })
  })
  // Electron answers null when the open handler denies, and this host always denies.
  if (!__HOST_SETTINGS__.opensWindows) window.open = function open(url?: string | URL, name?: string, features?: string): Window | null {
    const address = new URL(String(url ?? 'about:blank'), document.baseURI).href
    announce(names.openRequest, { url: address, name: String(name ?? ''), features: String(features ?? '') })
    return null
  }
}
