// The same running app on the real Electron, with the same handles a story needs.
import { _electron } from '@playwright/test'
import type { HostApp, Report } from './launch-host'

type Violation = Report['cspViolations'][number]

type Hold = { until: Promise<void>; go: (() => void) | null }

type Options = { appMain: string; args: string[]; env?: Record<string, string>; colorScheme?: 'light' | 'dark'; viewport?: { width: number; height: number } }

/** Runs in the page from its first document on: counts what the policy stopped. */
function countViolations() {
  const seen: unknown[] = []
  Object.defineProperty(globalThis, '__violations', { value: seen })
  document.addEventListener('securitypolicyviolation', (event) =>
    seen.push({ url: event.documentURI, directive: event.violatedDirective, blocked: event.blockedURI, source: event.sourceFile, line: event.lineNumber, sample: event.sample }),
  )
}

export async function launchOnElectron({ args, env, colorScheme, viewport }: Options): Promise<HostApp> {
  const app = await _electron.launch({ args: ['.', ...args], ...(env ? { env: { ...(process.env as Record<string, string>), ...env } } : {}), ...(colorScheme ? { colorScheme } : {}) })
  const pageErrors: string[] = []
  const consoleErrors: string[] = []
  const foreignRequests: string[] = []
  await app.context().addInitScript(countViolations)
  app.context().on('request', (request) => {
    if (!/^(app|data|blob):/.test(request.url())) foreignRequests.push(request.url())
  })
  const page = await app.firstWindow()
  page.on('pageerror', (error) => pageErrors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()))
  if (viewport)
    await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), viewport)
  return {
    firstWindow: async () => page,
    windows: () => app.windows(),
    reconnect: () => app.firstWindow(),
    answerDialog: (method, result) =>
      void app.evaluate(
        ({ dialog }, answer) => {
          const native = dialog as unknown as Record<string, unknown>
          const before = native[answer.method]
          native[answer.method] = async () => {
            native[answer.method] = before
            return answer.result
          }
        },
        { method, result },
      ),
    browser: 'Electron',
    holdPrinting: (hold) =>
      app.evaluate(({ app: electron }, on) => {
        const held = ((globalThis as unknown as { __printing?: Hold }).__printing ??= { until: Promise.resolve(), go: null })
        // The window that prints is made for each print: those made from now on ask first.
        electron.on('web-contents-created', (_, contents) => {
          const print = contents.printToPDF.bind(contents)
          contents.printToPDF = async (options) => (await held.until, print(options))
        })
        held.go?.()
        held.go = null
        if (on) held.until = new Promise((resolve) => (held.go = resolve))
      }, hold),
    power: () => undefined,
    errors: () => '',
    report: async () => ({
      blockedNavigations: [],
      dialogsShown: [],
      windows: await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => ({
          id: window.id,
          title: window.getTitle(),
          url: window.webContents.getURL(),
          visible: window.isVisible(),
          contentProtected: false,
        })),
      ),
      clipboard: await app.evaluate(async ({ clipboard }) => {
        const [item] = await clipboard.read()
        const png = item?.types.includes('image/png') ? await item.getType('image/png') : null
        return { text: await clipboard.readText(), png: png && Buffer.from(await png.arrayBuffer()).toString('base64') }
      }),
      cspViolations: await page.evaluate(() => [...((globalThis as unknown as { __violations?: Violation[] }).__violations ?? [])]),
      pageErrors,
      consoleErrors,
      foreignRequests,
    }),
    menu: (id) =>
      app.evaluate(({ Menu }, item) => {
        Menu.getApplicationMenu()?.getMenuItemById(item)?.click()
      }, id),
    close: async () => {
      const closed = new Promise<number>((done) => app.process().once('exit', (code) => done(code ?? 0)))
      await app.close()
      return closed
    },
    kill: async () => {
      app.process().kill('SIGKILL')
    },
    process: app.process(),
  }
}
