// The pages the benches compare in, built for production and served to one browser.
import { createServer, type Server } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { build } from 'vite'

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' }

/** For the map: the real renderer, and plain React Flow. @returns the addresses of both, and how to stop serving them */
export async function serveMapPages(): Promise<{ ours: string; recipe: string; stop: () => void }> {
  const ours = resolve('out/bench-map/ours')
  const recipe = resolve('out/bench-map/recipe')
  await build({ configFile: resolve('tools/preview/vite.config.ts'), logLevel: 'error', build: { outDir: ours, emptyOutDir: true } })
  await build({ root: resolve('bench/recipe'), configFile: false, logLevel: 'error', build: { outDir: recipe, emptyOutDir: true, target: 'chrome140' } })
  const servers = await Promise.all([serve(ours), serve(recipe)])
  const [a, b] = servers.map((server) => `http://127.0.0.1:${(server.address() as { port: number }).port}`)
  return { ours: a ?? '', recipe: b ?? '', stop: () => servers.forEach((server) => server.close()) }
}

/** The real renderer on notebooks in memory. */
export async function servePreview(): Promise<{ address: string; stop: () => void }> {
  const outDir = resolve('out/bench-preview')
  await build({ configFile: resolve('tools/preview/vite.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const server = await serve(outDir)
  return { address: `http://127.0.0.1:${(server.address() as { port: number }).port}`, stop: () => server.close() }
}

/** Kith's chart, recharts' and uPlot's on one page. */
export async function serveChartPage(): Promise<{ address: string; stop: () => void }> {
  const outDir = resolve('out/bench-chart')
  const alias = { '@domain': resolve('src/domain'), '@contract': resolve('src/contract'), '@renderer': resolve('src/renderer'), '@ui': resolve('src/renderer/ui') }
  await build({ root: resolve('bench/chart-page'), configFile: false, logLevel: 'error', resolve: { alias }, build: { outDir, emptyOutDir: true, target: 'chrome140' } })
  const server = await serve(outDir)
  return { address: `http://127.0.0.1:${(server.address() as { port: number }).port}`, stop: () => server.close() }
}

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench')
    const file = join(folder, pathname === '/' ? 'index.html' : pathname)
    readFile(file).then(
      (body) => response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return server
}
