// What a page is made with, and what it tells the window around it.
import type { HostSession } from './session'

/** What the window around a page is told. */
export interface WindowEvents {
  painted(): void
  title(title: string): void
  closed(): void
  staysOpen(): void
  close(): void
}

export interface ContentsOptions {
  session: HostSession
  preload: string | undefined
  width: number
  height: number
  visible: boolean
}
