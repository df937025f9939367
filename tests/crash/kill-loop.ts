// kill -9 at random moments of continuous saving, again and again on one notebook.
import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { listBackups, readBackup } from '@main/backups/backup-folder'
import { KeyRing } from '@main/seal/key-ring'
import { notebookFile } from '@main/notebook/notebook-file'

export type Kills = {
  saves: number
  /** Acknowledged states that were not there afterwards. */
  lost: number
  /** Times the notebook could not be read afterwards. */
  unreadable: number
  /** Files that lay beside it and should not have, or that others could have read. */
  strays: string[]
  /** Backups that did not read well. */
  badBackups: string[]
}

const AT_HOME = ['notebook.json', 'notebook.journal', 'notebook.lock', 'backups']

/** Bundles a child of this folder once, so that each start of it takes milliseconds. Answers the path of the program. */
export async function bundleChild(entry: string, into: string, inPlaceOf: Record<string, string> = {}): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@domain': resolve('src/domain'), '@contract': resolve('src/contract'), '@main': resolve('src/main'), ...inPlaceOf } },
    ssr: { noExternal: true },
    build: { ssr: resolve('tests/crash', entry), outDir: into, target: 'node20', rolldownOptions: { output: { entryFileNames: 'child.mjs' } } },
  })
  return join(into, 'child.mjs')
}

/** `child` saves to `path` until it is killed; its state is the number its notebook is named by. */
export async function killDuringSaves(child: string, data: string, kills: number): Promise<Kills> {
  const path = join(data, 'notebook.json')
  const found: Kills = { saves: 0, lost: 0, unreadable: 0, strays: [], badBackups: [] }
  let acknowledged = 0
  for (let kill = 0; kill < kills; kill++) {
    const before = acknowledged
    acknowledged = await saveAndKill(child, path, acknowledged, Math.random() * 40)
    found.saves += acknowledged - before
    const read = await notebookFile(path).read()
    if (read.kind !== 'ready') {
      found.unreadable++
      return found
    }
    const onDisk = Number(read.notebook.me.name.split(' ')[0])
    // At most the one change in flight is ahead of what was acknowledged.
    if (onDisk < acknowledged || onDisk > acknowledged + 1) found.lost++
    // One temp file of the write that was cut; never a journal nobody could place.
    const left = (await readdir(data)).sort()
    const beside = left.filter((name) => !AT_HOME.includes(name))
    if (!left.includes('notebook.json') || beside.length > 1 || beside.some((name) => !name.endsWith('.tmp'))) found.strays.push(left.join(' '))
    found.strays.push(...(await readableByOthers(data)))
    const backups = join(data, 'backups')
    for (const { name } of await listBackups(backups)) if ((await readBackup(backups, name, new KeyRing())).kind === 'bad') found.badBackups.push(name)
    acknowledged = onDisk
  }
  return found
}

async function readableByOthers(data: string): Promise<string[]> {
  if (process.platform === 'win32') return []
  const modes = await Promise.all(['.', ...(await readdir(data, { recursive: true }))].map(async (name) => ({ name, mode: (await stat(join(data, name))).mode & 0o077 })))
  return modes.filter(({ mode }) => mode !== 0).map(({ name }) => `${name} is not the owner's alone`)
}

/** Starts the child, waits for its first acknowledgement, then kills it `delay` ms later. Resolves to the last revision it said. */
function saveAndKill(program: string, path: string, last: number, delay: number): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    let killing = false
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (killing) return
      killing = true
      // The random moment is the point of the test, not a wait for something to be ready.
      setTimeout(() => child.kill('SIGKILL'), delay)
    })
    child.on('error', fail)
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') return fail(new Error('the child ended by itself'))
      // A line cut by the kill is no acknowledgement.
      const whole = said.slice(0, said.lastIndexOf('\n') + 1).trim().split('\n')
      done(Number(whole.at(-1)) || last)
    })
  })
}
