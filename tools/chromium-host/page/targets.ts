// Opens and follows targets (windows and tabs) of the browser, and closes those nobody asked for.
import type { BrowserProcess } from '../browser/browser-process'
import type { CdpSession } from '../browser/cdp'
import { browserFor, hostSettings, runningBrowser } from '../electron/host-state'
import type { HostSession } from '../electron/session'
import { isOff } from '../layers'

export interface TargetOptions {
  session: HostSession
  width: number
  height: number
  visible: boolean
}

/** What to tell when a followed target goes. */
const followed = new Map<string, () => void>()
let firstWindowTaken = false

/** Follows all targets; a page opened by one of ours is closed before it can load. */
export async function followTargets({ connection, process: child }: BrowserProcess): Promise<void> {
  const { browser } = connection
  browser.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.openerId && !isOff('navigation') && followed.has(targetInfo.openerId)) void browser.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined)
  })
  browser.on('Target.targetDestroyed', ({ targetId }) => forget(targetId))
  // When the browser itself ends, every window is gone.
  child.once('exit', () => [...followed.keys()].forEach(forget))
  await browser.send('Target.setDiscoverTargets', { discover: true })
}

function forget(targetId: string): void {
  const gone = followed.get(targetId)
  followed.delete(targetId)
  gone?.()
}

export async function openTarget(options: TargetOptions, gone: () => void): Promise<{ targetId: string; cdp: CdpSession }> {
  const browser = await browserFor(options.visible)
  const { connection } = browser
  const browserContextId = await options.session.browserContext(browser)
  const targetId = (options.visible ? await adoptAppWindow(options) : undefined) ?? (await createTarget(browser, browserContextId, options))
  followed.set(targetId, gone)
  const { sessionId } = await connection.browser.send('Target.attachToTarget', { targetId, flatten: true })
  return { targetId, cdp: connection.session(sessionId) }
}

/** With a screen, the browser was started with one `--app` window: the app's first window lives in it. */
async function adoptAppWindow({ width, height }: TargetOptions): Promise<string | undefined> {
  if (hostSettings().headless || firstWindowTaken) return undefined
  firstWindowTaken = true
  const { browser } = runningBrowser().connection
  const { targetInfos } = await browser.send('Target.getTargets')
  const targetId = targetInfos.find((target) => target.type === 'page')?.targetId
  if (!targetId) return undefined
  const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId })
  await browser.send('Browser.setWindowBounds', { windowId, bounds: { width, height } })
  return targetId
}

async function createTarget({ connection }: BrowserProcess, browserContextId: string | undefined, { width, height }: TargetOptions): Promise<string> {
  const request = { url: 'about:blank', browserContextId, width, height, newWindow: true }
  return (await connection.browser.send('Target.createTarget', request)).targetId
}
