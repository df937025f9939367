// What `import … from 'electron'` gets on the host: exactly the surface, and a thrown error for anything else.
import type { HostElectron } from '../surface'
import { app } from './app'
import { defaultProtocol, session } from './session'
import { registerSchemesAsPrivileged } from './app-address'
import { HostBrowserWindow } from './browser-window'
import { dialog } from './dialog'
import { ipcMain } from './ipc-main'
import { HostMenu } from './menu'
import { nativeTheme } from './native-theme'
import { clipboard, HostClipboardItem } from './clipboard'
import { safeStorage } from './safe-storage'
import { powerMonitor, screen } from './small-modules'
import { strictly } from './strict'

const protocol: HostElectron['protocol'] = {
  registerSchemesAsPrivileged,
  handle: (scheme, handler) => defaultProtocol().handle(scheme, handler as (request: Request) => Response | Promise<Response>),
  unhandle: (scheme) => defaultProtocol().unhandle(scheme),
  isProtocolHandled: (scheme) => defaultProtocol().isProtocolHandled(scheme),
}

const offered: HostElectron = {
  app,
  BrowserWindow: strictly('BrowserWindow', HostBrowserWindow),
  ipcMain,
  protocol: strictly('protocol', protocol),
  session: strictly('session', session),
  dialog: strictly('dialog', dialog),
  Menu: strictly('Menu', HostMenu),
  nativeTheme,
  powerMonitor,
  clipboard: strictly('clipboard', clipboard),
  ClipboardItem: HostClipboardItem,
  safeStorage: strictly('safeStorage', safeStorage),
  screen: strictly('screen', screen),
}

export const electronModule = strictly('electron', offered)
export const offeredNames = Object.keys(offered)
