// npm test: checks and unit tests, then the stories if all of those passed, then one line with the count.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { electronBinary, hasDisplay } from './electron-binary'
import { type Job, runTwoAtATime } from './jobs'

const UNIT = 'test-results/unit.json'
const STORIES = 'test-results/stories.json'

/** What needs nothing of one another runs two at a time; the longest first. The unit tests keep one core busy, no more. */
const CHECKS: Job[] = [
  ['typecheck', 'npm run --silent typecheck'],
  ['unit tests', `npx vitest run --reporter=default --reporter=json --outputFile.json=${UNIT}`],
  ['lint', 'npm run --silent lint'],
  // Playwright drives Electron through switches that what is installed refuses; the host needs none.
  ['build, and what is built', `npm run --silent ${electronBinary() !== null && hasDisplay() ? 'build:driven' : 'build'} && npm run --silent built`],
  ['layers', 'npm run --silent layers:source'],
]
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
const checks = await runTwoAtATime(CHECKS)
const unit = countUnit()
// The unit tests are one of the checks: counted one by one in their place, and as one failure when they never got to count.
const unitFailed = checks.failed.includes('unit tests')
let passed = checks.passed.length - Number(!unitFailed) + unit.passed
let failed = checks.failed.length - Number(unitFailed) + Math.max(unit.failed, Number(unitFailed))

if (failed === 0) {
  const begun = Date.now()
  console.log('\n— end-to-end')
  const { status } = spawnSync('npx playwright test', { shell: true, stdio: 'inherit', env: { ...process.env, KITH_STORIES_REPORT: STORIES } })
  console.log(`— end-to-end: ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - begun) / 1000)} s`)
  const stories = countStories()
  passed += stories.passed
  failed += Math.max(stories.failed, Number(status !== 0))
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
