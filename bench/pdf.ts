// Every kind of PDF: how long it takes to make and how large it is, for one year with 30 supporters and for ten with 300.
import { generateNotebook } from '@domain/sample/generate-notebook'
import { SECTIONS } from '@domain/plan/plan'
import { openPress } from '../tools/pdf/press'
import { CASES, casePage, FIXED, fixedExample, type PlanCase } from '../tools/pdf/printed-cases'
import { readPrinted } from '../tools/pdf/read-printed'
import { median } from './median'

const SAMPLES = 7

export async function benchPdf(): Promise<void> {
  const { today: end, zone } = FIXED
  const notebooks = {
    example: fixedExample(),
    S: generateNotebook({ seed: 1, years: 1, supporters: 30, end, zone }),
    L: generateNotebook({ seed: 1, years: 10, supporters: 300, end, zone }),
  }
  for (const size of ['S', 'L'] as const) {
    const empty = SECTIONS.filter((kind) => notebooks[size].plan.sections[kind].items.length === 0)
    if (empty.length > 0) throw new Error(`the plan of ${size} is not whole: ${empty.join(', ')}`)
  }
  const press = await openPress()
  try {
    for (const [size, book] of Object.entries(notebooks))
      for (const name of Object.keys(CASES) as PlanCase[]) {
        const took: number[] = []
        const words = (bytes: Uint8Array) => readPrinted(bytes).then(({ pages }) => pages.map(({ text }) => text))
        let bytes = 0
        // The first warms the browser up, and says what each of the others has to say.
        let first: string[] = []
        for (let n = 0; n <= SAMPLES; n++) {
          const begun = performance.now()
          const made = await press.print(casePage(book, name))
          if (n > 0) took.push(performance.now() - begun)
          if (n === 0) first = await words(made)
          else if (n === SAMPLES && JSON.stringify(await words(made)) !== JSON.stringify(first)) throw new Error(`${name} of ${size} does not print the same twice`)
          bytes = made.length
        }
        console.log(`PDF ${name}, ${size}: ${median(took).toFixed(0)} ms from notebook to bytes, ${first.length} pages, ${Math.round(bytes / 1000)} kB`)
      }
  } finally {
    await press.close()
  }
}
