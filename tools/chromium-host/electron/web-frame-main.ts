// The main frame as IPC handlers see it: one object per window, so that identity checks work.
import type { WebFrameMain } from '../surface'
import { originOf } from './app-address'
import { StrictObject } from './strict'

export class HostWebFrameMain extends StrictObject implements WebFrameMain {
  /** Current address as the app knows it. */
  url = ''
  readonly parent = null
  readonly detached = false
  readonly name = ''
  private destroyed = false

  constructor(
    readonly processId: number,
    readonly routingId: number,
  ) {
    super()
  }

  get top(): WebFrameMain {
    return this
  }
  get origin(): string {
    return originOf(this.url)
  }
  isDestroyed(): boolean {
    return this.destroyed
  }
  destroy(): void {
    this.destroyed = true
  }
}
