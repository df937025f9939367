// Inside a network that ends in the sink: what each of the app's defences stops, and that no single one is the only one.
// Started by run.ts through `unshare`; prints one line of JSON for it.
import { LAYERS } from '../chromium-host/layers'
import { ATTACKS, codeFor } from './attacks'
import { driveApp, HOME } from './driven-app'
import { type Hit, hostOf, openSink } from './sink'

/** How long what was tried may take to arrive. Without defences most arrives within 300 ms. */
const PATIENCE_MS = 1500
const ALONE_MS = 500

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

const sink = await openSink()
const all = LAYERS.join()
const but = (layer: string) => LAYERS.filter((each) => each !== layer).join()

/** Runs every attack with these layers away; what arrived. */
async function run(without: string): Promise<Hit[]> {
  const app = await driveApp({ without })
  sink.take()
  await app.evaluate(codeFor(ATTACKS.filter((attack) => !attack.leaves), hostOf))
  await pause(PATIENCE_MS)
  for (const attack of ATTACKS.filter((each) => each.leaves)) {
    await app.load(HOME)
    await app.evaluate(codeFor([attack], hostOf))
    await pause(ALONE_MS)
  }
  const hits = sink.take()
  await app.close()
  return hits
}

const names = (hits: Hit[]) => new Set(hits.map(({ attack }) => attack))
const whole = await run('')
const bare = await run(all)
const withoutOne = Object.fromEntries(await eachLayer(async (layer) => [layer, await run(layer)]))
const withOne = Object.fromEntries(await eachLayer(async (layer) => [layer, [...names(await run(but(layer)))]]))
sink.close()
process.stdout.write(`${JSON.stringify({ attacks: ATTACKS.map(({ name }) => name), whole, bare: [...names(bare)], withoutOne, withOne })}\n`)
process.exit(0)

async function eachLayer<T>(act: (layer: string) => Promise<T>): Promise<T[]> {
  const done: T[] = []
  for (const layer of LAYERS) done.push(await act(layer))
  return done
}
