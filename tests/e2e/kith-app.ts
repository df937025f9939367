// The running app as a story sees it: on Electron when its binary is there, else on the Chromium host.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { electronBinary, hasDisplay } from '../../tools/electron-binary'
import { launchOnElectron } from './launch-electron'
import { launchOnHost, type HostApp } from './launch-host'

export type LaunchOptions = {
  /** The story breaks the rules on purpose, and reads the report itself. */
  hostile?: boolean
  colorScheme?: 'light' | 'dark'
  viewport?: { width: number; height: number }
  args?: string[]
  env?: Record<string, string>
}

export type RunningKith = HostApp & { page: Page; dataPath: string }

type Fixtures = {
  /** A fresh folder for this story's notebook, removed afterwards. */
  folder: string
  /** Starts the app on the story's folder; may be called again after a close or a kill. */
  launch: (options?: LaunchOptions) => Promise<RunningKith>
}

const onElectron = electronBinary() !== null && hasDisplay() && process.env['KITH_HOST'] !== 'chromium'

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kith-story-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
  launch: async ({ folder }, use, info) => {
    info.annotations.push({ type: 'host', description: onElectron ? 'Electron' : 'Chromium host' })
    const running = new Map<RunningKith, LaunchOptions>()
    await use(async (options = {}) => {
      const asked = {
        appMain: resolve('out/main/index.js'),
        args: [`--user-data-dir=${folder}`, ...(options.args ?? [])],
        ...(options.env ? { env: options.env } : {}),
        colorScheme: options.colorScheme ?? ('light' as const),
        viewport: options.viewport ?? { width: 1280, height: 800 },
      }
      const app = await (onElectron ? launchOnElectron(asked) : launchOnHost(asked))
      const page = await app.firstWindow()
      page.setDefaultTimeout(20_000)
      const kith = Object.assign(app, { page, dataPath: join(folder, 'notebook.json') })
      running.set(kith, options)
      return kith
    })
    for (const [kith, { hostile }] of running) {
      if (kith.process.exitCode !== null || kith.process.signalCode !== null) continue
      const report = await kith.report()
      // Bars that hold for every story, whatever it is about.
      if (!hostile) {
        expect.soft(report.cspViolations, 'violations of the content security policy').toEqual([])
        expect.soft(report.pageErrors, 'errors in the page').toEqual([])
        expect.soft(report.consoleErrors, 'errors in the console').toEqual([])
        expect.soft(report.foreignRequests, 'requests that are not app://').toEqual([])
      }
      await kith.close()
    }
  },
})

export { expect }
