// `webContents`: what the app may do with a page, over the DevTools protocol.
import { readFileSync } from 'node:fs'
import { cloneStrictly } from '../cloneable'
import { encode } from '../codec'
import { HostPage, type PageEvents } from '../page/host-page'
import { preferScheme, resizePage, zoomPage } from '../page/page-view'
import { isOff, isProof } from '../layers'
import type { IpcMainInvokeEvent, WebContents } from '../surface'
import { originOf, schemeOf } from './app-address'
import { app } from './app'
import type { ContentsOptions, WindowEvents } from './contents-options'
import { mayPrint } from './held-printing'
import { ipcMain } from './ipc-main'
import { accelerators } from './menu'
import { type PageMessages, receive } from './page-messages'
import { toPrintCommand } from './print-options'
import { report } from './report'
import type { HostSession } from './session'
import { HostEvent, StrictEmitter } from './strict'
import { HostWebFrameMain } from './web-frame-main'

type OpenHandler = (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse

const offeredEvents = [
  'will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview', 'did-finish-load', 'did-fail-load', 'dom-ready',
  'render-process-gone', 'console-message', 'preload-error', 'destroyed',
]

let nextId = 1

export class HostWebContents extends StrictEmitter implements WebContents {
  readonly id = nextId++
  readonly session: HostSession
  readonly mainFrame = new HostWebFrameMain(process.pid, this.id)
  private readonly page: Promise<HostPage>
  private openHandler: OpenHandler = () => ({ action: 'deny' })
  private title = ''
  private zoom = 1
  private gone = false
  private readonly size: { width: number; height: number }

  constructor(
    options: ContentsOptions,
    private readonly window: WindowEvents,
  ) {
    super(offeredEvents)
    this.session = options.session
    this.size = { width: options.width, height: options.height }
    this.page = this.open(options)
    // A failure shows where the page is first used.
    this.page.catch((error: unknown) => report.pageErrors.push(String(error)))
  }

  private async open({ preload, ...options }: ContentsOptions): Promise<HostPage> {
    const source = preload === undefined ? undefined : readFileSync(preload, 'utf8')
    const page = await HostPage.open({ ...options, preload: source, accelerators: accelerators() }, this.pageEvents(preload))
    await preferScheme(page)
    return page
  }

  private pageEvents(preload: string | undefined): PageEvents {
    const messages = this.messages(preload)
    return {
      session: this.session,
      describe: () => ({ webContents: this, webContentsId: this.id, frame: this.mainFrame }),
      wantsToNavigate: (url) => this.wantsToNavigate(url),
      message: (message) => receive(message, messages),
      navigated: (url) => (this.mainFrame.url = url),
      domReady: () => this.emit('dom-ready'),
      loaded: () => {
        if (!this.showsSomething()) return
        this.emit('did-finish-load')
        this.window.painted()
      },
      painted: () => this.showsSomething() && this.window.painted(),
      console: (level, message, lineNumber, sourceId) =>
        this.emit('console-message', Object.assign(new HostEvent(), { level, message, lineNumber, sourceId, frame: this.mainFrame })),
      opens: (url, name, features) => this.wantsToOpen(url, name, features),
      crashed: () => {
        report.pageErrors.push('The page crashed')
        this.emit('render-process-gone', new HostEvent(), { reason: 'crashed', exitCode: 1 })
      },
      closed: () => this.afterClose(),
      staysOpen: () => this.window.staysOpen(),
    }
  }

  /** Every window starts on a blank page nobody asked for. */
  private showsSomething(): boolean {
    return this.mainFrame.url !== '' && this.mainFrame.url !== 'about:blank'
  }

  private wantsToNavigate(url: string): boolean {
    const event = Object.assign(new HostEvent(), { url, isSameDocument: false, isMainFrame: true, frame: this.mainFrame, initiator: this.mainFrame })
    this.emit('will-frame-navigate', event)
    this.emit('will-navigate', event, url)
    const ownOrigin = originOf(url) === this.mainFrame.origin && this.session.protocol.isProtocolHandled(schemeOf(url))
    return (isOff('navigation') || !event.defaultPrevented) && (ownOrigin || isProof())
  }

  private wantsToOpen(url: string, frameName: string, features: string): void {
    const referrer: Electron.Referrer = { url: '', policy: 'no-referrer' }
    const { action } = this.openHandler({ url, frameName, features, disposition: 'foreground-tab', referrer })
    report.blockedNavigations.push(url)
    if (action !== 'deny') report.pageErrors.push(`The Chromium host opens no window for a page (${url})`)
  }

  private messages(preload: string | undefined): PageMessages {
    return {
      url: () => this.mainFrame.url,
      invoke: (id, channel, args) => void this.answer(id, channel, args),
      title: (title) => {
        this.title = title
        this.window.title(title)
      },
      opens: (url, name, features) => this.wantsToOpen(url, name, features),
      navigates: (url) => this.wantsToNavigate(url),
      preloadFailed: (message) => {
        process.stderr.write(`Unable to load preload script: ${preload ?? ''}\n${message}\n`)
        this.emit('preload-error', new HostEvent(), preload ?? '', new Error(message))
      },
    }
  }

  private async answer(id: number, channel: string, args: string): Promise<void> {
    const { routingId, processId } = this.mainFrame
    const event: IpcMainInvokeEvent = { type: 'frame', frameId: routingId, processId, sender: this, senderFrame: this.mainFrame }
    const answer = await ipcMain.answer(event, channel, args)
    await this.withPage((page) => page.tell({ type: 'result', id, ...answer }))
  }

  /** Runs on the page unless it is gone; a page that goes meanwhile is no error. */
  private async withPage(action: (page: HostPage) => Promise<unknown>): Promise<void> {
    try {
      const page = await this.page
      if (!this.gone) await action(page)
    } catch (error) {
      if (!this.gone && !app.isQuitting()) report.pageErrors.push(String(error))
    }
  }

  private async livePage(): Promise<HostPage> {
    if (this.gone) throw new TypeError('Object has been destroyed')
    return this.page
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.livePage()
    const settled = new Promise<void>((resolve) => {
      const done = () => {
        this.off('did-finish-load', done)
        this.off('destroyed', done)
        resolve()
      }
      this.on('did-finish-load', done)
      this.on('destroyed', done)
    })
    const failure = await page.navigate(url)
    if (failure) {
      const reason = failure.replace('net::', '')
      this.emit('did-fail-load', new HostEvent(), -2, reason, url, true)
      throw new Error(`${reason} (-2) loading '${url}'`)
    }
    await settled
  }

  send(channel: string, ...args: unknown[]): void {
    const encoded = encode(cloneStrictly(args))
    void this.withPage((page) => page.tell({ type: 'send', channel, args: encoded }))
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const page = await this.livePage()
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', { expression: code, userGesture, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const command = toPrintCommand(options)
    await mayPrint()
    const page = await this.livePage()
    const { data } = await page.send('Page.printToPDF', command)
    return Buffer.from(data, 'base64')
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }
  setWebRTCIPHandlingPolicy(): void {
    // The browser is started with the strictest one.
  }
  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve()
  }

  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0")
    this.zoom = factor
    void this.withPage((page) => zoomPage(page, this.size, factor))
  }
  getZoomFactor(): number {
    return this.zoom
  }

  getURL(): string {
    return this.mainFrame.url
  }
  getTitle(): string {
    return this.title
  }
  isDestroyed(): boolean {
    return this.gone
  }
  focus(): void {
    void this.withPage((page) => page.send('Page.bringToFront'))
  }
  close(): void {
    this.window.close()
  }

  applyAccelerators(): void {
    void this.withPage((page) => page.tell({ type: 'accelerators', list: accelerators() }))
  }
  applyColorScheme(): void {
    void this.withPage(preferScheme)
  }
  async resize(bounds: { left: number; top: number; width: number; height: number }): Promise<void> {
    await this.withPage((page) => resizePage(page, bounds))
  }

  /** Lets the page run its beforeunload, then goes. */
  leave(): void {
    void this.withPage((page) => page.send('Page.close'))
  }
  /** Goes without asking. */
  remove(): void {
    void this.withPage((page) => page.send('Target.closeTarget', { targetId: page.targetId }))
  }

  private afterClose(): void {
    if (this.gone) return
    this.gone = true
    this.mainFrame.destroy()
    this.emit('destroyed')
    this.window.closed()
  }
}
