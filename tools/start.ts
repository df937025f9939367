// npm start: Electron, else an installed browser, else a headless pass over the example.
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { findBrowser } from './chromium-host/find-browser'
import { showMainJob } from './show-main-job'
import { electronBinary, fetchElectron, hasDisplay } from './electron-binary'

const appMain = resolve('out/main/index.js')
const args = process.argv.slice(2)

function run(command: string, commandArgs: string[]): void {
  spawn(command, commandArgs, { stdio: 'inherit' }).on('close', (code) => process.exit(code ?? 1))
}

async function start(): Promise<void> {
  if (!hasDisplay()) return showMainJob('there is no display here')
  const electron = electronBinary() ?? (await fetchElectron())
  if (electron) return run(electron, ['.', ...args])
  const browser = await findBrowser({ preferInstalled: true })
  if (!browser || browser.headlessOnly) return showMainJob('neither Electron nor an installed Chromium, Chrome or Edge could be had')
  console.log(`Electron cannot be fetched on this machine, so Kith opens in ${browser.name}.`)
  run(process.execPath, [resolve('tools/chromium-host/run.mjs'), appMain, `--chromium=${browser.executable}`, '--', ...args])
}

await start()
