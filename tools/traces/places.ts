// A computer of one's own for one run: every folder a program might write to, empty and known.
import { mkdir, mkdtemp, readdir, realpath } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, relative } from 'node:path'

export type Places = Awaited<ReturnType<typeof freshPlaces>>

export async function freshPlaces() {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'kith-traces-')))
  const at = (name: string) => join(root, name)
  for (const name of ['home', 'config', 'cache', 'share', 'state', 'runtime', 'tmp', 'exports']) await mkdir(at(name), { mode: 0o700 })
  const env: Record<string, string> = {
    HOME: at('home'),
    USERPROFILE: at('home'),
    APPDATA: at('config'),
    LOCALAPPDATA: at('cache'),
    XDG_CONFIG_HOME: at('config'),
    XDG_CACHE_HOME: at('cache'),
    XDG_DATA_HOME: at('share'),
    XDG_STATE_HOME: at('state'),
    XDG_RUNTIME_DIR: at('runtime'),
    TMPDIR: at('tmp'),
    TMP: at('tmp'),
    TEMP: at('tmp'),
  }
  return { root, data: join(at('config'), 'Kith'), exports: at('exports'), env }
}

/** Files of the real home that came or changed would be traces as well: the names in it, before and after. */
export async function namesAtHome(): Promise<string[]> {
  const within = async (folder: string) => (await readdir(folder).catch(() => [])).map((name) => relative(homedir(), join(folder, name)))
  return (await Promise.all(['', '.config', '.cache', '.local/share', '.local/state', '.pki'].map((name) => within(join(homedir(), name))))).flat().sort()
}
