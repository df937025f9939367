// Runs in the isolated world before the preload: the sandboxed preload's `electron`, its `require`, and the page's reports.
import { cloneStrictly } from '../cloneable'
import { decode, encode } from '../codec'
import { Bridge, hear } from './bridge'
import { watchPage } from './page-watch'
import { createPreloadRequire } from './preload-modules'
import type { InjectedNames, InjectedSettings, ToHost, ToPage } from './protocol'

declare const __HOST_NAMES__: InjectedNames
declare const __HOST_SETTINGS__: InjectedSettings
declare const __HOST_PRELOAD__: ((exports: object, require: unknown, module: object, process: object, global: object) => void) | undefined

type Listener = (event: object, ...args: unknown[]) => void
type Global = Record<string, unknown>

if (window.parent === window) start()

function start(): void {
  const names = __HOST_NAMES__
  const scope = globalThis as unknown as Global
  const binding = scope[names.binding] as (text: string) => void
  Reflect.deleteProperty(scope, names.binding)
  const toHost = (message: ToHost) => binding(JSON.stringify(message))

  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const listeners = new Map<string, Listener[]>()
  const watch = watchPage(__HOST_SETTINGS__, toHost)
  let nextId = 1

  Object.defineProperty(scope, names.receive, {
    value: (text: string) => {
      const message = JSON.parse(text) as ToPage
      if (message.type === 'result') {
        const promise = waiting.get(message.id)
        waiting.delete(message.id)
        if (message.ok) promise?.resolve(decode(message.value))
        else promise?.reject(new Error(message.message))
      } else if (message.type === 'send') {
        const args = decode(message.args) as unknown[]
        for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({ sender: ipcRenderer, ports: [] }, ...args)
      } else watch.setAccelerators(message.list)
    },
  })

  async function invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const cloned = encode(cloneStrictly(args))
    const id = nextId++
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      toHost({ type: 'invoke', id, channel, args: cloned })
    })
  }

  function on(channel: string, listener: Listener): object {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    return ipcRenderer
  }

  function off(channel: string, listener: Listener): object {
    const list = [...(listeners.get(channel) ?? [])]
    const at = list.lastIndexOf(listener)
    if (at >= 0) list.splice(at, 1)
    listeners.set(channel, list)
    return ipcRenderer
  }

  function once(channel: string, listener: Listener): object {
    const first: Listener = (event, ...args) => {
      off(channel, first)
      listener(event, ...args)
    }
    return on(channel, first)
  }

  const ipcRenderer = { invoke, on, off, once, addListener: on, removeListener: off }

  const exposed = new Set<string>()
  const bridge = new Bridge(names.toMainWorld, names.toIsolatedWorld, () => undefined)
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown): void {
      if (exposed.has(key)) throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`)
      exposed.add(key)
      bridge.expose(key, api)
    },
  }
  hear<{ url: string; name: string; features: string }>(names.openRequest, (detail) => toHost({ type: 'open', ...detail }))

  const { require, process } = createPreloadRequire({ ipcRenderer, contextBridge }, __HOST_SETTINGS__)
  if (!__HOST_PRELOAD__) return
  const module = { exports: {} }
  try {
    __HOST_PRELOAD__(module.exports, require, module, process, globalThis)
  } catch (error) {
    toHost({ type: 'preload-error', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    throw error
  }
}
