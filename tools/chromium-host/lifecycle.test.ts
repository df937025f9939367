// Starting twice, quitting, refusing to quit, and dying: in Electron's order.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { launchOnHost } from '../../tests/e2e/launch-host'

const appMain = join(import.meta.dirname, 'fixtures/app/main.js')
const folders: string[] = []

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-host-life-'))
  folders.push(folder)
  return folder
}

const lifeOf = (folder: string) => readFileSync(join(folder, 'life.txt'), 'utf8').trim().split('\n')
const launch = (folder: string) => launchOnHost({ appMain, args: [`--user-data-dir=${folder}`] })

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('quitting', () => {
  it('asks the app, closes the windows, then quits; each step may refuse', async () => {
    const folder = newFolder()
    const host = await launch(folder)
    const page = await host.firstWindow()
    await page.evaluate('fixture.invoke("refuse", "quit")')
    await host.menu('note')
    host.process.send({ type: 'quit' })
    await expect.poll(() => lifeOf(folder)).toEqual(['menu note', 'before-quit'])
    await page.evaluate('fixture.invoke("refuse", "close")')
    host.process.send({ type: 'quit' })
    await expect.poll(() => lifeOf(folder).slice(2)).toEqual(['before-quit', 'close main'])
    expect(await page.evaluate('fixture.invoke("echo", "still here")')).toBe('still here')
    expect(await host.close()).toBe(0)
    expect(lifeOf(folder).slice(4)).toEqual(['before-quit', 'close main', 'closed main', 'will-quit', 'quit 0'])
  })

  it('stays open after its last window, when the app listens to window-all-closed', async () => {
    const folder = newFolder()
    const host = await launch(folder)
    const page = await host.firstWindow()
    await page.evaluate('void fixture.invoke("close")')
    await expect.poll(() => existsSync(join(folder, 'life.txt')) && lifeOf(folder)).toEqual(['close main', 'closed main', 'window-all-closed'])
    expect(await host.close()).toBe(0)
    expect(lifeOf(folder).slice(3)).toEqual(['before-quit', 'will-quit', 'quit 0'])
  })

  it('takes SIGTERM as a request to quit', async () => {
    const folder = newFolder()
    const host = await launch(folder)
    await host.firstWindow()
    host.process.kill('SIGTERM')
    const code = await new Promise((resolve) => host.process.once('exit', resolve))
    expect(code).toBe(0)
    expect(lifeOf(folder)).toEqual(['before-quit', 'close main', 'closed main', 'will-quit', 'quit 0'])
  })
})

describe('the single-instance lock', () => {
  it('sends a second start away and tells the first, and survives a kill', async () => {
    const folder = newFolder()
    const first = await launch(folder)
    await first.firstWindow()
    const runner = join(import.meta.dirname, 'run.mjs')
    const second = spawn(process.execPath, [runner, appMain, '--headless', '--', `--user-data-dir=${folder}`, '--hello'], { cwd: folder })
    let said = ''
    second.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0)
    expect(said).toBe('second instance\n')
    await expect.poll(() => lifeOf(folder)[0]).toBe(`second-instance --hello ${folder}`)

    await first.kill()
    expect(existsSync(join(folder, 'chromium-host.lock'))).toBe(true)
    const third = await launch(folder)
    await third.firstWindow()
    expect(await third.close()).toBe(0)
    expect(existsSync(join(folder, 'chromium-host.lock'))).toBe(false)
  })
})
