// Starts the built app on the Chromium host and hands a test its windows, dialogs, report and end.
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { FromHostProcess, ToHostProcess } from '../../tools/chromium-host/control'
import type { Report } from '../../tools/chromium-host/electron/report'

export type { Report }

export interface LaunchOptions {
  /** The app's built main file. */
  appMain: string
  /** Arguments for the app, such as `--user-data-dir=…`. */
  args?: string[]
  env?: Record<string, string>
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number }
  /** A browser of one's own; the packaged one otherwise. */
  browserPath?: string
}

export interface HostApp {
  process: ChildProcess
  /** Name and version of the browser, for the test log. */
  browser: string
  firstWindow(): Promise<Page>
  windows(): Page[]
  /** The window once more, for a driver that has given a crashed page up. */
  reconnect(): Promise<Page>
  /** Answers the next (or the waiting) dialog of that kind. */
  answerDialog(method: 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox', result: object): void
  report(): Promise<Report>
  /** Chooses an item of the application menu by its id. */
  menu(id: string): Promise<void>
  /** Holds every print, and lets all of them go. */
  holdPrinting(hold: boolean): Promise<void>
  /** Emits a powerMonitor event such as `lock-screen`. */
  power(event: string): void
  /** Quits as a person would; resolves with the exit code. */
  close(): Promise<number>
  /** SIGKILL for the app and its browser at once. */
  kill(): Promise<void>
  /** What the app wrote to its standard error so far. */
  errors(): string
}

const runner = fileURLToPath(new URL('../../tools/chromium-host/run.mjs', import.meta.url))

export async function launchOnHost(options: LaunchOptions): Promise<HostApp> {
  const child = spawnHost(options)
  let written = ''
  child.stderr?.on('data', (chunk: Buffer) => (written += chunk.toString()))
  const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? -1)))
  const ready = await new Promise<Extract<FromHostProcess, { type: 'ready' }>>((resolve, reject) => {
    child.on('message', (message: FromHostProcess) => message.type === 'ready' && resolve(message))
    void exited.then((code) => reject(new Error(`The app ended (${code}) before it was ready\n${written}`)))
  })
  const browser = await chromium.connectOverCDP(ready.wsEndpoint, { noDefaults: true })
  const request = createRequests(child)
  const tell = (message: ToHostProcess) => void (child.connected && child.send(message))

  return {
    process: child,
    browser: ready.browser,
    firstWindow: () => firstWindow(browser, options),
    windows: () => pagesOf(browser),
    reconnect: async () => firstWindow(await chromium.connectOverCDP(ready.wsEndpoint, { noDefaults: true }), options),
    answerDialog: (method, result) => tell({ type: 'answer', method, result }),
    power: (event) => tell({ type: 'power', event }),
    report: () => request((id) => ({ type: 'report', request: id })) as Promise<Report>,
    menu: async (id) => void (await request((number) => ({ type: 'menu', request: number, id }))),
    holdPrinting: async (hold) => void (await request((number) => ({ type: 'hold-printing', request: number, hold }))),
    async close() {
      tell({ type: 'quit' })
      const code = await exited
      await browser.close().catch(() => undefined)
      return code
    },
    async kill() {
      killGroup(child)
      await exited
      await browser.close().catch(() => undefined)
    },
    errors: () => written,
  }
}

function spawnHost({ appMain, args = [], env, colorScheme, browserPath }: LaunchOptions): ChildProcess {
  const hostArgs = [runner, appMain, '--headless', '--control']
  if (colorScheme) hostArgs.push(`--color-scheme=${colorScheme}`)
  if (browserPath) hostArgs.push(`--chromium=${browserPath}`)
  return spawn(process.execPath, [...hostArgs, '--', ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    // Its own process group, so that the browser can be killed with it.
    detached: process.platform !== 'win32',
  })
}

function killGroup(child: ChildProcess): void {
  if (!child.pid || child.exitCode !== null) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

function createRequests(child: ChildProcess): (make: (id: number) => ToHostProcess) => Promise<unknown> {
  let next = 1
  return (make) => {
    const id = next++
    return new Promise((resolve, reject) => {
      const listen = (message: FromHostProcess) => {
        if (message.type === 'ready' || message.request !== id) return
        child.off('message', listen)
        if (message.type === 'report') resolve(message.report)
        else if (message.type === 'value') resolve(message.value)
        else if (message.error) reject(new Error(message.error))
        else resolve(undefined)
      }
      child.on('message', listen)
      child.send(make(id))
    })
  }
}

/** Pages of the app: those on an app origin. The browser's own blank page is not one. */
function pagesOf(browser: Browser): Page[] {
  return browser.contexts().flatMap((context) => context.pages().filter(isAppPage))
}

const isAppPage = (page: Page) => URL.canParse(page.url()) && new URL(page.url()).hostname.endsWith('.invalid')

async function firstWindow(browser: Browser, { viewport, colorScheme }: LaunchOptions): Promise<Page> {
  const page = await new Promise<Page>((resolve) => {
    const consider = (candidate: Page) => {
      if (isAppPage(candidate)) return resolve(candidate)
      candidate.on('framenavigated', () => isAppPage(candidate) && resolve(candidate))
    }
    for (const context of browser.contexts()) {
      context.on('page', consider)
      context.pages().forEach(consider)
    }
  })
  await page.waitForLoadState('domcontentloaded')
  if (viewport) await page.setViewportSize(viewport)
  if (colorScheme) await page.emulateMedia({ colorScheme })
  return page
}
