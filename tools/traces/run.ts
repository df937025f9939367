// npm run traces [-- --json FILE] [--keep]: uses the built app on a notebook full of words of their own, ends it in every
// hard way, and searches everything it wrote for them. Plain: only in Kith's own files and what was saved on purpose.
// Sealed, or once everything is deleted: only in what was saved on purpose, and in the open part what its preview said.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { notebookBytes } from '@main/notebook/notebook-bytes'
import { OPEN_PART } from '@main/open-part/open-part'
import { electronBinary, hasDisplay } from '../electron-binary'
import { exampleToday } from '../prepared-notebooks'
import { launchOnElectron } from '../../tests/e2e/launch-electron'
import { launchOnHost } from '../../tests/e2e/launch-host'
import { CANARY, filled, withCanaries } from './canaries'
import { freshPlaces, namesAtHome, type Places } from './places'
import { type Hit, scanFolder } from './scan'
import { beginToWrite, deleteEverything, letNothingOpen, letOpen, lookAround, setPassphrase, takeOut, TYPED, unlock, write } from './use'

const { values: asked } = parseArgs({ options: { json: { type: 'string' }, keep: { type: 'boolean', default: false } } })
const onElectron = electronBinary() !== null && hasDisplay() && process.env['KITH_HOST'] !== 'chromium'
const PASSPHRASE = `four ${CANARY}pass herons`
/** By this a store of the browser's shows that it holds something of the app's pages. */
const ORIGINS = ['bundle.app.invalid', 'app://bundle']
const STORES = /(^|[/\\])(Local Storage|IndexedDB|Session Storage|Service Worker|Cache_Data|File System|databases|WebStorage)[/\\]/

type Mode = 'plain' | 'sealed' | 'deleted'
type Look = { when: string; files: number; bytes: number; hits: number; allowed: number; unexpected: Hit[]; stores: Hit[]; elsewhere: string[] }

const launch = async ({ env }: Places) => {
  const app = await (onElectron ? launchOnElectron({ appMain: 'out/main/index.js', args: [], env }) : launchOnHost({ appMain: 'out/main/index.js', args: [], env, viewport: { width: 1280, height: 800 } }))
  const page = await app.firstWindow()
  page.setDefaultTimeout(30_000)
  return { kith: app, page }
}

const timesIn = (text: string) => text.split(CANARY).length - 1

/** `opens`: what is to be readable without the passphrase; null when nothing was chosen. */
async function search(places: Places, mode: Mode, when: string, more: readonly string[], opens: string | null = null): Promise<Look> {
  const openPart = join(places.data, OPEN_PART)
  const asChosen = opens !== null && timesIn(opens) > 0 && timesIn(await readFile(openPart, 'utf8').catch(() => '')) === timesIn(opens)
  if (opens !== null && !asChosen) throw new Error(`${OPEN_PART} does not hold exactly what the preview showed`)
  const { files, bytes, hits } = await scanFolder(places.root, [CANARY, ...more, ...ORIGINS])
  const own = (file: string) => file.startsWith(places.data) && (/^notebook\..*(json|journal)$/.test(basename(file)) || basename(file).startsWith('kith-backup-'))
  const isOrigin = ({ word }: Hit) => ORIGINS.includes(word)
  const isAllowed = ({ file }: Hit) => file.startsWith(places.exports) || (mode === 'plain' && own(file)) || (asChosen && file === openPart)
  const found = hits.filter((hit) => !isOrigin(hit))
  const here = (hit: Hit): Hit => ({ ...hit, file: relative(places.root, hit.file) })
  // What lies where Kith has no business: recently used files, thumbnails, fonts of the browser.
  const elsewhere = (await readdir(places.root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return {
    when,
    files,
    bytes,
    hits: found.length,
    allowed: found.filter(isAllowed).length,
    unexpected: found.filter((hit) => !isAllowed(hit)).map(here),
    stores: hits.filter((hit) => isOrigin(hit) && STORES.test(hit.file)).map(here),
    elsewhere: elsewhere.filter((file) => !file.startsWith(places.data) && !file.startsWith(places.exports) && !/chromium-host-profile-/.test(file)).map((file) => relative(places.root, file)),
  }
}

async function evening(mode: Mode) {
  const places = await freshPlaces()
  try {
    const { notebook, fields } = withCanaries(filled(exampleToday()))
    await mkdir(places.data, { recursive: true, mode: 0o700 })
    await writeFile(join(places.data, 'notebook.json'), notebookBytes(notebook).bytes)
    await writeFile(join(places.data, 'notebook.version-2.json'), notebookBytes(notebook).bytes)
    const looks: Look[] = []
    const more: string[] = []

    let running = await launch(places)
    if (mode === 'sealed') {
      await write(running)
      const key = await setPassphrase(running, PASSPHRASE)
      more.push(...key.split('-').slice(0, -1).map((group, i, all) => `${group}-${all[i + 1] ?? ''}`).slice(0, 3))
    }
    await lookAround(running)
    await write(running)
    await takeOut(running, places.exports)
    await beginToWrite(running)
    looks.push(await search(places, mode, 'while it runs', more))
    await running.kith.kill()
    looks.push(await search(places, mode, 'after kill -9', more))

    running = await launch(places)
    if (mode === 'sealed') await unlock(running, PASSPHRASE)
    await lookAround(running)
    await beginToWrite(running)
    const session = await running.page.context().newCDPSession(running.page)
    await Promise.race([session.send('Page.crash').catch(() => undefined), running.page.waitForEvent('crash')])
    looks.push(await search(places, mode, 'after a crash of the page', more))
    const code = await running.kith.close()
    looks.push(await search(places, mode, 'after quitting', more))
    if (mode === 'sealed') {
      running = await launch(places)
      await unlock(running, PASSPHRASE)
      const opens = await letOpen(running)
      looks.push(await search(places, mode, 'with a number that opens without the passphrase', more, opens))
      await letNothingOpen(running)
      await running.kith.close()
      looks.push(await search(places, mode, 'once that was turned off', more))
    }
    if (mode === 'plain') {
      running = await launch(places)
      await deleteEverything(running)
      await running.kith.close()
      looks.push(await search(places, 'deleted', 'after everything was deleted', more))
    }
    return { mode, fields: fields.size, canaries: [...fields.values()].reduce((sum, n) => sum + n, 0) + Object.keys(TYPED).length, code, looks }
  } finally {
    if (asked.keep) console.log(`kept: ${places.root}`)
    else await rm(places.root, { recursive: true, force: true })
  }
}

const before = await namesAtHome()
const begun = Date.now()
const evenings = [await evening('plain'), await evening('sealed')]
const atHome = (await namesAtHome()).filter((name) => !before.includes(name))
let failed = atHome.length > 0
for (const { mode, fields, canaries, looks } of evenings)
  for (const look of looks) {
    // A search that finds nothing where something must be is broken.
    const blind = mode === 'plain' ? look.allowed === 0 : look.when !== 'while it runs' && look.allowed === 0
    const bad = look.unexpected.length > 0 || look.stores.length > 0 || look.elsewhere.length > 0 || blind
    failed ||= bad
    console.log(`${bad ? 'FAILED' : 'ok    '} ${mode}, ${look.when}: ${canaries} words in ${fields} kinds of field; ${look.files} files, ${(look.bytes / 1e6).toFixed(1)} MB; found in own files and exports ${look.allowed}, anywhere else ${look.unexpected.length}; browser stores with pages of Kith ${look.stores.length}; other files ${look.elsewhere.length}${blind ? '; and nothing where something must be' : ''}`)
    for (const line of [...look.unexpected.map(({ file, word, how }) => `${file}: ${word} in ${how}`), ...look.stores.map(({ file }) => `store: ${file}`), ...look.elsewhere].slice(0, 20)) console.log(`         ${line}`)
  }
for (const name of atHome) console.log(`FAILED came into the real home: ${name}`)
console.log(`${onElectron ? 'Electron' : 'Chromium host'}, ${Math.round((Date.now() - begun) / 1000)} s`)
if (asked.json) await writeFile(asked.json, `${JSON.stringify({ on: onElectron ? 'Electron' : 'Chromium host', node: process.version, platform: process.platform, atHome, evenings }, null, 1)}\n`)
process.exit(failed ? 1 : 0)
