// npm test: every check in order, stopping at the first that fails, then one line with the count.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const UNIT = 'test-results/unit.json'
const STORIES = 'test-results/stories.json'

const steps: [name: string, command: string][] = [
  ['typecheck', 'npm run --silent typecheck'],
  ['lint', 'npm run --silent lint'],
  ['layers', 'npm run --silent layers'],
  ['unit', `npx vitest run --reporter=default --reporter=json --outputFile.json=${UNIT}`],
  ['build', 'npm run --silent build'],
  ['end-to-end', 'npx playwright test'],
]

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
let passed = 0
let failed = 0

for (const [name, command] of steps) {
  const begun = Date.now()
  console.log(`\n— ${name}`)
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, KITH_STORIES_REPORT: STORIES } })
  console.log(`— ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - begun) / 1000)} s`)
  const counted = name === 'unit' ? countUnit() : name === 'end-to-end' ? countStories() : { passed: Number(status === 0), failed: Number(status !== 0) }
  passed += counted.passed
  failed += Math.max(counted.failed, Number(status !== 0))
  if (status !== 0) break
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function read(file: string): Record<string, unknown> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  } catch {
    return null
  }
}

function countUnit() {
  const report = read(UNIT)
  return { passed: Number(report?.['numPassedTests'] ?? 0), failed: Number(report?.['numFailedTests'] ?? 0) }
}

function countStories() {
  const stats = (read(STORIES)?.['stats'] ?? {}) as Record<string, number>
  return { passed: stats['expected'] ?? 0, failed: (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0) }
}
