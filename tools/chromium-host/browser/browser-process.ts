// Starts the browser: private profile, nothing to the network, one pipe for the host and one loopback port for tests.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import type { FoundBrowser } from '../find-browser'
import { isOff, isProof } from '../layers'
import { CdpConnection } from './cdp'

export interface LaunchOptions {
  headless: boolean
  /** Opens a loopback port that a test may connect to. */
  port: boolean
  /** Switches the app asked for with `commandLine.appendSwitch`. */
  switches: string[]
}

export interface BrowserProcess {
  connection: CdpConnection
  process: ChildProcess
  version: string
  wsEndpoint: string | undefined
  /** Ends the browser and removes its profile. */
  close(): Promise<void>
}

const profilePrefix = 'chromium-host-profile-'

/**
 * Starts the browser. One that ends before it has said a word is started once more, and its last words are shown:
 * on a busy machine Chromium at times does not come up, which is no fault of the app in it.
 */
export async function launchBrowser(browser: FoundBrowser, options: LaunchOptions): Promise<BrowserProcess> {
  removeOrphanedProfiles()
  return launchOnce(browser, options).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\nStarting it again.\n`)
    return launchOnce(browser, options)
  })
}

async function launchOnce(browser: FoundBrowser, options: LaunchOptions): Promise<BrowserProcess> {
  const profile = mkdtempSync(join(tmpdir(), `${profilePrefix}${process.pid}-`))
  const child = spawn(browser.executable, browserArgs(browser, profile, options), {
    env: { ...process.env, ...browser.env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const failure = new Promise<never>((_resolve, reject) => {
    let lastWords = ''
    child.stderr?.on('data', (chunk: Buffer) => (lastWords = (lastWords + chunk.toString()).slice(-2000)))
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`${browser.name} ended (${code ?? signal})\n${lastWords}`)))
  })
  failure.catch(() => undefined)
  const connection = new CdpConnection(child.stdio[3] as Writable, child.stdio[4] as Readable)
  // A browser that ends closes its pipe first; what it said last comes a moment later.
  const { product } = await Promise.race([connection.browser.send('Browser.getVersion').catch(() => failure), failure])
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  process.once('exit', () => {
    child.kill('SIGKILL')
    removeProfile()
  })
  return {
    connection,
    process: child,
    version: product.split('/')[1] ?? product,
    wsEndpoint: options.port ? await readEndpoint(profile) : undefined,
    async close() {
      const gone = new Promise<void>((resolve) => (child.exitCode === null && child.signalCode === null ? child.once('exit', () => resolve()) : resolve()))
      connection.browser.send('Browser.close').catch(() => undefined)
      const impatience = setTimeout(() => child.kill('SIGKILL'), 2000)
      await gone
      clearTimeout(impatience)
      removeProfile()
    },
  }
}

function browserArgs(browser: FoundBrowser, profile: string, options: LaunchOptions): string[] {
  const isRoot = process.getuid?.() === 0
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    ...(options.port ? ['--remote-debugging-port=0'] : []),
    // --test-type: no bar that warns of the switches below, which only close doors.
    ...(options.headless ? ['--headless', '--font-render-hinting=none'] : ['--app=data:text/html,', '--test-type']),
    // Chromium refuses to start its sandbox as root; the packaged build has no setuid helper at all.
    ...(isRoot || browser.headlessOnly ? ['--no-sandbox'] : []),
    // Nothing may leave: every connection goes to a proxy that does not exist, names never resolve.
    ...(isProof() ? [] : ['--proxy-server=127.0.0.1:9', '--proxy-bypass-list=<-loopback>', '--host-resolver-rules=MAP * ~NOTFOUND', '--force-webrtc-ip-handling-policy=disable_non_proxied_udp']),
    '--disable-background-networking',
    '--disable-client-side-phishing-detection',
    '--disable-component-extensions-with-background-pages',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--metrics-recording-only',
    '--no-pings',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-service-autorun',
    '--disable-search-engine-choice-screen',
    '--disable-features=Translate,MediaRouter,OptimizationHints,DialMediaRouteProvider,AutofillServerCommunication,SpareRendererForSitePerProcess,HttpsUpgrades,CertificateTransparencyComponentUpdater',
    // All pages are the app's own: they may share a process, and none needs to wait in store.
    '--renderer-process-limit=1',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    '--disable-background-timer-throttling',
    '--disable-ipc-flooding-protection',
    '--disable-dev-shm-usage',
    '--disable-popup-blocking',
    '--password-store=basic',
    '--use-mock-keychain',
    ...options.switches.filter((each) => !(isOff('resolver') && each.startsWith('--host-resolver-rules')) && !(isOff('webrtc') && each.startsWith('--force-webrtc'))),
    ...(options.headless ? ['about:blank'] : []),
  ]
}

/** The browser writes the port as soon as it listens, which is before or just after the pipe answers. */
async function readEndpoint(profile: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')
    const [port, path] = text.split('\n')
    if (port && path) return `ws://127.0.0.1:${port}${path}`
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('The browser did not open its debugging port')
}

/** A host that was killed could not remove its profile; the next start does. */
function removeOrphanedProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(profilePrefix) ? Number(name.slice(profilePrefix.length).split('-')[0]) : 0
    if (pid > 0 && !isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
