// npm run check: the fast checks, two at a time, each heard only when it complains.
import { spawn } from 'node:child_process'

const jobs: [name: string, command: string][] = [
  ['types of tests, tools and main', 'npx tsc -p tsconfig.node.json'],
  ['unit tests', 'npx vitest run src --reporter=dot'],
  ['types of the renderer', 'npx tsc -p tsconfig.web.json'],
  ['lint', 'npx eslint . --cache --cache-location node_modules/.cache/eslint/'],
  ['types of the domain', 'npx tsc -p tsconfig.domain.json'],
  ['layers', 'npm run --silent layers'],
]
let failed = false

function run([name, command]: [string, string]): Promise<void> {
  const begun = Date.now()
  return new Promise((done) => {
    const child = spawn(command, { shell: true })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('close', (code) => {
      const seconds = Math.round((Date.now() - begun) / 1000)
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
      if (code !== 0) {
        failed = true
        console.log(said)
      }
      done()
    })
  })
}

async function worker(): Promise<void> {
  for (let job = jobs.shift(); job; job = jobs.shift()) await run(job)
}

await Promise.all([worker(), worker()])
process.exit(failed ? 1 : 0)
