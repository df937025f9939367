// What an address of ours may name: the built files, and nothing else, however it is written.
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '@contract/content-security-policy'
import { answerFrom } from '@main/window/app-files'

const folder = mkdtempSync(join(tmpdir(), 'kith-files-'))
const root = join(folder, 'renderer')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(root, 'assets'), { recursive: true })
writeFileSync(join(root, 'index.html'), '<p>app</p>')
writeFileSync(join(root, 'assets/index-B_x-1.js'), '1')
writeFileSync(join(root, 'secret'), 'SECRET')
writeFileSync(join(root, '.hidden.json'), 'SECRET')
writeFileSync(join(folder, 'secret.json'), 'SECRET')
mkdirSync(join(folder, 'renderer-other'))
writeFileSync(join(folder, 'renderer-other/secret.json'), 'SECRET')
symlinkSync(join(folder, 'secret.json'), join(root, 'link.json'))
symlinkSync(folder, join(root, 'up'))

const pages = new Map([['/print/one', '<p>printed</p>']])
const get = (url: string, method = 'GET') => answerFrom(root, pages, { url, method })

/** Two hundred and more ways of writing that one would like to be elsewhere. */
const ups = ['..', '%2e%2e', '%2E%2E', '.%2e', '%2e.', '%252e%252e', '..%00', '%c0%ae%c0%ae', '%u002e%u002e', '．．', '..;', '....//', '..\\', '..%5c', '%5c..']
const seps = ['/', '%2f', '%2F', '\\', '%5c', '%5C', '%252f', '%c0%af', '//', '/./']
const ends = ['secret.json', 'renderer-other/secret.json']
const traversals = [
  ...ups.flatMap((up) => seps.flatMap((sep) => ends.map((end) => `${up}${sep}${end}`))),
  'link.json', 'up/secret.json', 'up/renderer-other/secret.json', '.hidden.json', 'secret', 'secret.json', 'assets/../../secret.json', 'assets/%2e%2e/%2e%2e/secret.json',
  '/etc/passwd', '//etc/passwd', '%2fetc%2fpasswd', 'file:///etc/passwd', 'C:/Windows/win.ini', 'C:%5CWindows%5Cwin.ini', '%43%3a/secret.json', '//server/share/secret.json',
  '%5c%5cserver%5cshare%5csecret.json', '\\\\?\\C:\\secret.json', 'index.html::$DATA', 'index.html%00.json', 'secret.json%00.html', 'index.html/', 'index.html/../../secret.json',
  'CON', 'NUL.json', 'aux.html', 'assets', 'assets/', '.', './', '%', '%zz', '%e0%a4%a', '%ff%fe', '~/secret.json', '$HOME/secret.json', '.git/config', '..%0d%0asecret.json', 'index.html%20', 'index.html.', 'index.html%2e',
]

describe('app://bundle', () => {
  it('gives the built files, with type and policy', async () => {
    for (const [path, body, type] of [['/', '<p>app</p>', 'text/html; charset=utf-8'], ['/index.html', '<p>app</p>', 'text/html; charset=utf-8'], ['/assets/index-B_x-1.js?v=1#x', '1', 'text/javascript; charset=utf-8'], ['/print/one', '<p>printed</p>', 'text/html; charset=utf-8']] as const) {
      const answer = await get(`app://bundle${path}`)
      expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([200, body, type])
      expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it(`gives nothing from outside for ${traversals.length} other ways of asking`, async () => {
    expect(traversals.length).toBeGreaterThanOrEqual(200)
    for (const path of traversals)
      for (const url of [`app://bundle/${path}`, `app://bundle/assets/${path}`]) {
        const answer = await get(url)
        expect(await answer.text(), url).not.toMatch(/SECRET|root:/)
        // Only what a browser makes of `a/../index.html` before it asks may still be a file of ours.
        if (answer.status === 200) expect(new URL(url).pathname, url).toMatch(/^\/(index\.html)?$/)
      }
  })

  it('takes no other host and no other method', async () => {
    for (const url of ['app://other/index.html', 'app://bundle.evil/index.html', 'app:///index.html', 'nonsense', 'https://bundle/../secret.json']) expect((await get(url)).status, url).toBe(404)
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']) expect((await get('app://bundle/index.html', method)).status).toBe(405)
  })
})
