// npm run reproducible [-- --json FILE]: two clean builds, in other folders, zones, languages and at other times, hold the same bytes.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createPackageFromFiles } from '@electron/asar'

const { values: asked } = parseArgs({ options: { json: { type: 'string' } } })
const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'kith-builds-'))
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What the installer packs, by electron-builder.yml. */
const shipped = (at: string) => [
  ...readdirSync(join(at, 'out'), { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
  join(at, 'package.json'),
  join(at, 'LICENSE'),
].sort()

/** Files as git knows them, changed ones as they are now; built; packed. */
async function build(name: string, env: Record<string, string>, when: Date) {
  const at = join(folder, name)
  for (const file of execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(at, file)), { recursive: true })
    cpSync(join(root, file), join(at, file))
    utimesSync(join(at, file), when, when)
  }
  symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'))
  execFileSync(process.execPath, [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'error'], { cwd: at, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  const files = shipped(at)
  const archive = join(folder, `${name.replaceAll('/', '-')}.asar`)
  await createPackageFromFiles(at, archive, files)
  return { asar: sha256(readFileSync(archive)), files: new Map(files.map((file) => [file.slice(at.length + 1).replaceAll('\\', '/'), sha256(readFileSync(file))])) }
}

try {
  const one = await build('one', { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, new Date('2020-01-01'))
  const two = await build('two/deeper down', { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'C.UTF-8' }, new Date())
  const differ = [...new Set([...one.files.keys(), ...two.files.keys()])].filter((file) => one.files.get(file) !== two.files.get(file)).sort()
  for (const file of differ) console.log(`differs ${file}`)
  const same = differ.length === 0 && one.asar === two.asar
  console.log(same ? `ok      two builds, ${one.files.size} files: app.asar is ${one.asar} both times` : `FAILED  two builds: ${differ.length} of ${one.files.size} files differ; app.asar ${one.asar} and ${two.asar}`)
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ same, asar: [one.asar, two.asar], files: Object.fromEntries(one.files), differ }, null, 1)}\n`)
  process.exitCode = same ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
