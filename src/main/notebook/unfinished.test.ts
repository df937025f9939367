// What is being written outlives a page that stops, and a lock the page had no say in.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Instant } from '@domain/time/day-key'
import { Attempts } from '../seal/attempts'
import { KeyRing } from '../seal/key-ring'
import { createSeal } from '../seal/seal'
import { createDesk } from './desk'
import { notebookFile } from './notebook-file'

const none = { keep: async () => ({ kind: 'nothing' as const }), keepFile: async () => ({ kind: 'nothing' as const }), read: async () => ({ kind: 'bad' as const, why: 'ENOENT' }), newest: async () => null }

it('is there once, sealed while it is locked, and from no page that is no more', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-unfinished-'))
  const ring = new KeyRing()
  const file = notebookFile(join(folder, 'notebook.json'), { ring })
  const desk = createDesk({ file, backups: none, ring, attempts: new Attempts(() => 0) }, () => '2026-11-20T20:04:00.000Z' as Instant, () => 'Europe/Berlin')
  await desk.own().open()
  desk.keepUnfinished('half a word')
  expect(desk.takeUnfinished()).toBe('half a word')
  expect(desk.takeUnfinished(), 'once').toBeNull()

  const { seal } = await createSeal('moon over the fjord', { cost: { N: 2 ** 15, r: 1, p: 1 } })
  await desk.own().alone((notebook) => file.reseal(notebook, seal))
  desk.keepUnfinished('half a sentence')
  expect(await desk.lock(null)).toEqual({ kind: 'locked' })
  desk.keepUnfinished('too late')
  expect(desk.takeUnfinished()).toBeNull()
  await desk.unlock({ kind: 'passphrase', text: 'moon over the fjord' })
  expect(desk.takeUnfinished()).toBe('half a sentence')
  await rm(folder, { recursive: true, force: true })
})
