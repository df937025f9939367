// npm run leaving [-- --json FILE]: ends the built app in every way there is, in the middle of a sentence, and looks
// how soon that sentence is on the disk.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { expect, type Locator, type Page } from '@playwright/test'
import { m } from '@domain/messages/messages'
import { exampleToday, putInto } from '../prepared-notebooks'
import { type HostApp, launchOnHost } from '../../tests/e2e/launch-host'
import { MapScreen } from '../../tests/e2e/screens/map-screen'
import { goTo, ready } from '../../tests/e2e/screens/shell'

const { values: asked } = parseArgs({ options: { json: { type: 'string' } } })

const WORDS = 'the heron by the weir'
/** The bar: on the disk within this. */
const MOST_MS = 2000

type Running = { kith: HostApp; page: Page }
type Way = { how: string; leave(running: Running): Promise<unknown> | void; /** Exit code. */ code: number }

const signal = (name: NodeJS.Signals): Way => ({ how: name, leave: ({ kith }) => void kith.process.kill(name), code: 0 })

const WAYS: Way[] = [
  signal('SIGTERM'),
  signal('SIGINT'),
  signal('SIGHUP'),
  { how: 'the window is closed', leave: ({ page }) => page.close({ runBeforeUnload: true }), code: 0 },
  { how: 'Ctrl Q', leave: ({ page }) => page.keyboard.press('Control+q').catch(() => undefined), code: 0 },
  { how: 'the computer shuts down', leave: ({ kith }) => kith.power('shutdown'), code: 0 },
  { how: 'the session ends (Windows)', leave: ({ kith }) => kith.power('query-session-end'), code: 0 },
  // Thrown by the loader below, as a fault anywhere in main would be.
  { how: 'an uncaught exception in main', leave: ({ kith }) => void kith.process.kill('SIGUSR2'), code: 1 },
]

type Outcome = { how: string; /** Until the words were on the disk; null: they never were. */ onDiskMs: number | null; code: number | null; problem: string | null }

const onDisk = async (folder: string, words: string) => {
  const files = await Promise.all(['notebook.json', 'notebook.journal'].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')))
  return files.some((text) => text.includes(words))
}

async function start(folder: string, thrower: string): Promise<Running> {
  const kith = await launchOnHost({ appMain: 'out/main/index.js', args: [`--user-data-dir=${folder}`], env: { NODE_OPTIONS: `--import ${pathToFileURL(thrower).href}` }, viewport: { width: 1280, height: 800 } })
  const page = await kith.firstWindow()
  page.setDefaultTimeout(20_000)
  await ready(page)
  return { kith, page }
}

/** A line added to the plan, not yet finished: the field still has the focus. */
async function beginSentence({ page }: Running): Promise<void> {
  await goTo(page, 'plan')
  await page.getByRole('textbox', { name: m.plan.placeholder('reasons', false) }).fill(WORDS)
}

async function measure(way: Way, thrower: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-leaving-'))
  try {
    await putInto(folder, exampleToday())
    const running = await start(folder, thrower)
    await beginSentence(running)
    if (await onDisk(folder, WORDS)) throw new Error('the sentence was kept before it was finished: nothing is measured')
    const ended = new Promise<number | null>((resolve) => running.kith.process.once('exit', resolve))
    const begun = performance.now()
    await way.leave(running)
    let onDiskMs: number | null = null
    while (onDiskMs === null && performance.now() - begun < 10_000) {
      if (await onDisk(folder, WORDS)) onDiskMs = Math.round(performance.now() - begun)
      else await wait(10)
    }
    const code = await Promise.race([ended, wait(15_000, undefined, { ref: false }).then(() => undefined)])
    if (code === undefined) await running.kith.kill()
    const problem = onDiskMs === null ? 'lost' : onDiskMs > MOST_MS ? 'too late' : code !== way.code ? `ended with ${code ?? 'nothing'}` : null
    return { how: way.how, onDiskMs, code: code ?? null, problem }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Half = { what: string; /** The end keeps it; an entry waits until the person keeps it. */ keptAtEnd: boolean; /** Begins to write `half an entry`, and goes on. */ begin(page: Page): Promise<void>; field(page: Page): Locator }

const HALF = 'half an entry'
const newLine = (page: Page) => page.getByRole('textbox', { name: m.plan.placeholder('reasons', false) })
const personsNote = (page: Page) => page.getByRole('textbox', { name: m.map.inspector.note.label, exact: true })

const HALVES: Half[] = [
  { what: 'an entry', keptAtEnd: false, begin: (page) => page.getByRole('textbox', { name: m.today.note }).fill(HALF), field: (page) => page.getByRole('textbox', { name: m.today.note }) },
  {
    what: 'a line of the plan',
    keptAtEnd: true,
    async begin(page) {
      await goTo(page, 'plan')
      await newLine(page).fill(HALF)
    },
    field: newLine,
  },
  {
    what: "a person's note",
    keptAtEnd: true,
    async begin(page) {
      await goTo(page, 'map')
      await new MapScreen(page).open('Dana')
      await personsNote(page).fill(HALF)
    },
    field: personsNote,
  },
]

/** The page stops by itself: what was changed last is on the disk, the window is there again, and so is what was being written. */
async function pageStops({ what, keptAtEnd, begin, field }: Half, thrower: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-leaving-'))
  const how = `the page crashes, ${what} half written`
  try {
    await putInto(folder, exampleToday())
    const { kith, page } = await start(folder, thrower)
    await begin(page)
    await wait(700)
    await page.evaluate((text) => void (window as unknown as { kith: { notebook: { apply(change: unknown): Promise<unknown> } } }).kith.notebook.apply({ type: 'me/rename', name: text }), WORDS)
    const begun = performance.now()
    const session = await page.context().newCDPSession(page)
    void session.send('Page.crash').catch(() => undefined)
    let onDiskMs: number | null = null
    while (onDiskMs === null && performance.now() - begun < 10_000) {
      if (await onDisk(folder, WORDS)) onDiskMs = Math.round(performance.now() - begun)
      else await wait(10)
    }
    // Playwright calls a page that has crashed dead for good; the next connection sees it as it is.
    const again = await kith.reconnect()
    await expect(field(again)).toHaveValue(HALF)
    await expect(again.getByRole('group', { name: m.shell.note })).toContainText(m.shell.cameBack)
    const code = await kith.close()
    const problem = onDiskMs === null ? 'lost' : onDiskMs > MOST_MS ? 'too late' : code !== 0 ? `ended with ${code}` : null
    const lost = keptAtEnd && !(await onDisk(folder, HALF))
    return { how, onDiskMs, code, problem: problem ?? (lost ? 'came back, and was lost at the end' : null) }
  } catch (error) {
    return { how, onDiskMs: null, code: null, problem: String(error).slice(0, 400) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const tools = await mkdtemp(join(tmpdir(), 'kith-leaving-tools-'))
const thrower = join(tools, 'throw.mjs')
await writeFile(thrower, "process.on('SIGUSR2', () => { throw new Error('planned') })\n")
const outcomes: Outcome[] = []
for (const way of WAYS) outcomes.push(await measure(way, thrower))
for (const half of HALVES) outcomes.push(await pageStops(half, thrower))
await rm(tools, { recursive: true, force: true })
for (const { how, onDiskMs, code, problem } of outcomes) console.log(`${problem ? 'FAILED' : 'ok    '} ${how}: on the disk after ${onDiskMs ?? '–'} ms, ended with ${code ?? '–'}${problem ? `: ${problem}` : ''}`)
if (asked.json) await writeFile(asked.json, `${JSON.stringify({ node: process.version, platform: process.platform, outcomes }, null, 1)}\n`)
process.exit(outcomes.some(({ problem }) => problem) ? 1 : 0)
