// Every request goes through the guard, and the guard lets through what it should and nothing else.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { requests } from '@contract/contract'
import { requestNames } from '@contract/names'
import type { RequestMap } from '@contract/request'
import { WHILE_LOCKED } from '@contract/while-locked'
import { beyondBounds, REQUEST_LIMITS, wholeLetters } from '@main/ipc/bounds'
import { guarded } from '@main/ipc/guarded'
import { isOwnPage } from '@main/ipc/own-page'
import { RATE, rateCap } from '@main/ipc/rate'
import { PAGE_PREFERENCES } from '@main/window/page-preferences'
import { refusedSwitch } from '@main/window/refused-switches'

const sources = ['src/main', 'src/preload', 'src/contract']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')))
  .filter((name) => /\.ts$/.test(name) && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }))
const where = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name)

describe('no way round', () => {
  it('one file speaks to pages, one makes the bridge, and windows are made in two places, with the same preferences', () => {
    expect(where(/\bipcMain\b/)).toEqual(['src/main/ipc/door.ts'])
    expect(where(/\bipcRenderer\b|\bcontextBridge\b/)).toEqual(['src/preload/index.ts'])
    const windows = where(/new BrowserWindow\(/).sort()
    expect(windows).toEqual(['src/main/pdf/print-pdf.ts', 'src/main/window/main-window.ts'])
    for (const { name, text } of sources) if (windows.includes(name)) expect(text).toContain('...PAGE_PREFERENCES')
    expect(where(/\.sendSync\(|\.on\('kith:|MessagePort|webContents\.ipc\b/)).toEqual([])
  })

  it('what every window may do', () => {
    expect(PAGE_PREFERENCES).toEqual({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    })
    // The person's window turns on what a developer needs, and only then; the printed page nothing.
    expect(readFileSync('src/main/window/main-window.ts', 'utf8')).toContain('devTools: devServer !== null')
    expect(readFileSync('src/main/pdf/print-pdf.ts', 'utf8')).toContain('webPreferences: { ...PAGE_PREFERENCES, session },')
  })
})

const guard = { trusts: () => true, isLocked: () => false, whileLocked: WHILE_LOCKED, mayAsk: () => true }
const all = Object.entries(requestNames).flatMap(([group, names]) => names.map((name) => `${group}.${name}`))
const requestOf = (name: string) => {
  const [group = '', method = ''] = name.split('.')
  return (requests as unknown as RequestMap)[group]![method]!
}

describe('every request of the contract', () => {
  it.each([
    ['a stranger', { ...guard, trusts: () => false }, "refused, the sender is not the app's own page"],
    ['too fast a page', { ...guard, mayAsk: () => false }, 'refused, too many requests at once'],
  ])('is refused to %s', async (_who, each, says) => {
    for (const name of all) await expect(guarded(name, requestOf(name), () => expect.fail('came through'), each)(null, undefined)).rejects.toThrow(`${name}: ${says}`)
  })

  it('is refused while locked, but for those that unlock', async () => {
    for (const name of all) {
      const asked = guarded(name, requestOf(name), () => Promise.reject(new Error('reached')), { ...guard, isLocked: () => true })(null, undefined)
      await expect(asked, name).rejects.toThrow(WHILE_LOCKED.has(name) ? /reached|input|kind|text/ : `${name}: refused, the notebook is locked`)
    }
    for (const name of WHILE_LOCKED) expect(all, name).toContain(name)
  })

  it('is refused when it brings too much, before its schema is asked', async () => {
    const deep = Array.from({ length: 70 }).reduce<unknown>((inner) => [inner], 'x')
    for (const name of all) await expect(guarded(name, requestOf(name), () => expect.fail('came through'), guard)(null, deep)).rejects.toThrow(`${name}: input: nested more than 64 deep`)
  })

  it('is refused by name when a schema stumbles over it', async () => {
    const stumbling = z.object({ n: z.custom<number>((value) => (value as number) > 1) })
    await expect(guarded('a.b', { input: stumbling, output: z.void() }, () => expect.fail('came through'), guard)(null, { n: { toString: 1, valueOf: null } })).rejects.toThrow('a.b: malformed')
  })

  it('hands the handler whole letters only, and answers only what the contract says', async () => {
    const echo = guarded('a.b', { input: z.object({ text: z.string() }), output: z.object({ text: z.string() }) }, (input) => ({ ...(input as object), more: 1 }), guard)
    expect(await echo(null, { text: 'a\ud83d b' })).toEqual({ text: 'a\ufffd b' })
    await expect(guarded('a.b', { input: z.void(), output: z.string() }, () => 1, guard)(null, undefined)).rejects.toThrow()
  })
})

it('only the main frame of the window a person sees may ask, showing our own page', () => {
  const mainFrame = { url: 'app://bundle/index.html' }
  const contents = { mainFrame }
  let gone = false
  const window = { webContents: contents, isDestroyed: () => gone }
  const trusts = isOwnPage(null, () => window as never)
  const asks = (event: object) => trusts(event as never)
  expect(asks({ sender: contents, senderFrame: mainFrame })).toBe(true)
  // A frame in it, a frame that has gone, a printed page, a page of another window, and one that is somewhere else.
  expect(asks({ sender: contents, senderFrame: { url: 'app://bundle/index.html' } })).toBe(false)
  expect(asks({ sender: contents, senderFrame: null })).toBe(false)
  const other = { mainFrame: { url: 'app://bundle/print/1' } }
  expect(asks({ sender: other, senderFrame: other.mainFrame })).toBe(false)
  expect(asks({ sender: other, senderFrame: mainFrame })).toBe(false)
  for (const url of ['https://bundle/index.html', 'app://bundle.evil/', 'app://evil/bundle', 'about:blank', 'data:text/html,app://bundle/', 'http://localhost:5173/']) {
    mainFrame.url = url
    expect(asks({ sender: contents, senderFrame: mainFrame }), url).toBe(false)
  }
  mainFrame.url = 'app://bundle/index.html'
  gone = true
  expect(asks({ sender: contents, senderFrame: mainFrame })).toBe(false)
  expect(isOwnPage(null, () => null)({ sender: contents, senderFrame: mainFrame } as never)).toBe(false)
})

describe('how much one request may bring', () => {
  const small = { depth: 5, list: 10, parts: 30, characters: 100, bytes: 50 }
  const nested = (n: number) => Array.from({ length: n }).reduce<unknown>((inner) => ({ a: inner }), 1)
  it.each([
    ['depth', 5, nested],
    ['list', 10, (n: number) => Array(n).fill(null)],
    ['parts', 30, (n: number) => [Array(9).fill(1), Array(9).fill(1), Array(n - 22).fill(1)]],
    ['characters', 100, (n: number) => ({ ab: 'x'.repeat(n - 2) })],
    ['bytes', 50, (n: number) => [new Uint8Array(n - 10), new ArrayBuffer(10)]],
  ])('%s', (_what, n, make) => {
    for (const size of [n - 1, n]) expect(beyondBounds(make(size), small), String(size)).toBeNull()
    expect(beyondBounds(make(n + 1), small)).toMatch(/more than/)
  })

  it('ends at a cycle, and at a list that is mostly holes', () => {
    const cycle: Record<string, unknown> = {}
    cycle['again'] = cycle
    expect(beyondBounds(cycle)).toMatch(/nested/)
    expect(beyondBounds({ a: new Array(REQUEST_LIMITS.list + 1) })).toMatch(/list/)
    expect(beyondBounds(JSON.parse('{"a":{"__proto__":1}}'))).toBe('the name __proto__')
    expect(beyondBounds([Object.assign([1], { constructor: 1 })])).toBe('the name constructor')
  })

  it('copies nothing where every letter is whole', () => {
    const value = { a: [{ b: '😀' }], bytes: new Uint8Array(3) }
    expect(wholeLetters(value)).toBe(value)
    expect(wholeLetters({ a: ['\ud83d', '😀'], n: 1 })).toEqual({ a: ['\ufffd', '😀'], n: 1 })
  })
})

it('a page may ask in bursts, and then at an even pace', () => {
  let now = 0
  const may = rateCap(() => now)
  const asked = (n: number) => Array.from({ length: n }, may).filter(Boolean).length
  expect(asked(5000)).toBe(RATE.burst)
  now += 1000
  expect(asked(5000)).toBe(RATE.perSecond)
  now += 60_000
  expect(asked(5000)).toBe(RATE.burst)
})

describe('the command line', () => {
  it.each(['--remote-debugging-port=9222', '--remote-debugging-pipe', '--inspect', '--inspect-brk=0', '--INSPECT', '--no-sandbox', '-no-sandbox', '--js-flags=--expose-gc', '--load-extension=/x', '--disable-web-security', '--proxy-server=http://x', '--proxy-pac-url=x', '--host-rules=MAP * x', '--host-resolver-rules=x', '--enable-logging', '--log-net-log=x', '--ignore-certificate-errors', '--renderer-cmd-prefix=x', '--require=/x.js', '--remote-allow-origins=*'])('%s', (argument) => {
    expect(refusedSwitch(['--user-data-dir=/x', argument], 'linux')).toBe(argument)
  })
  it('takes a slash for a dash on Windows alone', () => {
    expect(refusedSwitch(['/remote-debugging-port=1'], 'win32')).toBe('/remote-debugging-port=1')
    expect(refusedSwitch(['/no-sandbox'], 'linux')).toBeNull()
  })
  it('leaves what a person may need', () => {
    expect(refusedSwitch(['.', '--user-data-dir=/home/x/--inspect', '--lang=de', '--force-device-scale-factor=2', '--ozone-platform=wayland', '--disable-gpu', '/home/x/notebook.json'], 'linux')).toBeNull()
  })
})
