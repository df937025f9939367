// The one window a person sees.
import { join } from 'node:path'
import { BrowserWindow, type IpcMainInvokeEvent, nativeTheme, type Session } from 'electron'
import { APP_ORIGIN } from './app-scheme'

const PAPER = { light: '#FCFAF5', dark: '#1A1E1B' }

export function openMainWindow(session: Session, devServer: string | null): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 520,
    show: false,
    // Neutral on purpose: the title is what a task switcher or a recording shows.
    title: 'Kith',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      session,
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      // #2, #3, #4, #6, #8: the defaults, said out loud.
      nodeIntegration: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: devServer !== null,
    },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  showPage(window, devServer)
  return window
}

/** Loads the page, from its beginning: what an earlier one held is gone with it. */
export function showPage(window: BrowserWindow, devServer: string | null): void {
  if (!window.isDestroyed()) void window.loadURL(devServer ?? `${APP_ORIGIN}/index.html`)
}

/** Only the main frame of a window of ours, still showing our own page, may ask anything. */
export function isOwnPage(devServer: string | null): (event: IpcMainInvokeEvent) => boolean {
  const own = devServer ? new URL(devServer).origin : APP_ORIGIN
  return (event) => {
    const frame = event.senderFrame
    const window = BrowserWindow.fromWebContents(event.sender)
    if (!frame || !window || frame !== window.webContents.mainFrame) return false
    const { protocol, host } = new URL(frame.url)
    return `${protocol}//${host}` === own
  }
}
