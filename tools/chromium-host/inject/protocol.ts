// Messages between a page's isolated world and the host, and the names both get at injection.

/** Unguessable per-window names, put in place of `__HOST_NAMES__`. */
export interface InjectedNames {
  /** Function the isolated world calls to reach Node. Removed from its global scope at once. */
  binding: string
  /** Function on the isolated world's global scope that Node calls. */
  receive: string
  /** DOM event types that carry bridge calls between the two worlds of one document. */
  toMainWorld: string
  toIsolatedWorld: string
  openRequest: string
}

export interface InjectedSettings {
  platform: string
  chromeVersion: string
  accelerators: string[]
  /** Only in proofs with that layer off. */
  opensWindows: boolean
}

export type ToHost =
  | { type: 'invoke'; id: number; channel: string; args: string }
  | { type: 'csp'; directive: string; blocked: string; source: string; line: number; sample: string }
  | { type: 'scheme'; dark: boolean; contrast: boolean }
  | { type: 'title'; title: string }
  | { type: 'accelerator'; accelerator: string }
  | { type: 'open'; url: string; name: string; features: string }
  | { type: 'navigation'; url: string }
  | { type: 'preload-error'; message: string }

export type ToPage =
  | { type: 'result'; id: number; ok: true; value: string }
  | { type: 'result'; id: number; ok: false; message: string }
  | { type: 'send'; channel: string; args: string }
  | { type: 'accelerators'; list: string[] }
