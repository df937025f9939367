// The fences hold: a deliberately wrong import fails, and so does a global that a layer must not have.
import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint({ cwd: resolve('.') })

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).map((message) => message.message)
}

describe('lint', () => {
  it.each([
    ['src/domain/x.ts', `import '@main/index'`],
    ['src/domain/x.ts', `import 'react'`],
    ['src/domain/x.ts', `import 'node:fs'`],
    ['src/domain/plan/x.ts', `import '../../contract/contract'`],
    ['src/contract/x.ts', `import '../main/index'`],
    ['src/contract/x.ts', `import 'electron'`],
    ['src/main/x.ts', `import '../renderer/main'`],
    ['src/main/x.ts', `import 'node:https'`],
    ['src/preload/x.ts', `import '@domain/notebook'`],
    ['src/preload/x.ts', `import 'node:fs'`],
    ['src/renderer/x.ts', `import 'electron'`],
    ['src/renderer/x.ts', `import '../main/index'`],
    ['src/renderer/features/map/x.ts', `import '../journal/JournalScreen'`],
    ['src/renderer/features/map/x.ts', `import '@renderer/features/journal/JournalScreen'`],
    ['src/renderer/features/map/x.ts', `import 'lowdb'`],
  ])('%s refuses %s, and says where the rule stands', async (file, code) => {
    expect((await complaints(file, `${code}\n`)).join()).toContain('docs/architecture.md#layers')
  })

  it.each([
    ['src/domain/x.ts', 'export const t = Date.now()\n', 'no clock'],
    ['src/domain/x.ts', 'export const t = new Date()\n', 'no clock'],
    ['src/domain/x.ts', 'export const n = Math.random()\n', 'no dice'],
    ['src/renderer/x.ts', "export const f = fetch('x')\n", 'no network'],
    ['src/renderer/features/map/x.ts', 'export const k = window.kith\n', '@renderer/api'],
  ])('%s refuses %s', async (file, code, why) => {
    expect((await complaints(file, code)).join()).toContain(why)
  })

  it('lets a right import pass', async () => {
    expect(await complaints('src/contract/x.ts', `export { Notebook } from '@domain/notebook'\n`)).toEqual([])
  })
})

describe('the compiler', () => {
  it.each(['window', 'document', 'process', 'Buffer', 'setTimeout'])('knows no %s in the domain', (global) => {
    const file = resolve('src/domain/x.ts')
    const { config } = ts.readConfigFile('tsconfig.domain.json', ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
    const host = ts.createCompilerHost(options)
    const { getSourceFile, fileExists } = host
    host.fileExists = (name) => name === file || fileExists(name)
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, `export const it = ${global}\n`, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest)
    const program = ts.createProgram([file], { ...options, incremental: false, tsBuildInfoFile: undefined }, host)
    const said = ts.getPreEmitDiagnostics(program).map((d) => ts.flattenDiagnosticMessageText(d.messageText, ' '))
    expect(said.join()).toContain(`Cannot find name '${global}'`)
  })
})
