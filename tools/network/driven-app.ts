// The built app on the host without any debugging port: driven over the pipe Node gives a child.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { FromHostProcess, ToHostProcess } from '../chromium-host/control'

export type DrivenApp = {
  process: ChildProcess
  browser: string
  folder: string
  /** Runs code in the page. Rejects with what it threw. */
  evaluate(code: string): Promise<unknown>
  load(url: string): Promise<unknown>
  menu(id: string): Promise<unknown>
  answerDialog(method: 'showOpenDialog' | 'showSaveDialog', result: object): void
  /** Quits as a person would, and removes its folder. */
  close(): Promise<number>
}

export const HOME = 'app://bundle/index.html'
const READY = `new Promise((done) => { const look = setInterval(() => { if (document.querySelector('main')) { clearInterval(look); done(true) } }, 25) })`

type Options = { /** A command to run it under, such as strace. */ under?: string[]; /** Names of layers to take away; undefined: no proof. */ without?: string }

/** Starts it on an empty folder and waits until its page stands. */
export async function driveApp({ under = [], without }: Options = {}): Promise<DrivenApp> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-network-'))
  const [command = process.execPath, ...before] = [...under, process.execPath]
  const host = [resolve('tools/chromium-host/run.mjs'), resolve('out/main/index.js'), '--headless', '--control', '--no-port', ...(without === undefined ? [] : [`--without=${without}`])]
  const child = spawn(command, [...before, ...host, '--', `--user-data-dir=${folder}`], { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'inherit', 'pipe', 'ipc'] })
  let written = ''
  child.stderr?.on('data', (chunk: Buffer) => (written += chunk.toString()))
  const exited = new Promise<number>((done) => child.once('exit', (code) => done(code ?? -1)))
  const browser = await new Promise<string>((done, reject) => {
    child.on('message', (message: FromHostProcess) => message.type === 'ready' && done(message.browser))
    void exited.then((code) => reject(new Error(`The app ended (${code}) before it was ready\n${written}`)))
  })
  let next = 1
  const ask = (make: (request: number) => ToHostProcess) =>
    new Promise<unknown>((done, reject) => {
      const request = next++
      const listen = (message: FromHostProcess) => {
        if (message.type === 'ready' || message.request !== request) return
        child.off('message', listen)
        if (message.type === 'value') done(message.value)
        else if (message.type === 'done' && message.error) reject(new Error(message.error))
        else done(undefined)
      }
      child.on('message', listen)
      void exited.then((code) => reject(new Error(`The app ended (${code})\n${written}`)))
      child.send(make(request))
    })
  const app: DrivenApp = {
    process: child,
    browser,
    folder,
    evaluate: (code) => ask((request) => ({ type: 'evaluate', request, code })),
    load: async (url) => {
      await ask((request) => ({ type: 'load', request, url }))
      await untilReady(app)
    },
    menu: (id) => ask((request) => ({ type: 'menu', request, id })),
    answerDialog: (method, result) => child.send({ type: 'answer', method, result } satisfies ToHostProcess),
    async close() {
      if (child.connected) child.send({ type: 'quit' } satisfies ToHostProcess)
      const code = await exited
      await rm(folder, { recursive: true, force: true })
      return code
    },
  }
  await untilReady(app)
  return app
}

/** The page may be replaced once while it is asked, as when it is just being loaded. */
async function untilReady(app: DrivenApp): Promise<void> {
  for (let left = 200; ; left--) {
    try {
      await app.evaluate(READY)
      return
    } catch (error) {
      if (left === 0 || /ended/.test(String(error))) throw error
      await new Promise((done) => setTimeout(done, 50))
    }
  }
}
