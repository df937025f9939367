// The few facts every part of the host needs, set once by start.ts.
import type { BrowserProcess } from '../browser/browser-process'
import type { Layer } from '../layers'

export interface HostSettings {
  appMain: string
  appPath: string
  name: string
  version: string
  /** Arguments after `--`. */
  args: string[]
  headless: boolean
  /** A test is connected: dialogs wait for its answers. */
  controlled: boolean
  /** What the "system" prefers, for machines without one; undefined leaves it to the browser. */
  colorScheme: 'light' | 'dark' | undefined
  scripts: { mainWorld: string; preloadWorld: string }
  /** For proofs: the app's defences that are off, with the host's own standing aside. @see layers.ts */
  without: ReadonlySet<Layer> | undefined
}

let settings: HostSettings | undefined
let browser: BrowserProcess | undefined
let hiddenBrowser: Promise<BrowserProcess> | undefined
let launchHidden: (() => Promise<BrowserProcess>) | undefined

export function setHostSettings(value: HostSettings): void {
  settings = value
}

export function hostSettings(): HostSettings {
  if (!settings) throw new Error('The Chromium host has not been started')
  return settings
}

/** @param launch starts a second, headless browser: one with a screen can neither hide a window nor print from it. */
export function setBrowser(value: BrowserProcess, launch: (() => Promise<BrowserProcess>) | undefined): void {
  browser = value
  launchHidden = launch
}

/** The browser a window lives in. */
export async function browserFor(visible: boolean): Promise<BrowserProcess> {
  if (visible || !launchHidden) return runningBrowser()
  hiddenBrowser ??= launchHidden()
  return hiddenBrowser
}

export async function closeBrowsers(): Promise<void> {
  await Promise.all([browser?.close(), hiddenBrowser?.then((hidden) => hidden.close())])
}

/** Throws before `ready`, as Electron does for anything that needs a window. */
export function runningBrowser(): BrowserProcess {
  if (!browser) throw new Error('Cannot do this before app is ready')
  return browser
}

export function browserIsRunning(): boolean {
  return browser !== undefined
}
