// Who may ask anything.
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'

/** Only the main frame of the one window a person sees, still showing our own page, may ask anything: no frame in it, and not the pages that are printed. */
export function isOwnPage(devServer: string | null, seen: () => BrowserWindow | null): (event: IpcMainInvokeEvent) => boolean {
  const own = devServer ? new URL(devServer).origin : 'app://bundle'
  return (event) => {
    const frame = event.senderFrame
    const window = seen()
    if (!frame || !window || window.isDestroyed() || event.sender !== window.webContents || frame !== window.webContents.mainFrame) return false
    const { protocol, host } = new URL(frame.url)
    return `${protocol}//${host}` === own
  }
}
