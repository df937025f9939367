// `BrowserWindow`: one page each; anything but a sandboxed, isolated page is refused.
import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from '../surface'
import { app } from './app'
import { hostSettings } from './host-state'
import { onMenuChange } from './menu'
import { nativeTheme } from './native-theme'
import { type HostSession, session } from './session'
import { HostEvent, StrictEmitter } from './strict'
import { HostWebContents } from './web-contents'
import { checkWindowOptions } from './window-options'

const offeredEvents = ['ready-to-show', 'show', 'hide', 'close', 'closed', 'focus', 'blur', 'resize', 'move', 'page-title-updated', 'query-session-end']

const windows = new Map<number, HostBrowserWindow>()
let focused: HostBrowserWindow | null = null
let nextId = 1

export class HostBrowserWindow extends StrictEmitter implements BrowserWindow {
  readonly id: number
  readonly webContents: HostWebContents
  private title: string
  private visible = false
  private contentProtected = false
  private destroyed = false
  private readyToShow = false
  private bounds: Electron.Rectangle
  private readonly smallest: { width: number; height: number }
  private readonly canBeSeen: boolean
  private closing: Array<(closed: boolean) => void> = []

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super(offeredEvents)
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    checkWindowOptions(options)
    this.id = nextId++
    const { width = 800, height = 600, x = 0, y = 0, webPreferences = {} } = options
    this.title = options.title ?? app.name
    this.bounds = { x, y, width, height }
    this.smallest = { width: options.minWidth ?? 0, height: options.minHeight ?? 0 }
    const chosen = (webPreferences.session as HostSession | undefined) ?? (webPreferences.partition === undefined ? session.defaultSession : session.fromPartition(webPreferences.partition))
    const visible = options.show !== false
    // The first window is the one that will be seen, even when it waits for ready-to-show.
    this.canBeSeen = visible || windows.size === 0 || hostSettings().headless
    this.webContents = new HostWebContents(
      { session: chosen, preload: webPreferences.preload, width, height, visible: this.canBeSeen },
      {
        painted: () => this.showWhenPainted(),
        title: (title) => this.pageTitle(title),
        closed: () => this.afterClose(),
        staysOpen: () => this.settle(false),
        close: () => this.close(),
      },
    )
    windows.set(this.id, this)
    app.announce(this.webContents)
    if (visible) this.show()
  }

  static getAllWindows(): HostBrowserWindow[] {
    return [...windows.values()]
  }
  static fromWebContents(contents: WebContents): HostBrowserWindow | null {
    return [...windows.values()].find((window) => window.webContents === contents) ?? null
  }
  static getFocusedWindow(): HostBrowserWindow | null {
    return focused
  }

  loadURL(url: string): Promise<void> {
    this.mustLive()
    return this.webContents.loadURL(url)
  }

  private showWhenPainted(): void {
    if (this.readyToShow || this.destroyed) return
    this.readyToShow = true
    this.emit('ready-to-show')
  }

  private pageTitle(title: string): void {
    const event = new HostEvent()
    this.emit('page-title-updated', event, title, title !== '')
    if (!event.defaultPrevented) this.title = title
  }

  show(): void {
    this.mustLive()
    if (this.visible) return
    if (!this.canBeSeen) throw new Error('With a screen, the Chromium host can show a window made with show: false only if it is the first')
    this.visible = true
    this.emit('show')
    this.focus()
  }
  hide(): void {
    this.mustLive()
    this.visible = false
    if (focused === this) focused = null
    this.emit('hide')
  }
  focus(): void {
    this.mustLive()
    if (!this.visible || focused === this) return
    if (focused && !focused.destroyed) focused.emit('blur')
    setFocused(this)
    this.webContents.focus()
    this.emit('focus')
  }
  isFocused(): boolean {
    return focused === this
  }
  isVisible(): boolean {
    return this.visible
  }
  // The browser owns these states; an app window is never minimised, maximised or full screen as far as the app knows.
  isMinimized(): boolean {
    return false
  }
  isMaximized(): boolean {
    return false
  }
  isFullScreen(): boolean {
    return false
  }
  minimize(): void {}
  maximize(): void {}
  restore(): void {}
  // No browser offers it (see README); what the app asked for is kept, for a test to look at.
  setContentProtection(enable: boolean): void {
    this.mustLive()
    this.contentProtected = enable
  }
  isContentProtected(): boolean {
    return this.contentProtected
  }
  setBackgroundColor(): void {}

  getTitle(): string {
    return this.title
  }
  setTitle(title: string): void {
    this.mustLive()
    this.title = title
  }
  getBounds(): Electron.Rectangle {
    return { ...this.bounds }
  }
  getNormalBounds(): Electron.Rectangle {
    return this.getBounds()
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.mustLive()
    const wanted = { ...this.bounds, ...bounds }
    const width = Math.max(wanted.width, this.smallest.width)
    const height = Math.max(wanted.height, this.smallest.height)
    this.bounds = { ...wanted, width, height }
    void this.webContents.resize({ left: wanted.x, top: wanted.y, width, height }).then(() => !this.destroyed && this.emit('resize'))
  }

  close(): void {
    void this.closeAsking()
  }

  /** Resolves false when a listener or the page refused. */
  async closeAsking(): Promise<boolean> {
    if (this.destroyed) return true
    const event = new HostEvent()
    this.emit('close', event)
    if (event.defaultPrevented) return false
    const outcome = new Promise<boolean>((resolve) => this.closing.push(resolve))
    this.webContents.leave()
    return outcome
  }

  destroy(): void {
    void this.destroyQuietly()
  }
  async destroyQuietly(): Promise<void> {
    if (this.destroyed) return
    const gone = new Promise<boolean>((resolve) => this.closing.push(resolve))
    this.webContents.remove()
    await gone
  }
  isDestroyed(): boolean {
    return this.destroyed
  }

  private afterClose(): void {
    if (this.destroyed) return
    // The person closed the browser's window: the app hears of it, but cannot stop it any more.
    if (this.closing.length === 0) this.emit('close', new HostEvent())
    this.destroyed = true
    this.visible = false
    if (focused === this) focused = null
    windows.delete(this.id)
    this.emit('closed')
    this.settle(true)
    app.windowClosed(windows.size)
  }

  private settle(closed: boolean): void {
    for (const resolve of this.closing.splice(0)) resolve(closed)
  }

  private mustLive(): void {
    if (this.destroyed) throw new TypeError('Object has been destroyed')
  }
}

function setFocused(window: HostBrowserWindow): void {
  focused = window
}

/** How `app` ends windows at quit: one after the other, stopping at the first that refuses. */
export const windowCloser = {
  async closeAll(): Promise<boolean> {
    for (const window of HostBrowserWindow.getAllWindows()) if (!(await window.closeAsking())) return false
    return true
  },
  async destroyAll(): Promise<void> {
    await Promise.all(HostBrowserWindow.getAllWindows().map((window) => window.destroyQuietly()))
  },
}

nativeTheme.whenForced(() => {
  for (const window of windows.values()) window.webContents.applyColorScheme()
})
onMenuChange(() => {
  for (const window of windows.values()) window.webContents.applyAccelerators()
})
