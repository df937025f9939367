// One start of the fixture app on the packaged Chromium; each test asks it something else.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HostApp, launchOnHost } from '../../tests/e2e/launch-host'

const folder = mkdtempSync(join(tmpdir(), 'chromium-host-test-'))
let host: HostApp
let page: Page

beforeAll(async () => {
  host = await launchOnHost({ appMain: join(import.meta.dirname, 'fixtures/app/main.js'), args: [`--user-data-dir=${folder}`] })
  page = await host.firstWindow()
}, 60_000)

afterAll(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Evaluates in the page's own world, where only `window.fixture` is there to use. */
const inPage = <T>(expression: string) => page.evaluate(expression) as Promise<T>

describe('the module electron', () => {
  it('throws for everything that is not offered, and for loosened windows', async () => {
    const tried = await inPage<Record<string, { error?: string; value?: string }>>('fixture.invoke("unknowns")')
    const { known, ...refused } = tried
    expect(known).toEqual({ value: '1.2.3' })
    expect(Object.entries(refused).filter(([, outcome]) => outcome.error === undefined)).toEqual([])
    expect(refused['default']?.error).toBe('electron.shell is not offered by the Chromium host')
  })
})

describe('messages between page and main', () => {
  it('refuse what Electron cannot clone, and class instances', async () => {
    const { plain, ...refused } = await inPage<Record<string, string>>('fixture.uncloneables()')
    expect(plain).toBe('passed')
    expect(new Set(Object.values(refused))).toEqual(new Set(['An object could not be cloned.']))
    expect(Object.keys(refused)).toHaveLength(7)
  })

  it('refuse functions and class instances on the way back', async () => {
    for (const channel of ['instance', 'callback']) {
      expect(await inPage(`fixture.invoke("${channel}").catch(String)`)).toContain('An object could not be cloned.')
    }
  })

  it('refuse DOM nodes and class instances at the bridge', async () => {
    expect(await inPage('(() => { try { fixture.invoke("echo", document.body) } catch (e) { return e.message } })()')).toBe('An object could not be cloned.')
    expect(await inPage('(() => { try { fixture.invoke("echo", new (class A {})()) } catch (e) { return e.message } })()')).toBe('An object could not be cloned.')
    expect(await inPage('(() => { try { return fixture.instance() } catch (e) { return e.message } })()')).toBe('An object could not be cloned.')
  })

  it('keep Map, Date and bytes', async () => {
    const kinds = await inPage('fixture.invoke("kinds", { map: new Map([[1, 2]]), date: new Date(), bytes: new Uint8Array(3), nothing: undefined })')
    expect(kinds).toEqual({ map: true, date: true, bytes: true, keys: ['map', 'date', 'bytes', 'nothing'] })
    expect(await inPage('fixture.invoke("echo", new Map([["a", 1n]])).then((map) => map instanceof Map && map.get("a") === 1n)')).toBe(true)
  })

  it('carry errors with Electron\'s words', async () => {
    expect(await inPage('fixture.invoke("fail").catch((e) => e.message)')).toBe("Error invoking remote method 'fail': TypeError: it broke")
    expect(await inPage('fixture.invoke("nobody").catch((e) => e.message)')).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'")
  })

  it('tell the address and frame of the sender', async () => {
    expect(await inPage('fixture.invoke("sender")')).toEqual({ url: 'app://fixture/index.html', origin: 'app://fixture', isMain: true })
    await inPage('void history.pushState(null, "", "/index.html#map")')
    expect(await inPage('fixture.invoke("sender")')).toMatchObject({ url: 'app://fixture/index.html#map' })
  })
})

describe('the bridge', () => {
  it('calls both ways, and hands back an unsubscribe function at once', async () => {
    expect(await inPage('fixture.twice((n) => n + 1)')).toBe(6)
    expect(await inPage('(() => { try { fixture.throws() } catch (e) { return e.message } })()')).toBe('from preload')
    const heard = await inPage(`(async () => {
      const heard = []
      let next
      const stop = fixture.onNews((text, map) => { heard.push(text + map.get('a')); next?.() })
      const first = new Promise((resolve) => (next = resolve))
      await fixture.invoke('announce', 'one')
      await first
      stop()
      await fixture.invoke('announce', 'two')
      await fixture.invoke('echo', 1)
      return heard
    })()`)
    expect(heard).toEqual(['one1'])
  })

  it('exposes frozen copies', async () => {
    expect(await inPage('Object.isFrozen(fixture) && Object.isFrozen(fixture.list) && Array.isArray(fixture.list)')).toBe(true)
    await inPage('void (() => { try { window.fixture = 1 } catch {} })()')
    expect(await inPage('typeof fixture')).toBe('object')
  })

  it('lets neither world see the other', async () => {
    expect(await inPage('pageSaw')).toEqual({ kith: 'object', secret: 'undefined', require: 'undefined', process: 'undefined' })
    expect(await inPage('Object.getOwnPropertyNames(window).filter((name) => /^[br][0-9a-f]{8}-/.test(name))')).toEqual([])
  })

  it('lets the preload require only what a sandboxed one may', async () => {
    expect(await inPage('fixture.modules')).toEqual(['object', 'function', 'object', 'object'])
    expect(await inPage('Object.values(fixture.refusals).every((text) => text.startsWith("module not found"))')).toBe(true)
  })
})

describe('requests', () => {
  it('are offered to webRequest, which may cancel the app\'s own', async () => {
    expect(await inPage('fetch("/second.html").then((r) => r.status)')).toBe(200)
    expect(await inPage('fetch("/forbidden.css").catch((e) => e.message)')).toBe('Failed to fetch')
    const asked = await inPage<string[]>('fixture.invoke("asked")')
    expect(asked).toEqual(expect.arrayContaining(['app://fixture/index.html', 'app://fixture/page.js', 'app://fixture/second.html', 'app://fixture/forbidden.css']))
  })

  it('to anyone else are stopped and counted, even when the policy allows them', async () => {
    expect(await inPage('fetch("https://allowed.example/collect").catch((e) => e.message)')).toBe('Failed to fetch')
    const { foreignRequests } = await host.report()
    expect(foreignRequests).toEqual(['https://allowed.example/collect'])
    expect(await inPage('fixture.invoke("asked")')).toContain('https://allowed.example/collect')
  })

  it('against the content security policy are stopped by the browser and counted', async () => {
    const before = (await host.report()).cspViolations.length
    expect(await inPage('fetch("https://other.example/").catch((e) => e.message)')).toBe('Failed to fetch')
    await inPage('void document.body.append(Object.assign(document.createElement("script"), { textContent: "window.ran = true" }))')
    expect(await inPage('typeof ran')).toBe('undefined')
    await inPage('fixture.invoke("echo", 1)')
    const violations = (await host.report()).cspViolations.slice(before)
    expect(violations.map((violation) => violation.directive)).toEqual(['connect-src', 'script-src-elem'])
    expect(violations[0]?.url).toMatch(/^app:\/\/fixture\//)
  })

  it('permissions are all refused', async () => {
    expect(await inPage('navigator.permissions.query({ name: "geolocation" }).then((p) => p.state)')).toBe('denied')
    expect(await inPage('Notification.permission')).toBe('denied')
  })
})

describe('navigation', () => {
  it('away from the page is offered to the app and stopped', async () => {
    await inPage('void document.body.append(Object.assign(document.createElement("a"), { href: "https://example.com/", id: "away", textContent: "away" }))')
    await page.click('#away', { noWaitAfter: true })
    await inPage('void (location.href = "about:blank")')
    expect(await inPage('String(window.open("https://window.example/"))')).toBe('null')
    await expect.poll(() => inPage<string[]>('fixture.invoke("navigations")')).toEqual(expect.arrayContaining(['https://example.com/', 'open https://window.example/']))
    expect(await inPage('location.href')).toContain('https://fixture.app.invalid/index.html')
    expect((await host.report()).blockedNavigations).toEqual(expect.arrayContaining(['about:blank', 'https://window.example/']))
  })
})

describe('reloading', () => {
  it('by the browser is allowed, by the page is the app\'s to decide', async () => {
    await page.reload()
    expect(await inPage('fixture.invoke("echo", "again")')).toBe('again')
    await inPage('void (window.kept = true, location.reload())')
    await expect.poll(async () => (await host.report()).blockedNavigations.at(-1)).toMatch(/^app:\/\/fixture\//)
    expect(await inPage('kept')).toBe(true)
  })
})

describe('dialogs and menu', () => {
  it('are answered by the test, before or after they open', async () => {
    host.answerDialog('showSaveDialog', { canceled: false, filePath: '/chosen/a.pdf' })
    expect(await inPage('fixture.invoke("save")')).toEqual({ canceled: false, filePath: '/chosen/a.pdf' })
    const open = inPage('fixture.invoke("save")')
    await expect.poll(async () => (await host.report()).dialogsShown.length).toBe(2)
    host.answerDialog('showSaveDialog', { canceled: true, filePath: '' })
    expect(await open).toEqual({ canceled: true, filePath: '' })
    expect((await host.report()).dialogsShown[0]).toEqual({ method: 'showSaveDialog', options: { defaultPath: 'plan.pdf' } })
  })

  it('menu items are chosen by id and by key', async () => {
    const notes = () => readFileSync(join(folder, 'life.txt'), 'utf8').split('\n').filter((line) => line === 'menu note').length
    await host.menu('note')
    expect(notes()).toBe(1)
    await page.keyboard.press('Control+Shift+J')
    await expect.poll(notes).toBe(2)
    await expect(host.menu('no-such')).rejects.toThrow("no item 'no-such'")
  })
})

describe('windows and paper', () => {
  it('opens several windows', async () => {
    expect(await inPage('fixture.invoke("openSecond")')).toBe(2)
    await expect.poll(() => inPage('fixture.invoke("titles")')).toEqual(['Fixture', 'Second'])
    expect(host.windows()).toHaveLength(2)
  })

  it('prints a hidden window: untagged Letter by default, tagged with an outline when asked', async () => {
    const print = async (options: object) => {
      const file = join(folder, 'printed.pdf')
      await page.evaluate(`fixture.invoke("print", ${JSON.stringify(options)}, ${JSON.stringify(file)})`)
      return readFileSync(file, 'latin1')
    }
    const plain = await print({})
    expect(plain.slice(0, 5)).toBe('%PDF-')
    expect(plain).toMatch(/MediaBox \[0 0 612 792\]/)
    expect(plain).not.toContain('/StructTreeRoot')
    expect(plain).not.toContain('/Outlines')
    const tagged = await print({ pageSize: 'A4', generateTaggedPDF: true, generateDocumentOutline: true, printBackground: true })
    expect(tagged).toMatch(/MediaBox \[0 0 59[456][.\d]* 84[123][.\d]*\]/)
    expect(tagged).toContain('/StructTreeRoot')
    expect(tagged).toContain('/Outlines')
    await expect(print({ pageSize: 'A7' })).rejects.toThrow('Unsupported pageSize')

    // Held by a test, a print waits for it and then is the same; there is one hold at a time.
    await host.holdPrinting(true)
    await expect(host.holdPrinting(true)).rejects.toThrow('held already')
    let printed = false
    const held = print({}).finally(() => (printed = true))
    await expect.poll(async () => (await host.report()).windows.some(({ url }) => url.endsWith('/print.html'))).toBe(true)
    // Longer than a page of two words takes to print.
    for (let n = 0; n < 5; n++) await page.screenshot()
    expect(printed).toBe(false)
    await host.holdPrinting(false)
    expect((await held).slice(0, 5)).toBe('%PDF-')
    await expect(host.holdPrinting(false)).rejects.toThrow('not held')
  })

  it('takes screenshots and keys like any page', async () => {
    expect((await page.screenshot()).length).toBeGreaterThan(1000)
  })
})
