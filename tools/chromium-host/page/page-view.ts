// How a page is seen: zoom, size, preferred colours.
import { nativeTheme } from '../electron/native-theme'
import type { HostPage } from './host-page'

/** Browser zoom: fewer CSS pixels in the same window, each drawn larger. */
export async function zoomPage(page: HostPage, size: { width: number; height: number }, factor: number): Promise<void> {
  if (factor === 1) await page.send('Emulation.clearDeviceMetricsOverride')
  else
    await page.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(size.width / factor),
      height: Math.round(size.height / factor),
      deviceScaleFactor: factor,
      mobile: false,
    })
}

export async function preferScheme(page: HostPage): Promise<void> {
  await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: nativeTheme.forcedScheme() ?? '' }] })
}

export async function resizePage(page: HostPage, bounds: { left: number; top: number; width: number; height: number }): Promise<void> {
  const { windowId } = await page.send('Browser.getWindowForTarget', { targetId: page.targetId })
  await page.send('Browser.setWindowBounds', { windowId, bounds })
}
