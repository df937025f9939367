// The ways out of Kith that nobody chose. Each leads to quitting in order: the page hands over the field being written
// in, and the end waits for the disk.
import { app, type BrowserWindow, dialog, powerMonitor } from 'electron'
import { m } from '@domain/messages/messages'

/** Longer than any save takes; a main process in trouble is not trusted with more. */
const PATIENCE_MS = 2000
const MINUTE_MS = 60_000
const MOST_CRASHES = 3

type Preventable = { preventDefault(): void }

/** Before `ready`. Signals to end, and the person's own ways, are quitting in order already. */
export function leaveInOrder(): void {
  process.on('uncaughtException', (error) => {
    // For whoever develops Kith; the installed app writes nothing down.
    if (!app.isPackaged) process.stderr.write(`${error.stack ?? String(error)}\n`)
    endInTrouble()
  })
  void app.whenReady().then(() => {
    // Linux and macOS: the system waits for whoever asks it to. Electron's typings leave the event out.
    powerMonitor.on('shutdown', (event?: Preventable) => {
      event?.preventDefault()
      app.quit()
    })
  })
}

/** A page that has stopped is loaded anew: main has the notebook. One that stops again and again ends the app. */
export function openAgain(window: BrowserWindow, load: () => void): void {
  const crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    const now = performance.now()
    crashes.push(now)
    if (crashes.filter((at) => now - at < MINUTE_MS).length > MOST_CRASHES) endInTrouble()
    else load()
  })
  // Windows, at log-off: it is not held up, and has the words before it ends us.
  window.on('query-session-end', () => app.quit())
}

let ending = false

/** Nothing of what went wrong is shown: it could hold the person's words. */
function endInTrouble(): void {
  if (ending) return
  ending = true
  process.exitCode = 1
  // It holds everything up, so it comes last.
  app.once('quit', () => dialog.showErrorBox(m.shell.ended.title, m.shell.ended.text))
  app.quit()
  setTimeout(() => app.exit(1), PATIENCE_MS)
}
