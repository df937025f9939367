// node tools/chromium-host/run.mjs <app main file> [--chromium=PATH] [--headless] [--control] [--color-scheme=dark] [--no-port] [--without=LAYERS] -- [app arguments]
import { pathToFileURL } from 'node:url'
import { bundledHost } from './bundle.mjs'

const given = process.argv.slice(2)
const split = given.indexOf('--')
const own = split < 0 ? given : given.slice(0, split)
const args = split < 0 ? [] : given.slice(split + 1)
const value = (name) => own.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
const appMain = own.find((argument) => !argument.startsWith('--'))

if (!appMain) {
  process.stderr.write('Say which app to run: node tools/chromium-host/run.mjs out/main/index.js\n')
  process.exit(2)
}

const { run } = await import(pathToFileURL(await bundledHost()).href)
await run({
  appMain,
  args,
  chromium: value('chromium'),
  headless: own.includes('--headless'),
  control: own.includes('--control'),
  colorScheme: value('color-scheme'),
  portless: own.includes('--no-port'),
  without: value('without'),
})
