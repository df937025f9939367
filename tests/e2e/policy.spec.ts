// What a page that has turned against its owner can do: nothing. Tried from inside the real page.
import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { contentSecurityPolicy } from '@contract/content-security-policy'
import { requestNames } from '@contract/names'
import { m } from '@domain/messages/messages'
import { USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { ATTACKS, codeFor } from '../../tools/network/attacks'
import { expect, test } from './kith-app'
import { goTo, ready } from './screens/shell'

type Api = Record<string, Record<string, (input?: unknown) => Promise<unknown>>>

/** Tries each in the page, in a task of its own, where nothing of the test's driver is on the stack. */
const attempts = () => {
  const tried = (what: () => unknown) =>
    new Promise<string>((done) =>
      setTimeout(() => {
        try {
          Promise.resolve(what()).then(
            (value) => done(String(value)),
            (error: Error) => done(error.name),
          )
        } catch (error) {
          done((error as Error).name)
        }
      }),
    )
  const outside = 'https://example.org/'
  const add = (tag: string, text: string) => {
    const element = document.createElement(tag)
    element.append(text)
    document.head.append(element)
  }
  return Promise.all([
    tried(() => (Reflect.get(globalThis, 'eval') as (code: string) => unknown)('"ran"')),
    tried(() => new Function('return "ran"')() as string),
    tried(() => add('script', 'document.documentElement.dataset.ran = "1"')),
    tried(() => add('style', 'html { --ran: 1 }')),
    tried(() => (document.body.innerHTML = '<img src=x onerror="document.documentElement.dataset.ran = 1">')),
    tried(() => document.body.setAttribute('onclick', 'document.documentElement.dataset.ran = "1"')),
    tried(() => fetch(outside)),
    tried(
      () =>
        new Promise((done) => {
          const image = new Image()
          image.onload = () => done('loaded')
          image.onerror = () => done('refused')
          image.src = `${outside}pixel.png`
        }),
    ),
    tried(() => navigator.serviceWorker.register('/worker.js')),
    tried(() => window.open(outside)),
  ]).then((outcomes) => ({
    outcomes,
    ran: document.documentElement.dataset['ran'] ?? getComputedStyle(document.documentElement).getPropertyValue('--ran'),
  }))
}

test('the document, its requests, its answers and its name', async ({ launch, folder }) => {
  const kith = await launch()
  const { page } = kith

  await test.step('the document comes with exactly the policy of the contract', async () => {
    const response = await page.reload()
    const headers = response?.headers() ?? {}
    expect(headers['content-security-policy']).toBe(contentSecurityPolicy)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    await ready(page)
  })

  await test.step('the page has its own few requests, frozen, and nothing of the machine', async () => {
    await ready(page)
    const found = await page.evaluate(() => {
      const page = globalThis as unknown as Record<string, object>
      const api = page['kith'] as Record<string, object>
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const inside = (frame.contentWindow as unknown as Record<string, unknown> | null)?.['kith']
      frame.remove()
      return {
        node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer'].filter((name) => name in page),
        frozen: Object.isFrozen(api) && Object.values(api).every((group) => Object.isFrozen(group)),
        groups: Object.keys(api).sort(),
        inside: typeof inside,
      }
    })
    expect(found).toEqual({ node: [], frozen: true, groups: [...Object.keys(requestNames), 'on'].sort(), inside: 'undefined' })
  })

  await test.step('main answers malformed requests with the field that is wrong, and does nothing', async () => {
    await ready(page)
    const ask = (group: string, name: string, input: unknown) =>
      page.evaluate(
        ([group, name, input]) => {
          const api = (globalThis as unknown as { kith: Api }).kith
          const request = api[group]?.[name]
          return request
            ? request(input).then(
                () => 'answered',
                (error: Error) => error.message,
              )
            : 'no such request'
        },
        [group, name, input] as const,
      )
    const moment = { at: '2026-02-30T10:00:00.000Z', day: '2026-02-30', zone: 'Europe/Berlin' }
    const options = { ...USUAL_PDF, sections: ['helps'], paper: 'A4' }
    for (const [group, name, input, says] of [
      ['notebook', 'apply', { type: 'check-in/add', checkIn: { moment } }, 'notebook.apply: checkIn.'],
      ['notebook', 'apply', { type: 'supporter/move', moves: [{ id: 'x', position: { x: 'left', y: 0 } }] }, 'notebook.apply: moves.0.position.x'],
      ['notebook', 'apply', { type: 'everything/delete' }, 'notebook.apply: type'],
      ['notebook', 'apply', null, 'notebook.apply: input'],
      ['app', 'copy', { text: 'x' }, 'app.copy: input'],
      ['app', 'copy', 'x'.repeat(2001), 'app.copy: input'],
      ['app', 'setTheme', 'sepia', 'app.setTheme: input'],
      ['plan', 'savePdf', { ...options, sections: [] }, 'plan.savePdf: sections'],
      ['plan', 'savePdf', { ...options, paper: '../../etc' }, 'plan.savePdf: paper'],
      ['backups', 'look', '../notebook.json', 'backups.look: input'],
      ['backups', 'restore', '/etc/kith-backup-000001-2026-11-02T09-00-00-000Z.json', 'backups.restore: input'],
    ] as const)
      expect(await ask(group, name, input)).toContain(says)
    expect(await ask('notebook', 'readFile', '/etc/passwd')).toBe('no such request')
    expect(await readdir(folder)).not.toContain('notebook.json')
  })

  // What Electron is driven by, the build it is driven in has to take.
  if (kith.browser !== 'Electron')
    await test.step('what is built does not start with a switch that would let others in', async () => {
      const given = '--remote-debugging-port=9222'
      const { status, stderr } = spawnSync(process.execPath, ['tools/chromium-host/run.mjs', 'out/main/index.js', '--headless', '--', `--user-data-dir=${folder}`, given], { encoding: 'utf8' })
      expect(status).toBe(1)
      expect(stderr).toContain(m.files.refusedSwitch(given))
    })

  await test.step('the window is called Kith on every screen', async () => {
    for (const place of ['today', 'map', 'people', 'journal', 'insights', 'plan', 'settings'] as const) {
      await goTo(page, place)
      expect(await page.title(), place).toBe(m.common.appName)
    }
    await page.keyboard.press('F2')
    await expect(page.getByText(m.reachOut.nobodyTitle)).toBeVisible()
    expect(await page.title()).toBe(m.common.appName)
    const { windows } = await kith.report()
    expect(windows.every(({ title }) => title === m.common.appName)).toBe(true)
    // Asked for on every system; those that cannot do it leave it at that.
    expect(windows.every(({ contentProtected }) => contentProtected)).toBe(true)
  })
})

test('no script, style, request, window or way out of its making comes through', async ({ launch }) => {
  const kith = await launch({ hostile: true })
  const { page } = kith

  await test.step('no script, style, request or window of its making comes through, and each try is counted', async () => {
    await ready(page)
    const { outcomes, ran } = await page.evaluate(attempts)
    const [evaluated, constructed, , , injected, , fetched, image, worker, opened] = outcomes
    expect(ran).toBe('')
    expect([evaluated, constructed]).toEqual(['EvalError', 'EvalError'])
    expect(injected).toBe('TypeError')
    expect(fetched).toBe('TypeError')
    expect(image).toBe('refused')
    expect(worker).not.toContain('ServiceWorkerRegistration')
    expect(opened).toBe('null')
    expect(kith.windows()).toHaveLength(1)
    // Scripts are stopped a door earlier than script-src: no text becomes one. The page tells of it a moment later.
    for (const stopped of [/^style-src/, /^require-trusted-types-for/, /^connect-src/, /^img-src/])
      await expect.poll(async () => (await kith.report()).cspViolations.map(({ directive }) => directive)).toContainEqual(expect.stringMatching(stopped))
    const { cspViolations, foreignRequests } = await kith.report()
    expect(new Set(cspViolations.filter(({ blocked }) => blocked.startsWith('https://example.org')).map(({ directive }) => directive))).toEqual(new Set(['connect-src', 'img-src']))
    expect(foreignRequests, 'stopped before the network').toEqual([])
  })

  await test.step('it stays where it is, whatever it is told', async () => {
    await page.reload()
    await ready(page)
    const before = page.url()
    for (const away of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,hello'])
      await page.evaluate((address) => {
        const link = document.createElement('a')
        link.href = address
        document.body.append(link)
        setTimeout(() => link.click())
      }, away)
    await page.evaluate(() => setTimeout(() => (location.href = 'https://example.org/again')))
    if (kith.browser !== 'Electron') await expect.poll(async () => (await kith.report()).blockedNavigations.join()).toContain('example.org/again')
    // Still the same document, still working.
    await goTo(page, 'journal')
    expect(page.url()).toBe(before)
  })

  await test.step('nothing of all it may try to reach outside with arrives', async () => {
    await page.reload()
    await ready(page)
    const arrived: string[] = []
    const sink = createServer((socket) => {
      arrived.push(`${socket.localAddress}:${socket.localPort}`)
      socket.destroy()
    })
    await new Promise<void>((listening) => sink.listen(0, '127.0.0.1', listening))
    const { port } = sink.address() as AddressInfo
    // Straight at the sink, so that neither name nor address is what stops it.
    await page.evaluate(codeFor(ATTACKS, () => `127.0.0.1:${port}`, port))
    const seen = async () => [...(await kith.report()).cspViolations.map(({ blocked }) => blocked), ...(await kith.report()).blockedNavigations].join()
    // The last of them, and one that nothing but navigation could bring out.
    if (kith.browser !== 'Electron') await expect.poll(seen).toContain(`https://127.0.0.1:${port}/x`)
    await expect.poll(async () => (await kith.report()).cspViolations.length).toBeGreaterThan(30)
    expect(ATTACKS.length).toBeGreaterThanOrEqual(40)
    expect(arrived).toEqual([])
    expect(kith.windows()).toHaveLength(1)
    sink.close()
  })
})
