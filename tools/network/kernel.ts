// What the app and its browser ask of the kernel's network, seen from outside, while every screen is shown and a plan is printed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { driveApp, HOME } from './driven-app'

export type Walk = { browser: string; screens: number; pdfBytes: number; seconds: number }
export type Kernel = Walk & {
  /** Calls that reach or offer an internet address: none is allowed. */
  internet: string[]
  /** How often each kind of address was connected to, sent to or bound. */
  families: Record<string, number>
  /** Sockets of the internet kind that were made but never connected, sent from or bound, and of what kinds they are. */
  unusedInternetSockets: number
  madeAs: string[]
}

const IDLE_MS = 10_000
const PLACES = ['today', 'map', 'people', 'journal', 'insights', 'plan', 'settings', 'reach-out', 'find', 'palette']

const has = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0
export const hasStrace = () => process.platform === 'linux' && has('strace', '-f', '-e', 'trace=network', '-o', '/dev/null', 'true')
export const hasOwnNetwork = () => process.platform === 'linux' && has('unshare', '-rnm', 'true')

/** Shows every screen of the example, prints its plan, saves a copy and waits: by the pipe alone, with no port open. */
export async function walk(under: string[]): Promise<Walk> {
  const begun = Date.now()
  const app = await driveApp({ under })
  await app.evaluate('kith.notebook.openExample().then(() => true)')
  await app.load(HOME)
  for (const place of PLACES) {
    await app.menu(place)
    await app.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(true), 150)))')
  }
  const options = JSON.stringify({ ...USUAL_PDF, sections: ['helps'], paper: 'A4' })
  const pdfBytes = Number(await app.evaluate(`kith.plan.previewPdf(${options}).then((bytes) => bytes.length)`))
  app.answerDialog('showSaveDialog', { canceled: false, filePath: join(app.folder, 'copy.json') })
  await app.evaluate('kith.notebook.saveCopy().then(({ kind }) => kind)')
  await new Promise((done) => setTimeout(done, IDLE_MS))
  const { browser } = app
  const code = await app.close()
  if (code !== 0) throw new Error(`The app ended with ${code}`)
  return { browser, screens: PLACES.length, pdfBytes, seconds: Math.round((Date.now() - begun) / 1000) }
}

/** The same under strace. */
export async function underStrace(): Promise<Kernel> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-strace-'))
  const log = join(folder, 'network.txt')
  const walked = await walk(['strace', '-f', '-qq', '-e', 'trace=network', '-o', log])
  const lines = readFileSync(log, 'utf8').split('\n')
  rmSync(folder, { recursive: true, force: true })
  return { ...walked, ...readCalls(lines) }
}

/** From the lines strace wrote. */
export function readCalls(lines: readonly string[]): Pick<Kernel, 'internet' | 'families' | 'unusedInternetSockets' | 'madeAs'> {
  const families: Record<string, number> = {}
  const internet: string[] = []
  const made: string[] = []
  for (const line of lines) {
    const socket = /\bsocket\((AF_INET6?, \w+)/.exec(line)?.[1]
    if (socket) made.push(socket)
    if (!/\b(connect|bind|sendto|sendmsg|sendmmsg)(\(| resumed)/.test(line)) continue
    const family = /sa_family=(AF_\w+)/.exec(line)?.[1]
    if (!family) continue
    families[family] = (families[family] ?? 0) + 1
    if (family === 'AF_INET' || family === 'AF_INET6') internet.push(line.trim())
  }
  return { families, internet, unusedInternetSockets: Math.max(0, made.length - internet.length), madeAs: [...new Set(made)] }
}
