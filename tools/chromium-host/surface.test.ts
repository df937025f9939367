// The compile-time fence itself: main code that asks for more than the host offers must not compile.
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appFiles, compileAgainstHost } from './compile-against-host'

const snippets: Array<[name: string, code: string, error: RegExp | undefined]> = [
  ['an offered call', `import { app } from 'electron'; app.quit()`, undefined],
  ['an export that is not offered', `import { shell } from 'electron'; void shell`, /no exported member.*'shell'/],
  ['a property that is not offered', `import { app } from 'electron'; app.dock`, /Property 'dock' does not exist/],
  ['an event that is not offered', `import { app } from 'electron'; app.on('gpu-info-update', () => undefined)`, /"gpu-info-update"/],
  ['a window option that is not offered', `import { BrowserWindow } from 'electron'; new BrowserWindow({ kiosk: true })`, /'kiosk' does not exist/],
  ['a call on a page that is not offered', `import { BrowserWindow } from 'electron'; new BrowserWindow().webContents.openDevTools()`, /openDevTools/],
  ['a synchronous message in the preload', `import { ipcRenderer } from 'electron'; ipcRenderer.sendSync('x')`, /sendSync/],
]

const fileOf = (index: number) => join(import.meta.dirname, `snippet-${index}.ts`)
const written = new Map(snippets.map(([, code], index) => [fileOf(index), code]))
const check = join(import.meta.dirname, 'surface-check.ts')
const errors = compileAgainstHost([...written.keys(), check, ...appFiles()], written)

describe('code compiled against the host', () => {
  it.each(snippets.map(([name, , error], index) => ({ name, error, index })))('$name', ({ error, index }) => {
    if (error) expect(errors.get(fileOf(index))).toMatch(error)
    else expect(errors.get(fileOf(index))).toBe('')
  })

  it('finds a surface that is a true part of Electron', () => {
    expect(errors.get(check)).toBe('')
  })

  it('finds nothing in main and preload that the host lacks', () => {
    const complaints = appFiles().flatMap((file) => (errors.get(file) ? [`${relative('.', file)}: ${errors.get(file)}`] : []))
    expect(complaints).toEqual([])
  })
})
