// Every request of the contract asked with everything a page could send, in a process of its own.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundleChild } from '../../tests/crash/kill-loop'
import type { Figures } from './figures'

type Said = { requests: number; rejected: number; accepted: number; refusedByHandler: number; slowest: { ms: number; what: string }; bad: string[] }

/** `each`: inputs for every request that its schema is to refuse; a twentieth of that many that it takes. */
export async function strangeRequests(each: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-requests-'))
  try {
    const program = await bundleChild('../../tools/torture/requests-child.ts', join(folder, 'child'), { electron: resolve('tools/torture/electron-stand-in.ts') })
    const child = spawn(process.execPath, [program, join(folder, 'run'), String(each), String(Math.max(5, Math.round(each / 20)))], { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    const code = await new Promise<number | null>((done) => child.once('close', done))
    const what = `${each.toLocaleString('en')} strange inputs for each request`
    if (code !== 0 || out === '') return { what, cases: 0, lost: 0, unreadable: 0, bad: [`the process ended with ${code}: ${errors.slice(-2000)}`] }
    const { requests, rejected, accepted, refusedByHandler, slowest, bad } = JSON.parse(out) as Said
    return { what, cases: rejected + accepted + refusedByHandler, lost: 0, unreadable: 0, note: `${requests} requests; ${rejected.toLocaleString('en')} refused with no byte changed, ${accepted.toLocaleString('en')} answered; main held up for ${slowest.ms} ms at most, by ${slowest.what}`, bad }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
