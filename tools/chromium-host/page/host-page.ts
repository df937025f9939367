// One page in the browser: its target, the scripts injected before any of its own, its messages and its life.
import { randomUUID } from 'node:crypto'
import type { CdpSession, Commands, Protocol } from '../browser/cdp'
import { toAppUrl, toBrowserUrl } from '../electron/app-address'
import { hostSettings, runningBrowser } from '../electron/host-state'
import { report } from '../electron/report'
import { isOff } from '../layers'
import type { InjectedNames, InjectedSettings, ToHost, ToPage } from '../inject/protocol'
import { interceptRequests, type InterceptedPage } from './interception'
import { openTarget, type TargetOptions } from './targets'

export const isolatedWorld = 'Electron Isolated Context'

export interface PageEvents extends Omit<InterceptedPage, 'mainFrameId' | 'mayNavigate'> {
  /** A navigation the page itself asked for. True lets it go on. */
  wantsToNavigate(url: string): boolean
  message(message: ToHost): void
  navigated(url: string): void
  domReady(): void
  loaded(): void
  painted(): void
  console(level: 'info' | 'warning' | 'error' | 'debug', message: string, line: number, source: string): void
  opens(url: string, name: string, features: string): void
  /** The page's process died. */
  crashed(): void
  /** The target is gone, whoever closed it. */
  closed(): void
  /** A beforeunload handler refused. */
  staysOpen(): void
}

export interface PageOptions extends TargetOptions {
  preload: string | undefined
  accelerators: string[]
}

export class HostPage {
  private mainFrame: string | undefined
  private isolatedContext: number | undefined
  private expected: string | undefined
  private startedAs = ''
  private askedByPage = false
  private readonly names: InjectedNames = {
    binding: `b${randomUUID()}`,
    receive: `r${randomUUID()}`,
    toMainWorld: randomUUID(),
    toIsolatedWorld: randomUUID(),
    openRequest: randomUUID(),
  }

  private constructor(
    private readonly cdp: CdpSession,
    readonly targetId: string,
    private readonly events: PageEvents,
  ) {}

  static async open(options: PageOptions, events: PageEvents): Promise<HostPage> {
    const { targetId, cdp } = await openTarget(options, () => events.closed())
    const page = new HostPage(cdp, targetId, events)
    await page.prepare(options)
    return page
  }

  private async prepare(options: PageOptions): Promise<void> {
    this.listen()
    const settings: InjectedSettings = {
      platform: process.platform,
      chromeVersion: runningBrowser().version,
      accelerators: options.accelerators,
      opensWindows: isOff('navigation'),
    }
    const { mainWorld, preloadWorld } = hostSettings().scripts
    const preload = options.preload === undefined ? 'undefined' : `function (exports, require, module, process, global) {\n${options.preload}\n}`
    const constants = `const __HOST_NAMES__ = ${JSON.stringify(this.names)}; const __HOST_SETTINGS__ = ${JSON.stringify(settings)};`
    await Promise.all([
      this.send('Page.enable'),
      this.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      this.send('Runtime.enable'),
      this.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 }),
      this.send('Log.enable'),
      this.send('Inspector.enable'),
      this.send('Runtime.addBinding', { name: this.names.binding, executionContextName: isolatedWorld }),
      this.send('Page.addScriptToEvaluateOnNewDocument', { source: `(() => { ${constants}\n${mainWorld}\n})()` }),
      this.send('Page.addScriptToEvaluateOnNewDocument', {
        worldName: isolatedWorld,
        source: `(() => { ${constants} const __HOST_PRELOAD__ = ${preload};\n${preloadWorld}\n})()\n//# sourceURL=preload`,
      }),
      interceptRequests(this.cdp, this.intercepted()),
      this.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }),
      ...(hostSettings().headless ? [this.send('Emulation.setFocusEmulationEnabled', { enabled: true })] : []),
    ])
    this.mainFrame = (await this.send('Page.getFrameTree')).frameTree.frame.id
  }

  private intercepted(): InterceptedPage {
    return {
      session: this.events.session,
      describe: () => this.events.describe(),
      mainFrameId: () => this.mainFrame,
      mayNavigate: (url) => this.mayNavigate(url),
    }
  }

  /** Loads asked for by the app, and reloads by the browser, pass; what the page wants is the app's to decide. */
  private mayNavigate(url: string): boolean {
    if (this.expected !== undefined && withoutHash(url) === withoutHash(this.expected)) {
      this.expected = undefined
      return true
    }
    const askedByPage = this.askedByPage
    this.askedByPage = false
    if (this.startedAs.startsWith('reload') && !askedByPage) return true
    const allowed = this.events.wantsToNavigate(url)
    if (!allowed) report.blockedNavigations.push(url)
    return allowed
  }

  private listen(): void {
    const { cdp, events } = this
    const isMain = (frameId: string) => frameId === this.mainFrame
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = context.auxData as unknown as { frameId?: string }
      if (context.name === isolatedWorld && frameId === this.mainFrame) this.isolatedContext = context.id
    })
    cdp.on('Runtime.executionContextsCleared', () => (this.isolatedContext = undefined))
    cdp.on('Runtime.bindingCalled', (call) => {
      if (call.name === this.names.binding && call.executionContextId === this.isolatedContext) events.message(JSON.parse(call.payload) as ToHost)
    })
    cdp.on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) events.navigated(toAppUrl(frame.url + (frame.urlFragment ?? '')))
    })
    cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => isMain(frameId) && events.navigated(toAppUrl(url)))
    cdp.on('Page.frameRequestedNavigation', ({ frameId }) => isMain(frameId) && (this.askedByPage = true))
    cdp.on('Page.frameStartedNavigating', ({ frameId, navigationType }) => isMain(frameId) && (this.startedAs = navigationType))
    cdp.on('Page.lifecycleEvent', ({ frameId, name }) => {
      if (!isMain(frameId)) return
      if (name === 'DOMContentLoaded') events.domReady()
      else if (name === 'load') events.loaded()
      else if (name === 'firstPaint') events.painted()
    })
    cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => events.opens(toAppUrl(url), windowName, windowFeatures.join(',')))
    cdp.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type === 'beforeunload') events.staysOpen()
      // Electron's beforeunload refuses silently; the other dialogs would wait for nobody.
      if (type === 'beforeunload' || hostSettings().headless) this.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => undefined)
    })
    cdp.on('Network.webSocketCreated', ({ url }) => report.foreignRequests.push(url))
    cdp.on('Inspector.targetCrashed', () => events.crashed())
    cdp.on('Target.attachedToTarget', ({ sessionId }) => void this.adoptChild(sessionId))
    this.listenForErrors()
  }

  private listenForErrors(): void {
    this.cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) =>
      report.pageErrors.push(thrown.exception?.description ?? `${thrown.text} ${String(thrown.exception?.value ?? '')}`.trim()),
    )
    this.cdp.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') report.consoleErrors.push(`${entry.text} ${toAppUrl(entry.url ?? '')}`.trim())
    })
    this.cdp.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      const message = args.map((arg) => String(arg.value ?? arg.description ?? arg.unserializableValue ?? arg.type)).join(' ')
      const level = type === 'error' || type === 'assert' ? 'error' : type === 'warning' ? 'warning' : type === 'debug' ? 'debug' : 'info'
      if (level === 'error') report.consoleErrors.push(message)
      const at = stackTrace?.callFrames[0]
      this.events.console(level, message, (at?.lineNumber ?? 0) + 1, toAppUrl(at?.url ?? ''))
    })
  }

  /** Frames in other processes and workers get the same treatment before they run. */
  private async adoptChild(sessionId: string): Promise<void> {
    const child = this.cdp.sibling(sessionId)
    await interceptRequests(child, { ...this.intercepted(), mainFrameId: () => undefined }).catch(() => undefined)
    await child.send('Runtime.runIfWaitingForDebugger').catch(() => undefined)
  }

  send<M extends keyof Commands & keyof Protocol.CommandReturnValues>(method: M, params?: Commands[M]) {
    return this.cdp.send(method, params)
  }

  /** Navigates for the app. Resolves with the network error, or undefined. */
  async navigate(url: string): Promise<string | undefined> {
    this.expected = url
    const { errorText } = await this.send('Page.navigate', { url: toBrowserUrl(url) })
    return errorText
  }

  /** Gives a message to the isolated world, if there is one. */
  async tell(message: ToPage): Promise<void> {
    const asked = this.isolatedContext
    if (asked === undefined) return
    const answer = await this.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (text) { globalThis[${JSON.stringify(this.names.receive)}](text) }`,
      executionContextId: asked,
      arguments: [{ value: JSON.stringify(message) }],
    }).catch((error: unknown) => {
      // The document was replaced while the answer was on its way: nobody waits for it any more.
      if (this.isolatedContext !== asked || /Cannot find context|navigated or closed/.test(String(error))) return null
      throw error
    })
    const exceptionDetails = answer?.exceptionDetails
    if (exceptionDetails) report.pageErrors.push(exceptionDetails.exception?.description ?? exceptionDetails.text)
  }
}

const withoutHash = (url: string) => url.split('#')[0]
