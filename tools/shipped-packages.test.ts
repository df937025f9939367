import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { gatherLicences, lockfile, shipped } from './shipped-packages'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>

it('has the licence of everything that is shipped, as it is installed now', () => {
  expect(gatherLicences() === readFileSync('resources/licences.txt', 'utf8'), 'out of date: npm run licences').toBe(true)
  const folders = shipped().map(({ folder }) => folder)
  for (const name of Object.keys(manifest.dependencies)) expect(folders).toContain(`node_modules/${name}`)
})

it('ships only what may be passed on', () => {
  for (const { name, license } of shipped()) expect(license, name).toMatch(/^(MIT|ISC|BSD-3-Clause|Apache-2\.0|OFL-1\.1|0BSD)( AND (MIT|ISC|BSD-3-Clause))*$/)
})

it('names every version exactly, and every package with its checksum', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) expect(version, name).toMatch(/^(npm:@xyflow\/react@)?\d+\.\d+\.\d+$/)
  for (const [folder, { integrity }] of Object.entries(lockfile().packages)) if (folder !== '') expect(integrity, folder).toMatch(/^sha512-/)
})

it('ships nothing that runs a script of its own when it is installed', () => {
  expect(shipped().filter((one) => one.hasInstallScript).map(({ name }) => name)).toEqual([])
})
