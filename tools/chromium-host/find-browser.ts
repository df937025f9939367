// Finds a Chromium to run the app in: one installed on the machine, or the one in the dev dependencies.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { unpackChromium } from './browser/packaged-chromium'

export interface FoundBrowser {
  /** Name for a sentence on screen, such as "Google Chrome". */
  name: string
  executable: string
  /** The packaged Chromium has no window system: it can only run headless. */
  headlessOnly: boolean
  env: Record<string, string>
}

/**
 * Looks for a browser.
 * @param options.preferInstalled true: installed Chrome, Chromium or Edge first; false: the packaged one first, the same on every machine.
 * @returns undefined when there is neither.
 */
export async function findBrowser(options: { preferInstalled: boolean }): Promise<FoundBrowser | undefined> {
  if (options.preferInstalled) return findInstalled() ?? (await findPackaged())
  return (await findPackaged()) ?? findInstalled()
}

/** A browser named by hand (`--chromium=`). */
export function browserAt(executable: string): FoundBrowser {
  if (!existsSync(executable)) throw new Error(`There is no browser at ${executable}`)
  return { name: executable, executable, headlessOnly: false, env: {} }
}

async function findPackaged(): Promise<FoundBrowser | undefined> {
  const packaged = await unpackChromium()
  return packaged && { name: 'the packaged Chromium', headlessOnly: true, ...packaged }
}

function findInstalled(): FoundBrowser | undefined {
  for (const [name, executable] of installedPlaces()) {
    if (existsSync(executable)) return { name, executable, headlessOnly: false, env: {} }
  }
  return undefined
}

function installedPlaces(): Array<[name: string, path: string]> {
  if (process.platform === 'darwin') {
    const apps: Array<[string, string]> = [
      ['Google Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
      ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
      ['Microsoft Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ]
    const roots = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')]
    return roots.flatMap((root) => apps.map(([name, path]): [string, string] => [name, join(root, path)]))
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => process.env[key] ?? [])
    const apps: Array<[string, string]> = [
      ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
      ['Chromium', 'Chromium\\Application\\chrome.exe'],
      ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
    ]
    return roots.flatMap((root) => apps.map(([name, path]): [string, string] => [name, join(root, path)]))
  }
  const commands: Array<[string, string]> = [
    ['Google Chrome', 'google-chrome'],
    ['Google Chrome', 'google-chrome-stable'],
    ['Chromium', 'chromium'],
    ['Chromium', 'chromium-browser'],
    ['Microsoft Edge', 'microsoft-edge'],
    ['Microsoft Edge', 'microsoft-edge-stable'],
  ]
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
  return commands.flatMap(([name, command]) => folders.filter(Boolean).map((folder): [string, string] => [name, join(folder, command)]))
}
