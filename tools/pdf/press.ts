// Prints without the app: the pages and style sheets of the app, in the packaged Chromium, with the app's own settings.
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { finishPdf } from '@main/pdf/finish/finish-pdf'
import { FONTS_READY, PRINT_SETTINGS } from '@main/pdf/print-settings'
import { findBrowser } from '../chromium-host/find-browser'
import { type PageWords, wordsOf } from './page-words'
import { toPrintCommand } from '../chromium-host/electron/print-options'

const ORIGIN = 'http://press.invalid'
const SHEETS = ['print', 'one-page', 'wallet', 'report', 'map-page', 'recovery']
const PDFJS = join(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'), '../build')
const TYPES: Record<string, string> = { css: 'text/css', woff2: 'font/woff2', mjs: 'text/javascript', html: 'text/html' }

export type Press = {
  /** Bytes of the PDF, as the app would save them. */
  print(html: string): Promise<Uint8Array>
  /** The same as Chromium leaves them. */
  printUnfinished(html: string): Promise<Uint8Array>
  /** What the page says before it is printed. */
  words(html: string): Promise<PageWords>
  /** Every page as a PNG, drawn by pdf.js as the app draws its preview. `scale`: CSS pixels of a point. */
  draw(pdf: Uint8Array, scale: number): Promise<Buffer[]>
  close(): Promise<void>
}

/** One browser for many prints. Throws where there is no Chromium. */
export async function openPress(): Promise<Press> {
  const found = await findBrowser({ preferInstalled: false })
  if (!found) throw new Error('there is no Chromium to print with')
  const files = await styleSheets()
  const browser = await chromium.launch({ executablePath: found.executable, env: { ...process.env, ...found.env } as Record<string, string>, args: ['--no-sandbox'] })
  const context = await browser.newContext()
  const pages = new Map<string, string>()
  await context.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname
    const contentType = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8'
    if (path.startsWith('/pdfjs/')) return route.fulfill({ path: join(PDFJS, path.slice(7)), contentType })
    const body = pages.get(path) ?? files.get(path)
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType })
  })
  pages.set('/draw', '<!doctype html><meta charset="utf-8"><canvas></canvas>')
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  let drawing: Page | null = null
  async function printUnfinished(html: string): Promise<Uint8Array> {
    pages.set('/page', html)
    await page.goto(`${ORIGIN}/page`)
    await page.evaluate(FONTS_READY)
    const { data } = await devtools.send('Page.printToPDF', toPrintCommand(PRINT_SETTINGS))
    return new Uint8Array(Buffer.from(data, 'base64'))
  }
  return {
    printUnfinished,
    print: async (html) => finishPdf(await printUnfinished(html)),
    words: (html) => page.evaluate(wordsOf(html)),
    async draw(pdf, scale) {
      drawing ??= await openDrawing(await context.newPage())
      const drawn = await drawing.evaluate(`drawPages("${Buffer.from(pdf).toString('base64')}", ${scale})`)
      return (drawn as string[]).map((url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'))
    },
    close: () => browser.close(),
  }
}

/** The print style sheets with their faces, as the build makes them, by the path they are served at. */
async function styleSheets(): Promise<Map<string, Buffer>> {
  const { outputFiles } = await build({
    entryPoints: SHEETS.map((sheet) => resolve('src/renderer/print', `${sheet}.css`)),
    bundle: true,
    write: false,
    outdir: '/print',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    logLevel: 'error',
  })
  return new Map(outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]))
}

async function openDrawing(page: Page): Promise<Page> {
  await page.goto(`${ORIGIN}/draw`)
  await page.addScriptTag({
    type: 'module',
    content: `
      import * as pdfjs from '/pdfjs/pdf.mjs'
      import * as worker from '/pdfjs/pdf.worker.mjs'
      globalThis.pdfjsWorker = worker
      globalThis.drawPages = async (base64, scale) => {
        const data = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
        const pdf = await pdfjs.getDocument({ data, isEvalSupported: false, useWasm: false, enableXfa: false }).promise
        const drawn = []
        for (let n = 1; n <= pdf.numPages; n++) {
          const page = await pdf.getPage(n)
          const viewport = page.getViewport({ scale })
          const canvas = document.createElement('canvas')
          canvas.width = Math.round(viewport.width)
          canvas.height = Math.round(viewport.height)
          await page.render({ canvas, viewport }).promise
          drawn.push(canvas.toDataURL('image/png'))
        }
        await pdf.loadingTask.destroy()
        return drawn
      }`,
  })
  await page.waitForFunction('globalThis.drawPages !== undefined')
  return page
}
