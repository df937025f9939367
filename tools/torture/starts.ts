// A hundred starts on one notebook at the same moment: one writer. Then it is killed, and the others start again: one writer, at once.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { bundleChild } from '../../tests/crash/kill-loop'
import type { Figures } from './figures'

type Start = { child: ChildProcess; says(): Promise<string> }

function begin(program: string, lock: string): Start {
  const child = spawn(process.execPath, [program, lock], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  return { child, says: async () => String((await lines.next()).value) }
}

/** `kills` times the one that has it is killed with the lock in its hand. */
export async function starts(count: number, kills: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-torture-'))
  const figures: Figures = { what: `${count} starts at the same moment, one writer`, cases: 0, lost: 0, unreadable: 0, note: `again after each of ${kills} kills of the one that had it`, bad: [] }
  let running: Start[] = []
  try {
    const program = await bundleChild('../../tools/torture/start-and-take.ts', join(folder, 'child'))
    running = Array.from({ length: count }, () => begin(program, join(folder, 'notebook.lock')))
    await Promise.all(running.map((start) => start.says()))
    for (let round = 0; round <= kills; round++) {
      figures.cases += running.length
      for (const { child } of running) child.stdin?.write('take\n')
      const said = await Promise.all(running.map((start) => start.says()))
      const writers = running.filter((_, i) => said[i] === 'mine')
      if (writers.length !== 1) figures.bad.push(`round ${round}: ${writers.length} writers among ${running.length}`)
      await Promise.all(writers.map(({ child }) => new Promise((ended) => (child.once('close', ended), child.kill('SIGKILL')))))
      running = running.filter((start) => !writers.includes(start))
    }
    return figures
  } finally {
    for (const { child } of running) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  }
}
