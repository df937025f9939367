// What opens without the passphrase, in real folders: the chosen words and nothing else, for as long as they are chosen.
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Change } from '@domain/change'
import type { PlanItemId, SupporterId } from '@domain/ids'
import type { Notebook } from '@domain/notebook'
import { openable } from '@domain/open-part'
import { exampleToday } from '../../../tools/prepared-notebooks'
import { notebookBytes } from '../notebook/notebook-bytes'
import { at, startIn } from '../notebook/sealing-runs'

const PASSPHRASE = { kind: 'passphrase', text: 'four words of mine' } as const
let folder: string
let path: string
const file = () => readFile(path, 'utf8')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-open-part-'))
  path = join(folder, 'without-passphrase.json')
  await writeFile(join(folder, 'notebook.json'), notebookBytes(exampleToday()).bytes)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

type Run = Awaited<ReturnType<typeof startIn>>
const start = () => startIn(folder, () => 0)
const book = ({ desk }: Run): Notebook => desk.own().current()!
async function seal(run: Run, text: string = PASSPHRASE.text, current: typeof PASSPHRASE | null = null): Promise<void> {
  expect(await run.sealing.prepare({ passphrase: text, current })).toMatchObject({ kind: 'prepared' })
  expect(await run.sealing.keep('seal-anew')).toMatchObject({ kind: 'done' })
}
async function apply(run: Run, change: Change): Promise<void> {
  expect(await run.desk.apply(change)).toMatchObject({ kind: 'applied', saved: { kind: 'saved' } })
}

/** Sealed, with the first two people of the plan and the first thing that helps. */
async function chosen() {
  const run = await start()
  await seal(run)
  const all = openable(book(run))
  const [first, second] = all.people
  const [help, notChosen] = all.helps
  if (!first || !second || !help || !notChosen) throw new Error('the example has too little to choose from')
  const choice: PlanItemId[] = [first.id, second.id, help.id]
  expect(await run.part.choose(book(run), choice)).toEqual({ kind: 'done', state: { choice, damaged: false, behind: null } })
  const item = book(run).plan.sections.people.items.find(({ id }) => id === first.id)
  if (item?.type !== 'person') throw new Error('not a person')
  return { run, first, second, help, notChosen, choice, who: item.supporterId as SupporterId }
}

it('holds the chosen words and nothing else of the notebook, readable while locked and without any key', async () => {
  const { run, first, second, help } = await chosen()
  const words = { people: [first, second].map(({ name, number }) => ({ name, number })), helps: [help.text], reasons: [] }
  expect(await run.part.words()).toEqual({ kind: 'there', words })
  const { choice: sealed, ...rest } = JSON.parse(await file()) as { choice: string }
  expect(rest).toEqual({ format: 'kith-without-passphrase', version: 1, words })
  const raw = Buffer.from(sealed, 'base64').toString('latin1')
  for (const id of [...Object.keys(book(run).supporters), first.id, help.id]) expect(raw + JSON.stringify(rest), id).not.toContain(id)
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await run.desk.lock(null)).toEqual({ kind: 'locked' })
  expect(await run.part.words()).toEqual({ kind: 'there', words })
  expect((await run.part.state()).choice, 'which they are, nobody learns while it is locked').toEqual([])
  const next = await start()
  expect(next.opened.kind).toBe('locked')
  expect(await next.part.words()).toEqual({ kind: 'there', words })
})

it('is not there unless something was chosen, and cannot be without a passphrase', async () => {
  const run = await start()
  const { people } = openable(book(run))
  expect(await run.part.choose(book(run), people.map(({ id }) => id))).toEqual({ kind: 'no-passphrase' })
  await seal(run)
  await apply(run, { type: 'me/rename', name: 'Heidelbeerwald' })
  expect(existsSync(path)).toBe(false)
  expect(await run.part.words()).toEqual({ kind: 'none' })
})

it('follows a changed number and a changed line at once, and undo', async () => {
  const { run, first, second, help, who } = await chosen()
  await apply(run, { type: 'supporter/edit', id: who, patch: { phone: '555-HEIDE' } })
  expect(await file()).toContain('555-HEIDE')
  expect(await file()).not.toContain(first.number)
  await apply(run, { type: 'plan/edit-item', section: 'helps', id: help.id, patch: { type: 'text', text: 'Look at the blueberries' }, at })
  expect(await run.part.words()).toMatchObject({ words: { people: [{ number: '555-HEIDE' }, { number: second.number }], helps: ['Look at the blueberries'] } })
  await run.desk.own().undo()
  expect(await file()).toContain(help.text)
})

it('lets go of someone who has left the map, and goes itself with the last word', async () => {
  const { run, first, second, who } = await chosen()
  await apply(run, { type: 'supporter/remove', ids: [who], at })
  expect(await file()).not.toContain(first.number)
  expect(await run.part.words()).toMatchObject({ words: { people: [{ number: second.number }] } })
  await run.desk.own().undo()
  expect(await file(), 'undo brings them back').toContain(first.number)
  expect(await run.part.choose(book(run), [first.id])).toMatchObject({ kind: 'done' })
  await apply(run, { type: 'supporter/remove', ids: [who], at })
  expect(existsSync(path)).toBe(false)
})

it('is brought up to date at the next unlocking when a change was cut off before it', async () => {
  const { run, first, second } = await chosen()
  const text = await file()
  await run.desk.lock(null)
  await writeFile(path, text.replace(first.number, '000'))
  await run.desk.unlock(PASSPHRASE)
  expect(await run.part.words()).toMatchObject({ words: { people: [{ number: first.number }, { number: second.number }] } })
})

it('goes when it is turned off, when the passphrase changes and when it is removed', async () => {
  const { run, choice } = await chosen()
  const again = async () => {
    await run.part.choose(book(run), choice)
    expect(existsSync(path)).toBe(true)
  }
  await run.part.choose(book(run), [])
  expect(existsSync(path), 'turned off').toBe(false)
  await again()
  const old = await file()
  await seal(run, 'another four words', PASSPHRASE)
  expect(existsSync(path), 'changed').toBe(false)
  await writeFile(path, old)
  await apply(run, { type: 'me/rename', name: 'Robin H.' })
  expect(existsSync(path), 'one of another key, put back').toBe(false)
  await again()
  expect(await run.sealing.remove({ kind: 'passphrase', text: 'another four words' })).toMatchObject({ kind: 'done' })
  expect(existsSync(path), 'removed').toBe(false)
  await writeFile(path, old)
  await start()
  expect(existsSync(path), 'beside a plain notebook').toBe(false)
})

it('a damaged one is ignored, told, and replaced or removed by the person', async () => {
  const { run, choice } = await chosen()
  const good = JSON.parse(await file()) as Record<string, unknown>
  for (const text of ['', '{"format":"kith', JSON.stringify({ ...good, more: 1 }), JSON.stringify({ ...good, version: 2 }), JSON.stringify({ ...good, words: { people: 'Dana' } })]) {
    await writeFile(path, text)
    expect(await run.part.words(), text).toEqual({ kind: 'damaged' })
    expect(await run.part.state(), text).toEqual({ choice: [], damaged: true, behind: null })
  }
  await apply(run, { type: 'me/rename', name: 'Robin H.' })
  expect(await run.part.choose(book(run), choice)).toMatchObject({ kind: 'done', state: { damaged: false } })
  await writeFile(path, '')
  await run.part.choose(book(run), [])
  expect(existsSync(path)).toBe(false)
})
