// `app`: start, quit in Electron's order, names, places and the single-instance lock.
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App, WebContents } from '../surface'
import { CommandLine } from './command-line'
import { browserIsRunning, hostSettings } from './host-state'
import { acquireLock, releaseLock } from './single-instance'
import { HostEvent, StrictEmitter } from './strict'

/** How `app` closes windows, given by browser-window.ts so that neither imports the other. */
export interface WindowCloser {
  /** Resolves false when a window refused. */
  closeAll(): Promise<boolean>
  destroyAll(): Promise<void>
}

const events = ['ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit', 'second-instance', 'activate', 'web-contents-created']

export class HostApp extends StrictEmitter implements App {
  readonly commandLine = new CommandLine()
  readonly isPackaged = false
  private readonly paths = new Map<string, string>()
  private readonly becomesReady: Promise<void>
  private markReady: () => void = () => undefined
  private ready = false
  private quitting = false
  private locked = false
  private givenName: string | undefined
  private windows: WindowCloser = { closeAll: () => Promise.resolve(true), destroyAll: () => Promise.resolve() }
  private shutDown: () => Promise<void> = () => Promise.resolve()

  constructor() {
    super(events)
    this.becomesReady = new Promise((resolve) => (this.markReady = resolve))
  }

  get name(): string {
    return this.givenName ?? hostSettings().name
  }
  set name(value: string) {
    this.givenName = value
  }
  getName(): string {
    return this.name
  }
  setName(name: string): void {
    this.givenName = name
  }
  getVersion(): string {
    return hostSettings().version
  }
  getAppPath(): string {
    return hostSettings().appPath
  }
  getLocale(): string {
    return this.ready ? Intl.DateTimeFormat().resolvedOptions().locale : ''
  }
  getLocaleCountryCode(): string {
    return this.ready ? (new Intl.Locale(this.getLocale()).region ?? '') : ''
  }
  getSystemLocale(): string {
    return this.getLocale()
  }
  getPreferredSystemLanguages(): string[] {
    return [Intl.DateTimeFormat().resolvedOptions().locale]
  }

  getPath(name: Parameters<App['getPath']>[0]): string {
    const path = this.paths.get(name) ?? this.defaultPath(name)
    if (!path) throw new Error(`Failed to get '${name}' path`)
    return path
  }
  setPath(name: string, path: string): void {
    if (!this.defaultPath(name)) throw new Error(`Failed to set path: '${name}' is not offered by the Chromium host`)
    this.paths.set(name, path)
  }

  private defaultPath(name: string): string | undefined {
    const home = homedir()
    const chosen = this.commandLine.getSwitchValue('user-data-dir')
    const appData =
      process.platform === 'win32'
        ? (process.env['APPDATA'] ?? join(home, 'AppData', 'Roaming'))
        : process.platform === 'darwin'
          ? join(home, 'Library', 'Application Support')
          : (process.env['XDG_CONFIG_HOME'] ?? join(home, '.config'))
    const userData = this.paths.get('userData') ?? (chosen || join(appData, this.name))
    const places: Record<string, string> = {
      home,
      appData,
      userData,
      sessionData: userData,
      temp: tmpdir(),
      exe: process.execPath,
      desktop: join(home, 'Desktop'),
      documents: join(home, 'Documents'),
      downloads: join(home, 'Downloads'),
      logs: join(userData, 'logs'),
    }
    return places[name]
  }

  isReady(): boolean {
    return this.ready
  }
  whenReady(): Promise<void> {
    return this.becomesReady
  }

  quit(): void {
    if (this.quitting) return
    this.quitting = true
    void this.quitInOrder()
  }

  /** before-quit, every window's close, will-quit, quit: any of the first three may stop it. */
  private async quitInOrder(): Promise<void> {
    // Electron answers the call first and starts quitting on the next turn.
    await Promise.resolve()
    if (this.stoppedBy('before-quit') || !(await this.windows.closeAll()) || this.stoppedBy('will-quit')) {
      this.quitting = false
      return
    }
    await this.leave(Number(process.exitCode ?? 0))
  }

  private stoppedBy(event: 'before-quit' | 'will-quit'): boolean {
    const preventable = new HostEvent()
    this.emit(event, preventable)
    return preventable.defaultPrevented
  }

  exit(code = 0): void {
    this.quitting = true
    void this.windows.destroyAll().then(() => this.leave(code))
  }

  private async leave(code: number): Promise<void> {
    this.emit('quit', new HostEvent(), code)
    await this.shutDown()
    this.releaseSingleInstanceLock()
    process.exit(code)
  }

  requestSingleInstanceLock(additionalData?: object): boolean {
    if (this.locked) return true
    const visit = { argv: process.argv, workingDirectory: process.cwd(), additionalData: additionalData ?? null }
    this.locked = acquireLock(this.getPath('userData'), visit, (visitor) =>
      this.emit('second-instance', new HostEvent(), visitor.argv, visitor.workingDirectory, visitor.additionalData),
    )
    return this.locked
  }
  hasSingleInstanceLock(): boolean {
    return this.locked
  }
  releaseSingleInstanceLock(): void {
    if (this.locked) releaseLock()
    this.locked = false
  }

  enableSandbox(): void {
    if (this.ready) throw new Error('app.enableSandbox() can only be called before app is ready')
  }
  setAppUserModelId(): void {
    // Only Windows' task bar reads it.
  }
  configureHostResolver(): void {
    if (!this.ready) throw new Error('configureHostResolver cannot be called before the app is ready')
  }
  setProxy(): Promise<void> {
    // The host already sends everything to a proxy that does not exist.
    return Promise.resolve()
  }
  setAboutPanelOptions(): void {
    // There is no native about panel.
  }
  focus(): void {
    // A browser window cannot be raised from outside.
  }

  /** Called by the host once the browser runs. */
  becomeReady(windows: WindowCloser, shutDown: () => Promise<void>): void {
    if (this.quitting || !browserIsRunning()) return
    this.windows = windows
    this.shutDown = shutDown
    this.ready = true
    this.emit('ready', new HostEvent())
    this.markReady()
  }

  /** Called when a window has closed; like Electron, quits when nobody listens. */
  windowClosed(left: number): void {
    if (left > 0 || this.quitting) return
    if (!this.emit('window-all-closed')) this.quit()
  }

  isQuitting(): boolean {
    return this.quitting
  }

  announce(contents: WebContents): void {
    this.emit('web-contents-created', new HostEvent(), contents)
  }
}

export const app = new HostApp()
