// A file of 64 KB with every byte flipped and cut at every length, and what else may stand in its place.
import { createHash } from 'node:crypto'
import { emptyNotebook } from '@domain/notebook'
import type { Instant } from '@domain/time/day-key'
import { notebookBytes } from '@main/notebook/notebook-bytes'
import { notebookFile } from '@main/notebook/notebook-file'
import { brokenNotebooks } from '../../tests/notebooks/broken'
import type { Figures } from './figures'
import { PATH } from './sessions'
import { SimulatedDisk } from './simulated-disk'

const SIZE = 65_536
/** At both ends, where the checksum and the names of the document stand, each bit by itself. */
const EDGE = 4096

function book(size: number): Buffer {
  const at = '2026-01-01T00:00:00.000Z' as Instant
  const bytes = (ballast: string) => notebookBytes({ ...emptyNotebook(at), ballast } as never).bytes
  // Text as a person writes it would do as well; digits of a digest hold no pattern to be lucky with.
  let text = ''
  for (let n = 0; text.length < size; n++) text += createHash('sha256').update(String(n)).digest('base64')
  return bytes(text.slice(0, size - bytes('').length))
}

/** Opens a file with these bytes as the app does. */
async function opens(bytes: Uint8Array): Promise<boolean> {
  return (await notebookFile(PATH, { disk: new SimulatedDisk([[PATH, bytes]]) }).read()).kind === 'ready'
}

export async function damage(): Promise<Figures> {
  const whole = book(SIZE)
  const figures: Figures = { what: 'a damaged file is noticed', cases: 0, lost: 0, unreadable: 0, bad: [] }
  if (!(await opens(whole))) figures.bad.push('the file does not open undamaged')
  const look = async (bytes: Uint8Array, place: string) => {
    figures.cases++
    if (await opens(bytes)) figures.bad.push(`${place}: opens`)
  }
  for (let i = 0; i < whole.length; i++) {
    const edge = i < EDGE || i >= whole.length - EDGE
    for (const bit of edge ? [0, 1, 2, 3, 4, 5, 6, 7] : [(i * 5) % 8]) {
      const harmed = Buffer.from(whole)
      harmed[i] = (whole[i] ?? 0) ^ (1 << bit)
      await look(harmed, `byte ${i}, bit ${bit}`)
    }
  }
  for (let length = 0; length < whole.length; length++) await look(whole.subarray(0, length), `cut to ${length}`)
  for (const { what, bytes } of brokenNotebooks) if (bytes !== 'a folder') await look(bytes, what)
  figures.note = `${whole.length} bytes: every byte flipped, every length; ${brokenNotebooks.length} other bodies`
  return figures
}
