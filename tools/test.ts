// npm test: the checks, then the tests, stopping at the first that fails, then one line with the count.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { type Job, runTwoAtATime } from './jobs'

const UNIT = 'test-results/unit.json'
const STORIES = 'test-results/stories.json'

/** What needs nothing of one another runs two at a time; the longest first. */
const CHECKS: Job[] = [
  ['lint', 'npm run --silent lint'],
  ['typecheck', 'npm run --silent typecheck'],
  ['build', 'npm run --silent build'],
  ['layers', 'npm run --silent layers'],
]
const TESTS: Job[] = [
  ['unit', `npx vitest run --reporter=default --reporter=json --outputFile.json=${UNIT}`],
  ['end-to-end', 'npx playwright test'],
]

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })
let { passed, failed } = await runTwoAtATime(CHECKS)

for (const [name, command] of failed === 0 ? TESTS : []) {
  const begun = Date.now()
  console.log(`\n— ${name}`)
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, KITH_STORIES_REPORT: STORIES } })
  console.log(`— ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${Math.round((Date.now() - begun) / 1000)} s`)
  const counted = name === 'unit' ? countUnit() : countStories()
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
