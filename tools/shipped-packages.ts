// What of other people's work is in the app: the runtime dependencies, and theirs, as the lockfile has them.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

type Locked = { version: string; resolved?: string; integrity?: string; license?: string; dev?: boolean; devOptional?: boolean; optional?: boolean; hasInstallScript?: boolean; name?: string }
export type Shipped = Locked & { /** Below the project's folder. */ folder: string; name: string }

export const lockfile = () => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }

/** Types are for the compiler only; what is optional (a native canvas for Node) is left out by the build. */
export function shipped(): Shipped[] {
  return Object.entries(lockfile().packages)
    .filter(([folder, { dev, devOptional, optional }]) => folder !== '' && !dev && !devOptional && !optional && !folder.includes('node_modules/@types/'))
    .map(([folder, locked]) => ({ ...locked, folder, name: locked.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
}

/** The whole text: each licence once, with those who use it word for word. Electron brings its own, and Chromium's, beside the app. */
export function gatherLicences(): string {
  const byText = new Map<string, string[]>()
  for (const one of shipped()) {
    const text = licenceOf(one)
    byText.set(text, [...(byText.get(text) ?? []), `${one.name} ${one.version} (${one.license ?? 'no licence named'})`])
  }
  const parts = [...byText].map(([text, who]) => `${who.join('\n')}\n\n${text}\n`)
  return `Kith is made with the work of others. These are the licences of what is inside it.\nElectron and Chromium bring theirs in files of their own beside the app.\n\n${parts.join(`\n${'—'.repeat(72)}\n\n`)}`
}

function licenceOf({ folder, license, name }: Shipped): string {
  const files = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|copying|ofl)(\.|-|$)/i.test(file)).sort()
  const texts = files.map((file) => readFileSync(join(root, folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  if (texts.length > 0) return texts.join('\n\n')
  const { author } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { author?: string | { name: string } }
  const by = typeof author === 'string' ? author : author?.name
  return `${name} comes without the text of its licence. It says: ${license ?? 'nothing'}${by ? `, by ${by}` : ''}.`
}
