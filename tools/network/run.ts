// npm run network [-- --json FILE]: that nothing of the built app reaches the network, and what each defence adds to that.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findBrowser } from '../chromium-host/find-browser'
import { LAYERS } from '../chromium-host/layers'
import { hasOwnNetwork, hasStrace, underStrace, walk } from './kernel'
import type { Hit } from './sink'

type Seen = { attacks: string[]; whole: Hit[]; bare: string[]; withoutOne: Record<string, Hit[]>; withOne: Record<string, string[]> }

/** Stopped by one defence only, and why no second one can be had. */
const ONE_DEFENCE: Record<string, { layer: string; why: string }> = {
  'rtc-stun-literal': { layer: 'webrtc', why: 'no content policy Chromium knows and no proxy stops datagrams to a bare address; the one rule that does is set for the process and again for each page' },
  'rtc-turn-tcp-name': { layer: 'resolver', why: 'WebRTC asks for the name of a relay itself, before the dead proxy is asked; only the question for the name gets out, no connection' },
}

const { values: asked } = parseArgs({ options: { json: { type: 'string' } } })
const summary: Record<string, unknown> = { node: process.version, platform: process.platform }
let failed = 0
const say = (good: boolean, text: string, detail: readonly string[] = []) => {
  if (!good) failed++
  console.log(`${good ? 'ok     ' : 'FAILED '} ${text}`)
  for (const line of detail.slice(0, 30)) console.log(`         ${line}`)
}
const skip = (what: string, why: string) => console.log(`skipped ${what}: ${why}`)

// Unpacked here: inside a network of its own it could not be.
await findBrowser({ preferInstalled: false })

if (hasStrace()) {
  const kernel = await underStrace()
  summary['kernel'] = kernel
  const others = Object.entries(kernel.families).map(([family, count]) => `${family} ${count}`).join(', ')
  say(kernel.internet.length === 0, `under strace, ${kernel.screens} screens, a PDF and a copy, ${kernel.seconds} s: ${kernel.internet.length} calls to or from an internet address (other kinds: ${others || 'none'}; internet sockets made and not used: ${kernel.unusedInternetSockets}${kernel.madeAs.length > 0 ? `, ${kernel.madeAs.join(' and ')}` : ''})`, kernel.internet)
} else skip('what the kernel is asked for', 'strace is not here')

if (hasOwnNetwork()) {
  const alone = await walk(['unshare', '-rn']).catch((error: unknown) => String(error))
  summary['alone'] = alone
  say(typeof alone !== 'string' && alone.pdfBytes > 1000, typeof alone === 'string' ? `without any network, not even the loopback: ${alone}` : `without any network, not even the loopback: ${alone.screens} screens, a PDF of ${alone.pdfBytes} bytes and a copy in ${alone.seconds} s`)
  judge(await hostilePage())
} else {
  skip('the app without any network', 'unshare is not here, or may not be used')
  skip('the hostile page, layer by layer', 'unshare is not here, or may not be used')
}
if (asked.json) writeFileSync(asked.json, `${JSON.stringify(summary, null, 1)}\n`)
process.exit(failed === 0 ? 0 : 1)

function hostilePage(): Promise<Seen> {
  return new Promise((done, reject) => {
    const child = spawn('unshare', ['-rnm', 'sh', 'tools/network/own-network.sh', process.execPath, '--import', 'tsx', 'tools/network/hostile-page.ts'], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('close', (code) => (code === 0 ? done(JSON.parse(said) as Seen) : reject(new Error(`The hostile page ended with ${code}`))))
  })
}

function judge({ attacks, whole, bare, withoutOne, withOne }: Seen): void {
  const lines = (hits: Hit[]) => hits.map(({ attack, how }) => `${attack}: ${how}`)
  say(whole.length === 0, `hostile page, as shipped: ${attacks.length} attacks, ${whole.length} arrived`, lines(whole))
  for (const [layer, hits] of Object.entries(withoutOne)) {
    const unexpected = hits.filter(({ attack }) => ONE_DEFENCE[attack]?.layer !== layer)
    const known = new Set(hits.filter((hit) => !unexpected.includes(hit)).map(({ attack }) => attack))
    say(unexpected.length === 0, `without ${layer}: ${unexpected.length} arrived${known.size > 0 ? ` apart from ${[...known].join()}, see below` : ''}`, lines(unexpected))
  }
  // Had little arrived without any defence, the attacks would prove nothing.
  say(bare.length >= 40, `without any of the ${LAYERS.length} defences: ${bare.length} of ${attacks.length} arrived; this headless Chromium does not try, or stops by itself: ${attacks.filter((name) => !bare.includes(name)).join(', ')}`)
  const stoppedBy = Object.fromEntries(bare.map((attack) => [attack, Object.keys(withOne).filter((layer) => !withOne[layer]?.includes(attack))]))
  const single = Object.entries(stoppedBy).filter(([attack, layers]) => layers.length < 2 && !(attack in ONE_DEFENCE))
  say(single.length === 0, `each of those stopped by at least two defences alone, but for ${Object.keys(ONE_DEFENCE).length}:`, single.map(([attack, layers]) => `${attack}: ${layers.join() || 'none'}`))
  for (const [attack, { layer, why }] of Object.entries(ONE_DEFENCE)) console.log(`         ${attack}, by ${layer} alone: ${why}`)
  summary['hostile'] = { attacks, whole, bare, withoutOne, stoppedBy, oneDefence: ONE_DEFENCE }
}
