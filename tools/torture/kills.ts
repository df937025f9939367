// kill -9 at random moments of continuous saving, on the real disk.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleChild, killDuringSaves } from '../../tests/crash/kill-loop'
import type { Figures } from './figures'

export async function kills(count: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-torture-'))
  try {
    const { saves, lost, unreadable, strays, badBackups } = await killDuringSaves(await bundleChild('save-until-killed.ts', join(folder, 'child')), join(folder, 'data'), count)
    return { what: 'kill -9 while saving', cases: count, lost, unreadable, note: `${saves} acknowledged saves`, bad: [...strays, ...badBackups] }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
