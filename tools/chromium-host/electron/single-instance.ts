// One instance per user-data folder: a lock file made with O_EXCL, and a local socket that proves its owner still listens.
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

export interface Visit {
  argv: string[]
  workingDirectory: string
  additionalData: unknown
}

interface Lock {
  pid: number
  token: string
  socket: string
}

interface HeldLock extends Lock {
  file: string
  folder: string | undefined
  server: Server
}

const socketFolder = 'chromium-host-lock-'

let held: HeldLock | undefined

/** Electron's call is synchronous, so everything here is; a visitor speaks through a short-lived child process. */
export function acquireLock(userData: string, visit: Visit, onVisit: (visit: Visit) => void): boolean {
  mkdirSync(userData, { recursive: true })
  const file = join(userData, 'chromium-host.lock')
  for (let attempt = 0; attempt < 20; attempt++) {
    if (tryToHold(file, onVisit)) return true
    const owner = readLock(file)
    if (owner && isAlive(owner.pid) && deliver(owner, visit)) return false
    if (owner || attempt > 3) removeStale(file, owner)
  }
  return false
}

export function releaseLock(): void {
  if (!held) return
  held.server.close()
  if (readLock(held.file)?.token === held.token) rmSync(held.file, { force: true })
  if (held.folder) rmSync(held.folder, { recursive: true, force: true })
  held = undefined
}

function tryToHold(file: string, onVisit: (visit: Visit) => void): boolean {
  const token = randomUUID()
  const folder = process.platform === 'win32' ? undefined : mkdtempSync(join(tmpdir(), socketFolder))
  const socket = folder ? join(folder, 'socket') : `\\\\.\\pipe\\chromium-host-${token}`
  const lock: Lock = { pid: process.pid, token, socket }
  try {
    writeFileSync(file, JSON.stringify(lock), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (folder) rmSync(folder, { recursive: true, force: true })
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  const server = createServer((connection) => {
    let text = ''
    connection.setEncoding('utf8')
    connection.on('error', () => undefined)
    connection.on('data', (chunk: string) => {
      text += chunk
      if (!text.endsWith('\n')) return
      connection.end('ok')
      onVisit(JSON.parse(text) as Visit)
    })
  })
  server.on('error', (error) => process.stderr.write(`chromium-host: ${error.message}\n`))
  server.listen(socket)
  server.unref()
  held = { ...lock, file, folder, server }
  process.once('exit', releaseLock)
  return true
}

/** Hands the visit to the owner. False when nobody answers within two seconds. */
function deliver(owner: Lock, visit: Visit): boolean {
  const script = `
    const { connect } = require('node:net')
    const give = (left) => {
      const socket = connect(process.argv[1])
      socket.on('connect', () => socket.write(process.argv[2] + '\\n'))
      socket.on('data', () => process.exit(0))
      socket.on('error', () => (left > 0 ? setTimeout(give, 100, left - 1) : process.exit(1)))
    }
    setTimeout(() => process.exit(1), 2000)
    give(15)`
  const env = { ...process.env, NODE_OPTIONS: '' }
  return spawnSync(process.execPath, ['-e', script, owner.socket, JSON.stringify(visit)], { env, timeout: 4000 }).status === 0
}

/** Moves the stale file aside; if it turns out to be a newer owner's, puts it back. */
function removeStale(file: string, stale: Lock | undefined): void {
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
    if (readLock(aside)?.token !== stale?.token) linkSync(aside, file)
    else if (stale && basename(dirname(stale.socket)).startsWith(socketFolder)) rmSync(dirname(stale.socket), { recursive: true, force: true })
  } catch {
    // Someone else was quicker.
  }
  rmSync(aside, { force: true })
}

function readLock(file: string): Lock | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Lock
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
