// The layer table, seen from the real import graph (dynamic imports included).
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { pathNot: allowed },
})

const NPM = 'node_modules/'

module.exports = {
  forbidden: [
    only('domain-is-pure', '^src/domain/', [`^src/domain/`, '^resources/.*\\.json$', `${NPM}(zod|immer)/`], 'The domain imports itself, pure libraries, and data.'),
    only('contract-knows-domain', '^src/contract/', ['^src/(domain|contract)/', `${NPM}zod/`], 'The contract imports the domain and zod.'),
    only('preload-knows-contract', '^src/preload/', ['^src/(preload|contract)/', '^electron$', `${NPM}electron/`], 'The preload imports the contract and electron.'),
    { name: 'main-never-renderer', severity: 'error', from: { path: '^src/main/' }, to: { path: '^src/(renderer|preload)/' } },
    { name: 'renderer-never-main', severity: 'error', from: { path: '^src/renderer/' }, to: { path: '^(src/(main|preload)/|electron$|node_modules/electron/)' } },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/(features|app)/', pathNot: '^src/renderer/features/$1/' },
    },
    { name: 'lowdb-has-one-address', severity: 'error', from: { path: '^src/', pathNot: '^src/main/notebook/notebook-file\\.ts$' }, to: { path: `${NPM}lowdb/` } },
    { name: 'react-flow-has-one-address', severity: 'error', from: { path: '^src/', pathNot: '^src/renderer/features/map/' }, to: { path: `${NPM}react-flow-renderer/` } },
    { name: 'recharts-has-one-address', severity: 'error', from: { path: '^src/', pathNot: '^src/renderer/features/insights/' }, to: { path: `${NPM}recharts/` } },
    { name: 'no-network-modules', severity: 'error', from: { path: '^src/' }, to: { path: '^(node:)?(http|https|net|tls|dgram|dns|http2)$' } },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
