// The one window a person sees.
import { join } from 'node:path'
import { BrowserWindow, nativeTheme, type Session } from 'electron'
import { APP_ORIGIN } from './app-scheme'
import { PAGE_PREFERENCES } from './page-preferences'

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
      ...PAGE_PREFERENCES,
      session,
      preload: join(import.meta.dirname, '../preload/index.cjs'),
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
