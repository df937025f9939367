// One hidden page, printed to PDF and gone. The only address of printToPDF.
import { randomUUID } from 'node:crypto'
import { BrowserWindow, type Session } from 'electron'
import type { MemoryPages } from '../window/app-files'
import { APP_ORIGIN } from '../window/app-scheme'
import { PAGE_PREFERENCES } from '../window/page-preferences'
import { finishPdf } from './finish/finish-pdf'
import { FONTS_READY, PRINT_SETTINGS } from './print-settings'

/** What a print that was called off rejects with. */
export class CalledOff extends Error {}

/**
 * Prints a page made in memory, and mends what Chromium leaves undone in the tags. Nothing touches the disk; the window and the page are gone afterwards,
 * whatever happened. The page's own policy forbids every script, so only the question about fonts runs in it.
 */
export async function printPdf(html: string, { session, pages }: { session: Session; pages: MemoryPages }, signal?: AbortSignal): Promise<Uint8Array> {
  const path = `/print/${randomUUID()}`
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...PAGE_PREFERENCES, session },
  })
  pages.set(path, html)
  const print = async () => {
    await window.loadURL(`${APP_ORIGIN}${path}`)
    await window.webContents.executeJavaScript(FONTS_READY)
    const bytes = await window.webContents.printToPDF(PRINT_SETTINGS)
    return finishPdf(new Uint8Array(bytes))
  }
  try {
    return await (signal ? Promise.race([print(), calledOff(signal)]) : print())
  } finally {
    pages.delete(path)
    window.destroy()
  }
}

function calledOff(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(new CalledOff())
    signal.addEventListener('abort', () => reject(new CalledOff()), { once: true })
  })
}
