// Rules live here, with messages that teach. Layers: docs/architecture.md#layers.
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** What a layer may not import, and why. */
const fence = (files, groups, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message: `${message} See docs/architecture.md#layers.` }] }] },
})

const node = ['node:*', 'fs', 'path', 'os', 'crypto', 'child_process']
const network = ['http', 'https', 'net', 'tls', 'dgram', 'dns', 'http2', 'node:http', 'node:https', 'node:net', 'node:tls', 'node:dgram', 'node:dns', 'node:http2']
const screen = ['react', 'react-dom', 'react-dom/*', 'react-flow-renderer', 'react-flow-renderer/*', 'recharts', '@base-ui/*', 'lucide-react', 'zustand']

export default tseslint.config(
  { ignores: ['out', 'dist', 'release', 'node_modules', '**/fixtures/**', 'docs', 'tools/**/dist'] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { named: true } }],
    },
  },
  { files: ['src/renderer/**/*.{ts,tsx}'], plugins: { 'react-hooks': hooks }, rules: { ...hooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off' } },
  fence(
    ['src/domain/**/*.ts'],
    [...node, ...network, ...screen, 'electron', '@contract/*', '@main/*', '@renderer/*', '@ui/*', '**/contract/**', '**/main/**', '**/renderer/**', '**/preload/**'],
    'The domain is pure: only zod, immer and itself.',
  ),
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock: the moment arrives inside the change.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The domain has no clock: the moment arrives inside the change.' },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'The domain has no dice: ids and seeds arrive from outside.' },
        { selector: "MemberExpression[object.name='crypto']", message: 'The domain has no dice: ids arrive from outside.' },
      ],
    },
  },
  fence(
    ['src/contract/**/*.ts'],
    [...node, ...network, ...screen, 'electron', '@main/*', '@renderer/*', '@ui/*', '**/main/**', '**/renderer/**', '**/preload/**'],
    'The contract knows only the domain.',
  ),
  fence(
    ['src/main/**/*.ts'],
    [...screen, ...network, '@renderer/*', '@ui/*', '**/renderer/**', '**/preload/**'],
    'Main never imports the renderer, and never opens a network connection.',
  ),
  fence(
    ['src/preload/**/*.ts'],
    [...node, ...screen, '@main/*', '@renderer/*', '@ui/*', '@domain/*', '**/main/**', '**/renderer/**', '**/domain/**'],
    'The preload knows only the contract.',
  ),
  fence(
    ['src/renderer/**/*.{ts,tsx}'],
    [...node, ...network, 'electron', '@main/*', '**/main/**', '**/preload/**', 'lowdb', 'lowdb/*'],
    'The renderer reaches main only through the contract.',
  ),
  // Out of a feature's own folder, however deep the file lies in it.
  ...[['*', '../*'], ['*/*', '../../*']].map(([depth, outside]) =>
    fence(
      [`src/renderer/features/${depth}/*.{ts,tsx}`],
      [...node, ...network, 'electron', '@main/*', '**/main/**', '**/preload/**', 'lowdb', 'lowdb/*', outside, '@renderer/features/*', '@renderer/app/*'],
      'Features do not know each other: they meet in the domain, and go elsewhere through @renderer/navigation.',
    ),
  ),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/renderer/api.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'window', property: 'kith', message: 'Use api from @renderer/api.' }],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'There is no network.' }, { name: 'XMLHttpRequest', message: 'There is no network.' }, { name: 'WebSocket', message: 'There is no network.' }, { name: 'localStorage', message: 'Everything kept is in the notebook.' }],
    },
  },
  { files: ['**/*.test.ts', 'tests/**', 'tools/**', 'bench/**', '*.config.*'], rules: { 'no-console': 'off', 'no-restricted-imports': 'off', 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' } },
  { files: ['**/*.d.ts', '*.config.{ts,js}', '*.config.*'], rules: { 'no-restricted-exports': 'off' } },
)
