// Compiles code with 'electron' meaning the host's surface, so that main can use nothing the host lacks.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

const root = resolve(import.meta.dirname, '../..')

const electronTypings = join(root, 'node_modules/electron/electron.d.ts')

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  noEmit: true,
  types: ['node', 'vite/client'],
  typeRoots: [join(root, 'node_modules/@types'), join(root, 'node_modules')],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  paths: {
    electron: [join(import.meta.dirname, 'electron-surface.ts')],
    ...Object.fromEntries(['domain', 'contract', 'main'].map((layer) => [`@${layer}/*`, [join(root, 'src', layer, '*')]])),
  },
}

/** Files of the app that run on the host: all of main and preload. */
export function appFiles(): string[] {
  return ['src/main', 'src/preload'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(root, folder, name)),
  )
}

/**
 * @param files to compile.
 * @param written text of files that are not on disk.
 * @returns one line per error, by file.
 */
export function compileAgainstHost(files: string[], written = new Map<string, string>()): Map<string, string> {
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.fileExists = (name) => written.has(name) || ts.sys.fileExists(name)
  host.getSourceFile = (name, version, ...rest) => {
    const text = written.get(name) ?? withoutElectronModule(name)
    return text === undefined ? read(name, version, ...rest) : ts.createSourceFile(name, text, version)
  }
  const program = ts.createProgram([...files, electronTypings], options, host)
  return new Map(files.map((file) => [file, errorsOf(program, file)]))
}

/** Electron's typings declare the module 'electron' for all, which would win over the surface. Only the types stay. */
function withoutElectronModule(name: string): string | undefined {
  if (resolve(name) !== electronTypings) return undefined
  return ts.sys.readFile(name)?.replace(/^declare module 'electron[^']*' \{[\s\S]*?^\}/gm, '')
}

function errorsOf(program: ts.Program, file: string): string {
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
    .join('\n')
}
