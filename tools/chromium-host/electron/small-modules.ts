// The offered modules that need only a few lines: powerMonitor, screen.
import type { HostElectron, PowerMonitor } from '../surface'
import { app } from './app'
import { StrictEmitter } from './strict'

class HostPowerMonitor extends StrictEmitter implements PowerMonitor {
  constructor() {
    super(['suspend', 'resume', 'lock-screen', 'unlock-screen', 'shutdown'])
  }
  getSystemIdleTime(): number {
    return 0
  }
}

/** Never reports anything by itself; a test may emit its events over the control channel. */
export const powerMonitor = new HostPowerMonitor()

const bounds = { x: 0, y: 0, width: 1280, height: 800 }

export const screen: HostElectron['screen'] = {
  getPrimaryDisplay() {
    if (!app.isReady()) throw new Error("The 'screen' module can't be used before the app 'ready' event")
    return { id: 1, bounds, workArea: bounds, size: bounds, workAreaSize: bounds, scaleFactor: 1 }
  },
}
