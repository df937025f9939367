// Chromium knows no app:// scheme, so each `scheme://host` lives at `https://host.scheme.invalid` and is translated at the border.
import { StrictObject } from './strict'
import { app } from './app'

const schemes = new Map<string, Electron.Privileges>()
let registered = false

/** Before ready, once, and only the standard and secure kind that an https origin can stand for. */
export function registerSchemesAsPrivileged(list: Electron.CustomScheme[]): void {
  if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
  if (registered) throw new Error('protocol.registerSchemesAsPrivileged can only be called once')
  registered = true
  for (const { scheme, privileges } of list) {
    if (!privileges?.standard || !privileges.secure) throw new Error(`The Chromium host offers only standard and secure schemes, not '${scheme}'`)
    if (privileges.bypassCSP || privileges.allowServiceWorkers) throw new Error(`The Chromium host refuses bypassCSP and allowServiceWorkers for '${scheme}'`)
    schemes.set(scheme, privileges)
  }
}

export function privilegesOf(scheme: string): Electron.Privileges | undefined {
  return schemes.get(scheme)
}

/** `app://bundle/x` to what the browser is told. Other addresses stay. */
export function toBrowserUrl(url: string): string {
  for (const scheme of schemes.keys()) {
    const match = new RegExp(`^${scheme}://([^/?#]+)(.*)$`, 's').exec(url)
    if (match) return `https://${match[1]}.${scheme}.invalid${match[2] || '/'}`
  }
  return url
}

/** What the browser says to what the app knows. */
export function toAppUrl(url: string): string {
  for (const scheme of schemes.keys()) {
    const match = new RegExp(`^https://([^/?#]+)\\.${scheme}\\.invalid(?=[/?#]|$)(.*)$`, 's').exec(url)
    if (match) return `${scheme}://${match[1]}${match[2]}`
    if (url.startsWith(`blob:https://`)) return url.replace(new RegExp(`^blob:https://([^/]+)\\.${scheme}\\.invalid`), `blob:${scheme}://$1`)
  }
  return url
}

/** In a header such as the content security policy, named app origins must be named as the browser knows them. */
export function toBrowserHeader(value: string): string {
  let text = value
  for (const scheme of schemes.keys()) text = text.replace(new RegExp(`\\b${scheme}://([\\w.-]+)`, 'g'), `https://$1.${scheme}.invalid`)
  return text
}

export function schemeOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? ''
}

/** `scheme://host`, as Electron gives origins of standard schemes. */
export function originOf(url: string): string {
  const match = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]+)/i.exec(url)
  return match?.[1] ?? 'null'
}

type Handler = (request: Request) => Response | Promise<Response>

/** `protocol` of one session. */
export class HostProtocol extends StrictObject {
  private readonly handlers = new Map<string, Handler>()

  handle(scheme: string, handler: Handler): void {
    if (!app.isReady()) throw new Error('protocol cannot be used before app is ready')
    if (!schemes.has(scheme)) throw new Error(`The scheme '${scheme}' has not been registered as privileged`)
    if (this.handlers.has(scheme)) throw new Error(`The scheme '${scheme}' is already handled`)
    this.handlers.set(scheme, handler)
  }
  unhandle(scheme: string): void {
    if (!this.handlers.delete(scheme)) throw new Error(`The scheme '${scheme}' is not handled`)
  }
  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme)
  }
  handlerFor(scheme: string): Handler | undefined {
    return this.handlers.get(scheme)
  }
}
