// Stands for the module 'electron' in tsconfig.host.json: main and preload must compile against this, not only against Electron.
import type * as Host from './surface'

export declare const app: Host.HostElectron['app']
export declare const BrowserWindow: Host.HostElectron['BrowserWindow']
export type BrowserWindow = Host.BrowserWindow
export declare const ipcMain: Host.HostElectron['ipcMain']
export declare const protocol: Host.HostElectron['protocol']
export declare const session: Host.HostElectron['session']
export declare const dialog: Host.HostElectron['dialog']
export declare const Menu: Host.HostElectron['Menu']
export type Menu = Host.Menu
export declare const nativeTheme: Host.HostElectron['nativeTheme']
export declare const powerMonitor: Host.HostElectron['powerMonitor']
export declare const clipboard: Host.HostElectron['clipboard']
export declare const ClipboardItem: Host.HostElectron['ClipboardItem']
export type ClipboardItem = Host.ClipboardItem
export declare const safeStorage: Host.HostElectron['safeStorage']
export declare const screen: Host.HostElectron['screen']
export declare const ipcRenderer: Host.HostPreload['ipcRenderer']
export declare const contextBridge: Host.HostPreload['contextBridge']

export type {
  App, BrowserWindowConstructorOptions, Dialog, IpcMain, IpcMainInvokeEvent, IpcRenderer, MenuItem, MenuItemConstructorOptions,
  NativeTheme, Session, WebContents, WebFrameMain, WebPreferences, WebRequest,
} from './surface'

export type BaseWindow = Host.BaseWindow
export type Event = Electron.Event
export type CustomScheme = Electron.CustomScheme
export type FileFilter = Electron.FileFilter
export type IpcRendererEvent = Electron.IpcRendererEvent
export type MessageBoxOptions = Electron.MessageBoxOptions
export type MessageBoxReturnValue = Electron.MessageBoxReturnValue
export type OpenDialogOptions = Electron.OpenDialogOptions
export type OpenDialogReturnValue = Electron.OpenDialogReturnValue
export type PrintToPDFOptions = Electron.PrintToPDFOptions
export type Rectangle = Electron.Rectangle
export type SaveDialogOptions = Electron.SaveDialogOptions
export type SaveDialogReturnValue = Electron.SaveDialogReturnValue
