// Everything the host offers of Electron, as types. A call outside this list does not compile against it.
// Brings the global namespace `Electron` into view.
import type {} from 'electron'

type Intersect<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void ? I : never
type Listen<E> = Intersect<{ [K in keyof E & string]: (event: K, listener: (...args: E[K] extends unknown[] ? E[K] : never) => void) => unknown }[keyof E & string]>

/** on, once and off for the named events only. */
export interface Emits<E> {
  on: Listen<E>
  once: Listen<E>
  off: Listen<E>
}

type Preventable = Electron.Event

export interface AppEvents {
  ready: [event: Electron.Event]
  'window-all-closed': []
  'before-quit': [event: Preventable]
  'will-quit': [event: Preventable]
  quit: [event: Electron.Event, exitCode: number]
  'second-instance': [event: Electron.Event, argv: string[], workingDirectory: string, additionalData: unknown]
  activate: [event: Electron.Event, hasVisibleWindows: boolean]
  'web-contents-created': [event: Electron.Event, contents: WebContents]
}

export interface App
  extends Emits<AppEvents>,
    Pick<
      Electron.App,
      | 'whenReady' | 'isReady' | 'quit' | 'exit' | 'getPath' | 'setPath' | 'getVersion' | 'getName' | 'setName' | 'name'
      | 'getLocale' | 'getLocaleCountryCode' | 'getSystemLocale' | 'getPreferredSystemLanguages' | 'requestSingleInstanceLock' | 'releaseSingleInstanceLock'
      | 'hasSingleInstanceLock' | 'enableSandbox' | 'isPackaged' | 'getAppPath' | 'setAppUserModelId' | 'configureHostResolver'
      | 'setProxy' | 'setAboutPanelOptions' | 'focus'
    > {
  commandLine: Pick<Electron.CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue'>
}

export interface WebPreferences
  extends Pick<
    Electron.WebPreferences,
    | 'preload' | 'sandbox' | 'contextIsolation' | 'nodeIntegration' | 'nodeIntegrationInWorker' | 'nodeIntegrationInSubFrames' | 'partition'
    | 'spellcheck' | 'devTools' | 'webSecurity' | 'webviewTag' | 'navigateOnDragDrop' | 'allowRunningInsecureContent' | 'experimentalFeatures'
    | 'javascript' | 'images' | 'plugins' | 'webgl' | 'enableWebSQL' | 'safeDialogs' | 'disableDialogs' | 'defaultEncoding' | 'backgroundThrottling'
  > {
  session?: Session
}

export interface BrowserWindowConstructorOptions
  extends Pick<
    Electron.BrowserWindowConstructorOptions,
    | 'show' | 'width' | 'height' | 'x' | 'y' | 'minWidth' | 'minHeight' | 'title' | 'backgroundColor' | 'icon' | 'useContentSize' | 'center'
    | 'autoHideMenuBar' | 'titleBarStyle' | 'paintWhenInitiallyHidden' | 'resizable' | 'focusable' | 'skipTaskbar'
  > {
  webPreferences?: WebPreferences
}

export interface BrowserWindowEvents {
  'ready-to-show': []
  show: []
  hide: []
  close: [event: Preventable]
  closed: []
  'query-session-end': [event: Electron.WindowSessionEndEvent]
  focus: []
  blur: []
  resize: []
  move: []
  'page-title-updated': [event: Preventable, title: string, explicitSet: boolean]
}

export type BaseWindow = Pick<
      Electron.BaseWindow,
      | 'id' | 'show' | 'hide' | 'close' | 'destroy' | 'isDestroyed' | 'focus' | 'isFocused' | 'isVisible' | 'isMinimized' | 'isMaximized'
      | 'isFullScreen' | 'restore' | 'minimize' | 'maximize' | 'setTitle' | 'getTitle' | 'setContentProtection' | 'isContentProtected' | 'getBounds' | 'getNormalBounds'
      | 'setBounds' | 'setBackgroundColor'
    >

export interface BrowserWindow extends Emits<BrowserWindowEvents>, BaseWindow, Pick<Electron.BrowserWindow, 'loadURL'> {
  webContents: WebContents
}

export interface BrowserWindowClass {
  new (options?: BrowserWindowConstructorOptions): BrowserWindow
  getAllWindows(): BrowserWindow[]
  fromWebContents(contents: WebContents): BrowserWindow | null
  getFocusedWindow(): BrowserWindow | null
}

export interface WebContentsEvents {
  'will-navigate': [event: Electron.Event<Electron.WebContentsWillNavigateEventParams>]
  'will-frame-navigate': [event: Electron.Event<Electron.WebContentsWillFrameNavigateEventParams>]
  'will-redirect': [event: Electron.Event<Electron.WebContentsWillRedirectEventParams>]
  'will-attach-webview': [event: Preventable]
  'did-finish-load': []
  'did-fail-load': [event: Electron.Event, errorCode: number, errorDescription: string, validatedURL: string, isMainFrame: boolean]
  'dom-ready': []
  'render-process-gone': [event: Electron.Event, details: Electron.RenderProcessGoneDetails]
  'console-message': [details: Electron.Event<Electron.WebContentsConsoleMessageEventParams>]
  'preload-error': [event: Electron.Event, preloadPath: string, error: Error]
  destroyed: []
}

export interface WebContents
  extends Emits<WebContentsEvents>,
    Pick<
      Electron.WebContents,
      | 'id' | 'getURL' | 'send' | 'setWindowOpenHandler' | 'printToPDF' | 'executeJavaScript' | 'setWebRTCIPHandlingPolicy' | 'setZoomFactor'
      | 'getZoomFactor' | 'setVisualZoomLevelLimits' | 'isDestroyed' | 'close' | 'getTitle' | 'focus'
    > {
  readonly mainFrame: WebFrameMain
  readonly session: Session
}

export type WebFrameMain = Pick<Electron.WebFrameMain, 'url' | 'origin' | 'routingId' | 'processId' | 'isDestroyed' | 'detached' | 'name'> & {
  readonly parent: WebFrameMain | null
  readonly top: WebFrameMain | null
}

export interface IpcMainInvokeEvent {
  type: 'frame'
  frameId: number
  processId: number
  sender: WebContents
  readonly senderFrame: WebFrameMain | null
}

export interface IpcMain {
  handle(channel: string, listener: (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown): void
  handleOnce(channel: string, listener: (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown): void
  removeHandler(channel: string): void
}

export type IpcRendererListener = (event: Electron.IpcRendererEvent, ...args: unknown[]) => void
export interface IpcRenderer {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  on(channel: string, listener: IpcRendererListener): unknown
  once(channel: string, listener: IpcRendererListener): unknown
  off(channel: string, listener: IpcRendererListener): unknown
  removeListener(channel: string, listener: IpcRendererListener): unknown
}

export interface OnBeforeRequestDetails extends Pick<Electron.OnBeforeRequestListenerDetails, 'id' | 'url' | 'method' | 'resourceType' | 'referrer' | 'timestamp' | 'webContentsId'> {
  webContents?: WebContents
  frame?: WebFrameMain | null
}

type BeforeRequest = (details: OnBeforeRequestDetails, callback: (response: Pick<Electron.CallbackResponse, 'cancel'>) => void) => void

export interface WebRequest {
  onBeforeRequest(filter: Electron.WebRequestFilter, listener: BeforeRequest | null): void
  onBeforeRequest(listener: BeforeRequest | null): void
}

export interface Session
  extends Pick<
    Electron.Session,
    | 'setSpellCheckerEnabled' | 'setSpellCheckerLanguages' | 'setSpellCheckerDictionaryDownloadURL' | 'setProxy' | 'clearStorageData'
    | 'clearCache' | 'isPersistent' | 'getStoragePath'
  > {
  protocol: Pick<Electron.Protocol, 'handle' | 'unhandle' | 'isProtocolHandled'>
  webRequest: WebRequest
  setPermissionRequestHandler(handler: ((contents: WebContents, permission: string, callback: (granted: boolean) => void, details: object) => void) | null): void
  setPermissionCheckHandler(handler: ((contents: WebContents | null, permission: string, origin: string, details: object) => boolean) | null): void
  setDevicePermissionHandler(handler: ((details: object) => boolean) | null): void
  setDisplayMediaRequestHandler(handler: ((request: object, callback: (streams: Electron.Streams) => void) => void) | null): void
  on(event: 'will-download', listener: (event: Preventable, item: object, contents: WebContents) => void): unknown
  on(event: 'spellcheck-dictionary-download-begin', listener: (event: Electron.Event, languageCode: string) => void): unknown
}

export interface Dialog {
  showErrorBox(title: string, content: string): void
  showMessageBox(window: BaseWindow, options: Electron.MessageBoxOptions): Promise<Electron.MessageBoxReturnValue>
  showMessageBox(options: Electron.MessageBoxOptions): Promise<Electron.MessageBoxReturnValue>
  showOpenDialog(window: BaseWindow, options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue>
  showOpenDialog(options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue>
  showSaveDialog(window: BaseWindow, options: Electron.SaveDialogOptions): Promise<Electron.SaveDialogReturnValue>
  showSaveDialog(options: Electron.SaveDialogOptions): Promise<Electron.SaveDialogReturnValue>
}

export interface MenuItem extends Pick<Electron.MenuItem, 'id' | 'label' | 'role' | 'type' | 'accelerator' | 'enabled' | 'visible' | 'checked' | 'toolTip' | 'sublabel'> {
  submenu?: Menu
}

export interface MenuItemConstructorOptions
  extends Pick<
    Electron.MenuItemConstructorOptions,
    'id' | 'label' | 'role' | 'type' | 'accelerator' | 'enabled' | 'visible' | 'checked' | 'toolTip' | 'sublabel' | 'registerAccelerator' | 'acceleratorWorksWhenHidden'
  > {
  click?: (item: MenuItem, window: BaseWindow | undefined, event: Electron.KeyboardEvent) => void
  submenu?: MenuItemConstructorOptions[]
}

export interface Menu {
  items: MenuItem[]
  getMenuItemById(id: string): MenuItem | null
}

export interface MenuClass {
  buildFromTemplate(template: MenuItemConstructorOptions[]): Menu
  setApplicationMenu(menu: Menu | null): void
  getApplicationMenu(): Menu | null
}

export interface NativeTheme
  extends Emits<{ updated: [] }>,
    Pick<Electron.NativeTheme, 'shouldUseDarkColors' | 'shouldUseHighContrastColors' | 'themeSource' | 'inForcedColorsMode'> {}

export interface PowerMonitor extends Emits<{ suspend: []; resume: []; 'lock-screen': []; 'unlock-screen': []; shutdown: [] }> {
  getSystemIdleTime(): number
}

/** One entry for the clipboard in several forms, each by its MIME type. */
export type ClipboardItem = Pick<Electron.ClipboardItem, 'types'>

/** What `import … from 'electron'` may name in main and preload. */
export interface HostElectron {
  app: App
  BrowserWindow: BrowserWindowClass
  ipcMain: IpcMain
  protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'>
  session: { defaultSession: Session; fromPartition(partition: string, options?: Electron.FromPartitionOptions): Session }
  dialog: Dialog
  Menu: MenuClass
  nativeTheme: NativeTheme
  powerMonitor: PowerMonitor
  clipboard: Pick<Electron.Clipboard, 'readText' | 'writeText' | 'clear'> & { write(items: ClipboardItem[]): Promise<void> }
  ClipboardItem: new (items: Record<string, string | Blob>) => ClipboardItem
  safeStorage: Pick<Electron.SafeStorage, 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'>
  screen: { getPrimaryDisplay(): Pick<Electron.Display, 'id' | 'bounds' | 'workArea' | 'workAreaSize' | 'size' | 'scaleFactor'> }
}

/** What the preload may name. */
export interface HostPreload {
  ipcRenderer: IpcRenderer
  contextBridge: Pick<Electron.ContextBridge, 'exposeInMainWorld'>
}

