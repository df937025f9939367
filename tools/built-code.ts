// What is built, looked at as it will be shipped: no address it could go to, no module that opens a connection, nothing
// of a page that asks for anything. Every exception stands here with its reason.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Finding = { file: string; what: string }

/** Addresses that are names and not places: nobody goes there. Compared with their beginning. */
const ADDRESSES: [begin: string, why: string][] = [
  ['http://www.w3.org/', 'names of XML vocabularies'],
  ['http://graphml.graphdrawing.org/xmlns', 'name of the GraphML vocabulary, written into files'],
  ['http://www.xfa.org/schema/', 'names of vocabularies, pdf.js'],
  ['http://ns.adobe.com/', 'names of vocabularies, pdf.js and the metadata of PDFs'],
  ['http://purl.org/dc/elements/1.1/', 'name of the Dublin Core vocabulary, written into the metadata of PDFs'],
  ['http://www.aiim.org/pdfua/ns/id/', 'name of the PDF/UA vocabulary, written into the metadata of PDFs'],
  ['http://json-schema.org/', 'names of vocabularies, zod'],
  ['https://json-schema.org/', 'names of vocabularies, zod'],
  ['https://react.dev/errors/', 'text of an error, React'],
  ['https://reactflow.dev', 'text of an error, and a mark that is not shown, React Flow'],
  ['https://${', 'text of an error with its first letters put in, React Flow'],
  ['https://redux.js.org/Errors', 'text of an error, Redux in recharts'],
  ['https://redux-toolkit.js.org/Errors', 'text of an error, Redux in recharts'],
  ['https://base-ui.com/production-error', 'text of an error, Base UI'],
  ['https://bit.ly/3cXEKWf', 'text of an error, Redux in recharts'],
  ['https://foo.bar', 'base to parse relative addresses against, pdf.js'],
  ['http://example.com', 'base to parse relative addresses against, pdf.js'],
  ['http://${', 'what pdf.js makes of a link written without a scheme; links are not followed'],
  ['http://[${', 'how zod looks whether an address is well written'],
]

/** Modules that main and preload may name. Everything else is bundled, and none of these opens a connection. */
const MODULES = new Set(['electron', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:os', 'node:path', 'node:timers/promises', 'node:zlib'])

/** Ways of a page to ask for something, or to run text as code. */
const ASKING = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'sendBeacon', 'serviceWorker', 'importScripts', 'SharedWorker']
const CALLS: [what: string, pattern: RegExp][] = [
  ['fetch', /(?<![\w$."'])fetch\(/],
  ['a worker', /new Worker\(/],
  ['eval', /(?<![\w$.])eval\(/],
  ['new Function', /new Function\(/],
]
/** Which built file may hold which of them, and why. */
const EXCEPTIONS: [file: RegExp, what: string, why: string][] = [
  [/^renderer\/assets\/pdf-[\w-]+\.js$/, 'XMLHttpRequest', 'pdf.js can read a PDF from an address; Kith gives it bytes, and the content policy would refuse'],
  [/^renderer\/assets\/pdf\.worker[\w.-]+\.js$/, 'XMLHttpRequest', 'the same'],
  [/^renderer\/assets\/pdf-[\w-]+\.js$/, 'fetch', 'the same'],
  [/^renderer\/assets\/pdf\.worker[\w.-]+\.js$/, 'fetch', 'the same'],
  [/^renderer\/assets\/pdf-[\w-]+\.js$/, 'a worker', 'pdf.js would take one; the content policy allows none, and it works in the page instead'],
]

const ADDRESS = /\b(?:https?|wss?|ftps?):\/\/[^"'`\s<>\\)]*/g
const MODULE = /(?:^|[;\s}])(?:import|export)\b[^"'`;]*?from\s*["']([^"']+)["']|(?:\brequire|\bimport)\(\s*["'`]([^"'`]+)["'`]\s*\)|(?:^|[;\s}])import\s*["']([^"']+)["']/g

/** Everything under `out` that is shipped. */
export function scanBuilt(out: string): { files: number; findings: Finding[] } {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(main|preload|renderer)\//.test(name) && /\.(js|mjs|cjs|css|html)$/.test(name))
  return { files: files.length, findings: files.flatMap((file) => scanText(file, readFileSync(join(out, file), 'utf8'))) }
}

/** @param file its path within `out` */
export function scanText(file: string, text: string): Finding[] {
  const excused = (what: string) => EXCEPTIONS.some(([name, each]) => name.test(file) && each === what)
  const findings: string[] = []
  for (const [address] of text.matchAll(ADDRESS)) if (!ADDRESSES.some(([begin]) => address.startsWith(begin))) findings.push(`the address ${address}`)
  // A style sheet or a page could do without the scheme.
  if (/\.(css|html)$/.test(file) && /(?:url\(|src=|href=|@import)\s*["']?\/\//.test(text)) findings.push('an address without a scheme')
  if (/^(main|preload)\//.test(file))
    for (const [, from, called, bare] of text.matchAll(MODULE)) {
      const name = from ?? called ?? bare ?? ''
      if (!MODULES.has(name) && !name.startsWith('./')) findings.push(`the module ${name}`)
    }
  for (const word of ASKING) if (new RegExp(`(?<![\\w$])${word}(?![\\w$])`).test(text) && !excused(word)) findings.push(word)
  for (const [what, pattern] of CALLS) if (pattern.test(text) && !excused(what)) findings.push(what)
  return [...new Set(findings)].map((what) => ({ file, what }))
}

// npm run built, and at the end of npm run layers.
if (process.argv[1]?.endsWith('built-code.ts')) {
  if (!existsSync('out/main')) console.log('skipped what is built: nothing is (npm run build)')
  else {
    const { files, findings } = scanBuilt('out')
    for (const { file, what } of findings) console.error(`out/${file}: ${what}`)
    console.log(`${files} built files: ${findings.length} findings`)
    process.exitCode = findings.length > 0 ? 1 : 0
  }
}
