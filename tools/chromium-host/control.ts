// The test's line to a running host: answers for dialogs, the report, menu items, over Node's child-process channel.
import { app } from './electron/app'
import { HostBrowserWindow } from './electron/browser-window'
import { answerDialog } from './electron/dialog'
import { holdPrinting } from './electron/held-printing'
import { HostMenu } from './electron/menu'
import { HostEvent } from './electron/strict'
import { powerMonitor } from './electron/small-modules'
import { report, type Report } from './electron/report'

export type ToHostProcess =
  | { type: 'answer'; method: string; result: unknown }
  | { type: 'report'; request: number }
  | { type: 'menu'; request: number; id: string }
  | { type: 'power'; event: string }
  /** Lets no page be printed until it is told otherwise. */
  | { type: 'hold-printing'; request: number; hold: boolean }
  /** Runs code in the first window's page, without a debugging port. */
  | { type: 'evaluate'; request: number; code: string }
  | { type: 'load'; request: number; url: string }
  | { type: 'quit' }

export type FromHostProcess =
  | { type: 'ready'; wsEndpoint: string; browser: string }
  | { type: 'report'; request: number; report: Report }
  | { type: 'done'; request: number; error?: string }
  | { type: 'value'; request: number; value: unknown }

export function openControlChannel(): void {
  process.on('message', (message: ToHostProcess) => {
    switch (message.type) {
      case 'answer':
        answerDialog(message.method, message.result)
        return
      case 'report':
        tellTest({ type: 'report', request: message.request, report: currentReport() })
        return
      case 'menu':
        answerRequest(message.request, () => chooseMenuItem(message.id))
        return
      case 'power':
        emitOfSystem(message.event)
        return
      case 'hold-printing':
        answerRequest(message.request, () => holdPrinting(message.hold))
        return
      case 'evaluate':
        void onFirstWindow(message.request, (window) => window.webContents.executeJavaScript(message.code))
        return
      case 'load':
        void onFirstWindow(message.request, (window) => window.loadURL(message.url))
        return
      case 'quit':
        app.quit()
    }
  })
  // Without its test, a host has nothing to live for.
  process.on('disconnect', () => app.exit(1))
}

/** What the system tells of itself: to a window on Windows when the session ends, to `powerMonitor` otherwise. */
function emitOfSystem(event: string): void {
  if (event !== 'query-session-end') powerMonitor.emit(event, new HostEvent())
  else for (const window of HostBrowserWindow.getAllWindows()) window.emit(event, Object.assign(new HostEvent(), { reasons: ['logoff'] }))
}

export function tellTest(message: FromHostProcess): void {
  if (process.connected) process.send?.(message)
}

export function currentReport(): Report {
  const windows = HostBrowserWindow.getAllWindows().map((window) => ({
    id: window.id,
    title: window.getTitle(),
    url: window.webContents.getURL(),
    visible: window.isVisible(),
    contentProtected: window.isContentProtected(),
  }))
  return { ...report, windows }
}

async function onFirstWindow(request: number, act: (window: HostBrowserWindow) => Promise<unknown>): Promise<void> {
  try {
    const [window] = HostBrowserWindow.getAllWindows()
    if (!window) throw new Error('There is no window')
    tellTest({ type: 'value', request, value: await act(window) })
  } catch (error) {
    tellTest({ type: 'done', request, error: String(error) })
  }
}

function chooseMenuItem(id: string): void {
  const item = HostMenu.getApplicationMenu()?.getMenuItemById(id)
  if (!item) throw new Error(`The application menu has no item '${id}'`)
  item.choose()
}

function answerRequest(request: number, act: () => void): void {
  try {
    act()
    tellTest({ type: 'done', request })
  } catch (error) {
    tellTest({ type: 'done', request, error: (error as Error).message })
  }
}
