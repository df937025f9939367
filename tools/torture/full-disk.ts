// A disk that is really full: a file system of one megabyte in a mount namespace of its own, where the system lets one be made without root.
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleChild } from '../../tests/crash/kill-loop'
import type { Figures } from './figures'

const inNamespace = (script: string, ...args: string[]) =>
  spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', ...args], { encoding: 'utf8', maxBuffer: 1e8 })

export async function fullDisk(rounds: number): Promise<Figures> {
  const what = 'a disk that is really full'
  const folder = await mkdtemp(join(tmpdir(), 'kith-torture-'))
  try {
    const mount = join(folder, 'small')
    await mkdir(mount)
    const probe = inNamespace('mount -t tmpfs -o size=1m tmpfs "$1"', mount)
    if (probe.status !== 0) return { what, cases: 0, lost: 0, unreadable: 0, bad: [], skipped: `no file system of its own to be had here (${(probe.error?.message ?? probe.stderr).trim().split('\n')[0]})` }
    const child = await bundleChild('../../tools/torture/save-until-full.ts', join(folder, 'child'))
    const ran = inNamespace('mount -t tmpfs -o size=1m tmpfs "$1" && exec "$2" "$3" "$1/notebook.json" "$4"', mount, process.execPath, child, String(rounds))
    if (ran.status !== 0) return { what, cases: 0, lost: 0, unreadable: 0, bad: [ran.stderr.slice(-2000)] }
    const told = JSON.parse(ran.stdout) as { saves: number; refused: number; reasons: string[]; lost: number; unreadable: number; places: string[] }
    const bad = [...told.reasons.filter((reason) => reason !== 'disk-full').map((reason) => `told as ${reason}`), ...told.places]
    return { what, cases: told.refused, lost: told.lost, unreadable: told.unreadable, note: `${told.saves} saves, full ${told.refused} times`, bad }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
