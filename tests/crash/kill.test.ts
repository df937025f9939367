// kill -9 at random moments of continuous saving. What was acknowledged must be there, whole, every time.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundleChild, killDuringSaves } from './kill-loop'

const KILLS = Number(process.env['KITH_KILLS'] ?? 60)
let folder: string
let child: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-kill-'))
  child = await bundleChild('save-until-killed.ts', join(folder, 'child'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it(`loses no acknowledged change in ${KILLS} kills during continuous saving`, async () => {
  const { saves, ...wrong } = await killDuringSaves(child, join(folder, 'data'), KILLS)
  expect(wrong).toEqual({ lost: 0, unreadable: 0, strays: [], badBackups: [] })
  console.log(`${KILLS} kills during ${saves} acknowledged saves: lost 0, unreadable 0`)
  expect(saves).toBeGreaterThan(Math.min(200, KILLS))
}, 120_000)
