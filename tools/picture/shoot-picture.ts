// The example map as the app itself saves it, in colour and greys, and as eyes without one kind of cone see it.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { m } from '@domain/messages/messages'
import { OutOfMap } from '../../tests/e2e/screens/out-of-map'
import type { RunningKith } from '../../tests/e2e/kith-app'
import { type Rgb, seenWith, SIGHTS, type Sight } from './colour'
import { type Png, readPng, writePng } from './png'

/** Writes `map-colour.png`, `map-grey.png` and one picture for each kind of sight. The map must be open. */
export async function shootPictures(kith: RunningKith, folder: string): Promise<void> {
  const out = new OutOfMap(kith)
  await out.open()
  for (const ink of ['colour', 'grey'] as const) {
    await out.pick(m.outOfMap.ink, m.outOfMap.inks[ink])
    await out.pick(m.outOfMap.format, m.outOfMap.formats.png)
    await out.pick(m.outOfMap.size, m.outOfMap.times(2))
    const path = join(folder, `map-${ink}.png`)
    await rm(path, { force: true })
    await out.saveAs('png', path)
  }
  const colour = readPng(await readFile(join(folder, 'map-colour.png')))
  for (const sight of SIGHTS) await writeFile(join(folder, `map-${sight}.png`), writePng(seen(sight, colour)))
}

function seen(sight: Sight, { width, height, pixels }: Png): Png {
  const known = new Map<number, Rgb>()
  const changed = Uint8Array.from(pixels)
  for (let i = 0; i < pixels.length; i += 4) {
    const [r, g, b] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]
    const key = (r << 16) | (g << 8) | b
    let rgb = known.get(key)
    if (!rgb) known.set(key, (rgb = seenWith(sight, [r / 255, g / 255, b / 255])))
    changed.set(rgb.map((channel) => Math.round(channel * 255)), i)
  }
  return { width, height, pixels: changed }
}
