// Every kind of PDF: how long it takes to make and how large it is, for one year with 30 supporters and for ten with 300.
import { generateNotebook } from '@domain/sample/generate-notebook'
import { openPress } from '../tools/pdf/press'
import { CASES, casePage, FIXED, fixedExample, type PlanCase } from '../tools/pdf/printed-cases'
import { median } from './median'

const SAMPLES = 7

export async function benchPdf(): Promise<void> {
  const { today: end, zone } = FIXED
  const notebooks = {
    example: fixedExample(),
    S: generateNotebook({ seed: 1, years: 1, supporters: 30, end, zone }),
    L: generateNotebook({ seed: 1, years: 10, supporters: 300, end, zone }),
  }
  const press = await openPress()
  try {
    for (const [size, book] of Object.entries(notebooks))
      for (const name of Object.keys(CASES) as PlanCase[]) {
        const took: number[] = []
        let bytes = 0
        // The first warms the browser up.
        for (let n = 0; n <= SAMPLES; n++) {
          const begun = performance.now()
          bytes = (await press.print(casePage(book, name))).length
          if (n > 0) took.push(performance.now() - begun)
        }
        console.log(`PDF ${name}, ${size}: ${median(took).toFixed(0)} ms from notebook to bytes, ${Math.round(bytes / 1000)} kB`)
      }
  } finally {
    await press.close()
  }
}
