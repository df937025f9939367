// Opens and follows targets (windows and tabs) of the browser, and closes those nobody asked for.
import type { CdpSession } from '../browser/cdp'
import { hostSettings, runningBrowser } from '../electron/host-state'

export interface TargetOptions {
  browserContextId: string | undefined
  width: number
  height: number
  visible: boolean
}

/** What to tell when a followed target goes. */
const followed = new Map<string, () => void>()
let firstWindowTaken = false

/** Follows all targets; a page opened by one of ours is closed before it can load. */
export async function followTargets(): Promise<void> {
  const { browser } = runningBrowser().connection
  browser.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.openerId && followed.has(targetInfo.openerId)) void browser.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined)
  })
  browser.on('Target.targetDestroyed', ({ targetId }) => forget(targetId))
  await browser.send('Target.setDiscoverTargets', { discover: true })
}

/** The browser process ended by itself: every window is gone. */
export function forgetAllTargets(): void {
  for (const targetId of [...followed.keys()]) forget(targetId)
}

function forget(targetId: string): void {
  const gone = followed.get(targetId)
  followed.delete(targetId)
  gone?.()
}

export async function openTarget(options: TargetOptions, gone: () => void): Promise<{ targetId: string; cdp: CdpSession }> {
  const { connection } = runningBrowser()
  const targetId = (await adoptAppWindow()) ?? (await createTarget(options))
  followed.set(targetId, gone)
  const { sessionId } = await connection.browser.send('Target.attachToTarget', { targetId, flatten: true })
  return { targetId, cdp: connection.session(sessionId) }
}

/** With a screen, the browser was started with one `--app` window: the app's first window lives in it. */
async function adoptAppWindow(): Promise<string | undefined> {
  if (hostSettings().headless || firstWindowTaken) return undefined
  firstWindowTaken = true
  const { targetInfos } = await runningBrowser().connection.browser.send('Target.getTargets')
  return targetInfos.find((target) => target.type === 'page')?.targetId
}

async function createTarget(options: TargetOptions): Promise<string> {
  const { browser } = runningBrowser().connection
  const { browserContextId, width, height } = options
  const place = hostSettings().headless || options.visible ? { width, height, newWindow: true } : { hidden: true }
  const request = { url: 'about:blank', browserContextId, ...place }
  try {
    return (await browser.send('Target.createTarget', request)).targetId
  } catch {
    // Older browsers know no hidden targets.
    return (await browser.send('Target.createTarget', { url: 'about:blank', browserContextId, background: true })).targetId
  }
}
