// One picture of one place. See README.md beside this file.
import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'

const root = resolve(import.meta.dirname, '../..')
const builds = join(root, 'out/preview')
const text = { type: 'string' }
const flag = { type: 'boolean' }
const { values: asked } = parseArgs({
  options: {
    place: { ...text, default: 'today' }, out: { ...text, default: 'preview.png' }, size: { ...text, default: '1280x800' },
    notebook: text, theme: text, contrast: text, text, plain: flag, trouble: text, writeError: text, locale: text, platform: text,
    scale: { ...text, default: '1' }, full: flag, gallery: flag, example: flag, sealed: flag, url: text, act: text, build: flag, 'no-build': flag,
  },
})

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)

const KEPT_MS = 10 * 60_000

/** One folder per state of the sources, moved into place whole: pictures taken at the same time never meet a half-built page. */
function build() {
  const state = Math.max(newest(join(root, 'src')), newest(import.meta.dirname), newest(join(root, 'resources')))
  const folder = join(builds, `at-${Math.round(state)}`)
  mkdirSync(builds, { recursive: true })
  const others = readdirSync(builds).filter((name) => name.startsWith('at-')).sort()
  if (asked['no-build'] && others.length > 0) return join(builds, others.at(-1))
  for (const name of others)
    if (join(builds, name) !== folder && Date.now() - statSync(join(builds, name)).mtimeMs > KEPT_MS) rmSync(join(builds, name), { recursive: true, force: true })
  if (existsSync(folder) && !asked.build) return folder
  const fresh = join(builds, `new-${process.pid}`)
  execFileSync(
    join(root, 'node_modules/.bin/vite'),
    ['build', '--config', join(import.meta.dirname, 'vite.config.ts'), '--logLevel', 'warn', '--outDir', fresh],
    { stdio: 'inherit', cwd: root, env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' } },
  )
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
  return folder
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.png': 'image/png' }

/** The policy is in index.html, put there by the build. */
async function serve() {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://preview').pathname
    const file = join(built, path === '/' ? 'index.html' : path)
    if (path === '/favicon.ico') return response.writeHead(204).end()
    if (!existsSync(file)) return response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  return server
}

async function browserPath() {
  if (existsSync('/usr/bin/chromium')) return { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] }
  const { default: packaged } = await import('@sparticuz/chromium')
  return { executablePath: await packaged.executablePath(), args: packaged.args }
}

const built = asked.url ? '' : build()
const server = asked.url ? null : await serve()
const base = asked.url ?? `http://127.0.0.1:${server.address().port}`
const [width, height] = asked.size.split('x').map(Number)
const browser = await chromium.launch(await browserPath())
const problems = []
try {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: Number(asked.scale),
    colorScheme: asked.theme === 'dark' ? 'dark' : 'light',
    locale: asked.locale ?? 'en-US',
    reducedMotion: 'reduce',
  })
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`))
  const query = new URLSearchParams()
  for (const key of ['notebook', 'theme', 'contrast', 'text', 'plain', 'trouble', 'writeError', 'locale', 'platform', 'gallery', 'example', 'sealed'])
    if (asked[key] !== undefined) query.set(key, asked[key] === true ? '' : asked[key])
  await page.goto(`${base}/?${query}`)
  await page.waitForSelector('main')
  if (!asked.trouble && !asked.gallery) await page.evaluate((place) => window.kithCommand(place), asked.place)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  if (asked.act) await (await import(pathToFileURL(resolve(asked.act)).href)).default(page)
  await page.screenshot({ path: asked.out, fullPage: asked.full ?? false })
} finally {
  await browser.close()
  server?.close()
}
for (const problem of new Set(problems)) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
