// The only modules a sandboxed preload may require, and its small `process`.
import type { InjectedSettings } from './protocol'

/** Throws on any property the host does not offer. */
function strict<T extends object>(name: string, target: T): T {
  return new Proxy(Object.freeze(target), {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || key === 'then' || key === 'default' || key === '__esModule') return Reflect.get(object, key, receiver) as unknown
      throw new Error(`${name}.${key} is not offered by the Chromium host`)
    },
  })
}

class EventEmitter {
  private readonly all = new Map<string, Array<(...args: unknown[]) => void>>()
  on(name: string, listener: (...args: unknown[]) => void): this {
    this.all.set(name, [...(this.all.get(name) ?? []), listener])
    return this
  }
  off(name: string, listener: (...args: unknown[]) => void): this {
    this.all.set(name, (this.all.get(name) ?? []).filter((entry) => entry !== listener))
    return this
  }
  emit(name: string, ...args: unknown[]): boolean {
    const list = this.all.get(name) ?? []
    for (const listener of list) listener(...args)
    return list.length > 0
  }
}

export function createPreloadRequire(electron: { ipcRenderer: object; contextBridge: object }, settings: InjectedSettings) {
  const modules: Record<string, object> = {
    electron: strict('electron', {
      ipcRenderer: strict('ipcRenderer', electron.ipcRenderer),
      contextBridge: strict('contextBridge', electron.contextBridge),
    }),
    events: Object.assign(EventEmitter, { EventEmitter }),
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  }
  const require = (name: string): object => {
    const found = modules[name.replace(/^node:/, '')] ?? (name === 'electron/renderer' ? modules['electron'] : undefined)
    if (!found) throw new Error(`module not found: ${name}`)
    return found
  }
  const process = strict('process', {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform: settings.platform,
    versions: Object.freeze({ chrome: settings.chromeVersion }),
    env: Object.freeze({}),
    argv: Object.freeze([]),
  })
  return { require, process }
}
