// npm run pdf-pictures: keeps what the pages look like now, to be compared with by the tests. Look at them before committing.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writePng } from '../picture/png'
import { drawCase, inGreys } from './page-pictures'
import { openPress } from './press'
import { CASE_NAMES } from './printed-cases'
import { KEPT, KEPT_SCALE } from './kept-pictures'

const press = await openPress()
try {
  await mkdir(KEPT, { recursive: true })
  for (const name of CASE_NAMES) await writeFile(join(KEPT, `${name}.png`), writePng(inGreys(await drawCase(press, name, KEPT_SCALE))))
} finally {
  await press.close()
}
