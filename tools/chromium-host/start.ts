// Starts the app on the host: maps the module 'electron', runs the app's main file, opens the browser, says `ready`.
import { createRequire, Module, register } from 'node:module'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchBrowser } from './browser/browser-process'
import { openControlChannel, tellTest } from './control'
import { app } from './electron/app'
import { HostBrowserWindow, windowCloser } from './electron/browser-window'
import { closeBrowsers, setBrowser, setHostSettings } from './electron/host-state'
import { whoIsFocused } from './electron/menu'
import { electronModule, offeredNames } from './electron/module'
import { browserAt, findBrowser } from './find-browser'
import { type Layer, layersFrom } from './layers'
import { followTargets } from './page/targets'

export interface StartOptions {
  appMain: string
  /** Arguments for the app. */
  args: string[]
  chromium?: string
  headless: boolean
  control: boolean
  colorScheme?: 'light' | 'dark'
  /** Without the loopback port a test would connect to: driven by the control channel alone. */
  portless?: boolean
  /** For proofs, names of the app's defences to take away. @see layers.ts */
  without?: string
  /** Bundled scripts for the page's two worlds. */
  scripts: { mainWorld: string; preloadWorld: string }
}

export async function start(options: StartOptions): Promise<void> {
  const appMain = resolve(options.appMain)
  const found = options.chromium ? browserAt(options.chromium) : await findBrowser({ preferInstalled: !options.headless })
  if (!found) throw new Error('There is no Chromium, Chrome or Edge on this machine, and no packaged one for its system')
  const { path, name, version, electronVersion } = describeApp(appMain)
  const headless = options.headless || found.headlessOnly
  const { control: controlled, colorScheme, args, scripts } = options
  const without: ReadonlySet<Layer> | undefined = layersFrom(options.without)
  setHostSettings({ appMain, appPath: path, name, version, args, headless, controlled, colorScheme, scripts, without })
  process.argv = [process.execPath, appMain, ...args]
  Object.assign(process, { type: 'browser' })
  addVersion('electron', electronVersion)
  offerElectron()
  if (controlled) openControlChannel()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  whoIsFocused(() => HostBrowserWindow.getFocusedWindow())

  await import(pathToFileURL(appMain).href)
  if (app.isQuitting()) return

  const switches = app.commandLine.browserSwitches()
  const launch = async (isHeadless: boolean) => {
    const launched = await launchBrowser(found, { headless: isHeadless, port: controlled && !options.portless && isHeadless === headless, switches })
    await followTargets(launched)
    return launched
  }
  const browser = await launch(headless)
  setBrowser(browser, headless ? undefined : () => launch(true))
  addVersion('chrome', browser.version)
  tellTest({ type: 'ready', wsEndpoint: browser.wsEndpoint ?? '', browser: `${found.name} ${browser.version}` })
  app.becomeReady(windowCloser, closeBrowsers)
}

function addVersion(name: string, version: string): void {
  Object.defineProperty(process, 'versions', { value: Object.freeze({ ...process.versions, [name]: version }), enumerable: true, configurable: true })
}

/** Name, version and folder as Electron would read them from the nearest package.json. */
function describeApp(appMain: string) {
  let path = dirname(appMain)
  while (!existsSync(join(path, 'package.json')) && dirname(path) !== path) path = dirname(path)
  const file = join(path, 'package.json')
  const fields = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as { name?: string; productName?: string; version?: string }
  const electron = createRequire(file)
  let electronVersion = 'unknown'
  try {
    electronVersion = (electron('electron/package.json') as { version: string }).version
  } catch {
    // A fixture without node_modules.
  }
  return { path: existsSync(file) ? path : dirname(appMain), name: fields.productName ?? fields.name ?? 'Electron', version: fields.version ?? '0.0.0', electronVersion: `${electronVersion}-chromium-host` }
}

/** `import` goes through a loader hook, `require` through Node's CommonJS loader; both get the same strict module. */
function offerElectron(): void {
  Object.assign(globalThis, { [Symbol.for('chromium-host.electron')]: electronModule })
  const shim = `const module = globalThis[Symbol.for('chromium-host.electron')]
export const { ${offeredNames.join(', ')} } = module
export default module`
  const hook = `export async function resolve(specifier, context, next) {
  if (specifier === 'electron' || specifier === 'electron/main') return { url: ${JSON.stringify(`data:text/javascript,${encodeURIComponent(shim)}`)}, shortCircuit: true }
  return next(specifier, context)
}`
  register(`data:text/javascript,${encodeURIComponent(hook)}`)
  const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown }
  const load = loader._load.bind(loader)
  loader._load = (request, ...rest) => (request === 'electron' || request === 'electron/main' ? electronModule : load(request, ...rest))
}

