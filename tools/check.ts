// npm run check: the fast checks, two at a time.
import { runTwoAtATime } from './jobs'

const { failed } = await runTwoAtATime([
  ['types of tests, tools and main', 'npx tsc -p tsconfig.node.json'],
  ['unit tests', 'npx vitest run src --reporter=dot'],
  ['types of the renderer', 'npx tsc -p tsconfig.web.json'],
  ['lint', 'npx eslint . --cache --cache-location node_modules/.cache/eslint/'],
  ['types of the domain', 'npx tsc -p tsconfig.domain.json'],
  ['layers', 'npm run --silent layers:source'],
])
process.exit(failed.length === 0 ? 0 : 1)
