// kill -9 at random moments of continuous saving. What was acknowledged must be there, whole, every time.
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { notebookFile } from '@main/notebook/notebook-file'

const KILLS = Number(process.env['KITH_KILLS'] ?? 60)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-kill-'))
  // Bundled once, so that each child starts in milliseconds.
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@domain': resolve('src/domain'), '@contract': resolve('src/contract'), '@main': resolve('src/main') } },
    ssr: { noExternal: true },
    build: { ssr: resolve('tests/crash/save-until-killed.ts'), outDir: join(folder, 'child'), target: 'node20', rolldownOptions: { output: { entryFileNames: 'child.mjs' } } },
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it(`loses no acknowledged change in ${KILLS} kills during continuous saving`, async () => {
  const data = join(folder, 'data')
  const path = join(data, 'notebook.json')
  let acknowledged = 0
  let saves = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const before = acknowledged
    acknowledged = await saveAndKill(path, acknowledged, Math.random() * 40)
    saves += acknowledged - before
    const read = await notebookFile(path).read()
    if (read.kind !== 'ready') throw new Error(`after kill ${kill}: ${read.kind}`)
    const onDisk = Number(read.notebook.me.name.split(' ')[0])
    expect(onDisk).toBeGreaterThanOrEqual(acknowledged)
    // At most the one change in flight is ahead of what was acknowledged.
    expect(onDisk).toBeLessThanOrEqual(acknowledged + 1)
    // The file, its journal and one temp file of the write that was cut; never a journal nobody could place.
    const left = await readdir(data)
    expect(left.filter((name) => !name.endsWith('.tmp')).sort(), left.join(' ')).toEqual(left.includes('notebook.journal') ? ['notebook.journal', 'notebook.json'] : ['notebook.json'])
    expect(left.length).toBeLessThanOrEqual(3)
    acknowledged = onDisk
  }
  console.log(`${KILLS} kills during ${saves} acknowledged saves: lost 0, unreadable 0`)
  expect(saves).toBeGreaterThan(Math.min(200, KILLS))
}, 120_000)

/** Starts the child, waits for its first acknowledgement, then kills it `delay` ms later. Resolves to the last revision it said. */
function saveAndKill(path: string, last: number, delay: number): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(folder, 'child/child.mjs'), path], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    let killing = false
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (killing) return
      killing = true
      // The random moment is the point of the test, not a wait for something to be ready.
      setTimeout(() => child.kill('SIGKILL'), delay)
    })
    child.on('error', fail)
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return fail(new Error('the child ended by itself'))
      // A line cut by the kill is no acknowledgement.
      const whole = said.slice(0, said.lastIndexOf('\n') + 1).trim().split('\n')
      done(Number(whole.at(-1)) || last)
    })
  })
}
