// Compile-time proof that the surface is a true part of Electron's own typings: a wrong signature does not compile.
import type { BrowserWindow, BrowserWindowClass, BrowserWindowConstructorOptions, HostElectron, HostPreload, WebPreferences } from './surface'

type Electrons = typeof Electron.CrossProcessExports

/** A session comes from the host and goes back to it, so the narrower type can never reach Electron's constructor. */
type OptionsButSession = Omit<BrowserWindowConstructorOptions, 'webPreferences'> & { webPreferences?: Omit<WebPreferences, 'session'> }
interface Checked extends Omit<HostElectron, 'BrowserWindow'> {
  BrowserWindow: Pick<BrowserWindowClass, keyof BrowserWindowClass> & (new (options?: OptionsButSession) => BrowserWindow)
}

/** Never called: assigning Electron's module to the host's surface is the check. */
export function offeredPartOf(electron: Electrons): Checked & HostPreload {
  return {
    app: electron.app,
    BrowserWindow: electron.BrowserWindow,
    ipcMain: electron.ipcMain,
    protocol: electron.protocol,
    session: electron.session,
    dialog: electron.dialog,
    Menu: electron.Menu,
    nativeTheme: electron.nativeTheme,
    powerMonitor: electron.powerMonitor,
    clipboard: electron.clipboard,
    ClipboardItem: electron.ClipboardItem,
    safeStorage: electron.safeStorage,
    screen: electron.screen,
    ipcRenderer: electron.ipcRenderer,
    contextBridge: electron.contextBridge,
  }
}
