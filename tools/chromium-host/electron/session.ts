// `session`: one browser context each, with the app's own lock-down recorded and the host's stricter one underneath.
import type { BrowserProcess } from '../browser/browser-process'
import type { OnBeforeRequestDetails, Session } from '../surface'
import { HostProtocol } from './app-address'
import { app } from './app'
import { isOff, isProof } from '../layers'
import { hostSettings, runningBrowser } from './host-state'
import { StrictEmitter, StrictObject } from './strict'

type BeforeRequest = (details: OnBeforeRequestDetails, callback: (response: { cancel?: boolean }) => void) => void

export class HostWebRequest extends StrictObject {
  private listener: BeforeRequest | null = null

  onBeforeRequest(filterOrListener: Electron.WebRequestFilter | BeforeRequest | null, listener?: BeforeRequest | null): void {
    if (typeof filterOrListener === 'object' && filterOrListener !== null) {
      const urls = filterOrListener.urls
      if (urls.some((url) => url !== '<all_urls>')) throw new Error("The Chromium host offers only the '<all_urls>' filter")
      this.listener = listener ?? null
    } else this.listener = filterOrListener
  }

  /** Asks the app. Only the last listener counts; no listener lets everything of the app's own pass. */
  async allows(details: OnBeforeRequestDetails): Promise<boolean> {
    const listener = this.listener
    if (!listener || isOff('requests')) return true
    return new Promise((resolve) => listener(details, (response) => resolve(response.cancel !== true)))
  }
}

export class HostSession extends StrictEmitter implements Session {
  readonly protocol = new HostProtocol()
  readonly webRequest = new HostWebRequest()
  private readonly contexts = new Map<BrowserProcess, Promise<string | undefined>>()
  private readonly isDefault: boolean
  private proxy: Electron.ProxyConfig = {}

  constructor(isDefault: boolean) {
    super(['will-download', 'spellcheck-dictionary-download-begin'])
    this.isDefault = isDefault
  }

  // Every permission is refused by the browser whatever these answer; they are accepted so that the app's lock-down runs.
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  // The browser has neither spell checker nor network.
  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}
  setSpellCheckerDictionaryDownloadURL(): void {}
  setProxy(config: Electron.ProxyConfig): Promise<void> {
    this.proxy = config
    return Promise.resolve()
  }
  clearStorageData(): Promise<void> {
    return this.clear()
  }
  clearCache(): Promise<void> {
    return Promise.resolve()
  }
  isPersistent(): boolean {
    return false
  }
  getStoragePath(): string | null {
    return null
  }

  /** The browser context in one browser, made at first use. A visible app window needs the default one: see README. */
  browserContext(browser: BrowserProcess): Promise<string | undefined> {
    const context = this.contexts.get(browser) ?? this.open(browser)
    this.contexts.set(browser, context)
    return context
  }

  private async open(process: BrowserProcess): Promise<string | undefined> {
    const { browser } = process.connection
    const shared = this.isDefault || (!hostSettings().headless && process === runningBrowser())
    const id = shared ? undefined : (await browser.send('Target.createBrowserContext', { disposeOnDetach: true, ...this.ownProxy() })).browserContextId
    // Granting nothing makes the browser refuse everything else.
    await browser.send('Browser.grantPermissions', { permissions: [], browserContextId: id })
    await browser.send('Browser.setDownloadBehavior', { behavior: 'deny', browserContextId: id })
    return id
  }

  /** Otherwise the browser has a dead one for all. */
  private ownProxy() {
    const { proxyRules, proxyBypassRules } = this.proxy
    return isProof() && !isOff('proxy') ? { proxyServer: proxyRules, proxyBypassList: proxyBypassRules } : {}
  }

  private async clear(): Promise<void> {
    const browser = runningBrowser()
    await browser.connection.browser.send('Storage.clearCookies', { browserContextId: await this.browserContext(browser) })
  }
}

const sessions = new Map<string, HostSession>()

function sessionNamed(partition: string): HostSession {
  if (!app.isReady()) throw new Error('Session can only be received when app is ready')
  let found = sessions.get(partition)
  if (!found) {
    found = new HostSession(partition === '')
    sessions.set(partition, found)
  }
  return found
}

export const session = {
  get defaultSession(): HostSession {
    return sessionNamed('')
  },
  fromPartition(partition: string): HostSession {
    if (partition.startsWith('persist:')) throw new Error('The Chromium host offers in-memory partitions only')
    return sessionNamed(partition)
  },
}

/** `protocol` of the module is the default session's; only registration works before ready. */
export const defaultProtocol = (): HostProtocol => session.defaultSession.protocol
