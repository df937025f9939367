// Native file dialogs, always in front of the window that asked.
import { stat, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { BrowserWindow, dialog, type FileFilter } from 'electron'
import type { ChosenFiles, ChosenText } from '@contract/contract'

const LIMIT_MB = 20

/** The path the person chose to save to, or null. */
export async function askWhereToSave(defaultName: string, filter: FileFilter): Promise<string | null> {
  const options = { defaultPath: defaultName, filters: [filter] }
  const window = BrowserWindow.getAllWindows()[0]
  const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
  return answer.canceled || !answer.filePath ? null : answer.filePath
}

/** The file the person chose to open, or null. */
export async function askWhichFile(filters: FileFilter[]): Promise<string | null> {
  const options = { properties: ['openFile' as const], filters }
  const window = BrowserWindow.getAllWindows()[0]
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** The folder the person chose, or null. */
export async function askWhichFolder(): Promise<string | null> {
  const options = { properties: ['openDirectory' as const, 'createDirectory' as const] }
  const window = BrowserWindow.getAllWindows()[0]
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}

/** Lets the person choose a text file and reads it. */
export async function chooseText(filters: FileFilter[]): Promise<ChosenText> {
  const path = await askWhichFile(filters)
  return path ? readText(path) : { kind: 'cancelled' }
}

/** Lets the person choose up to `most` text files together and reads them; the first that cannot be read is the answer. */
export async function chooseTexts(filters: FileFilter[], most: number): Promise<ChosenFiles> {
  const options = { properties: ['openFile' as const, 'multiSelections' as const], filters }
  const window = BrowserWindow.getAllWindows()[0]
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  const paths = answer.canceled ? [] : answer.filePaths.slice(0, most)
  if (paths.length === 0) return { kind: 'cancelled' }
  const files: { name: string; text: string }[] = []
  for (const path of paths) {
    const read = await readText(path)
    if (read.kind !== 'chosen') return read
    files.push({ name: read.name, text: read.text })
  }
  return { kind: 'chosen', files }
}

/** UTF-8, UTF-16 with a mark, or plain Windows Latin. */
async function readText(path: string): Promise<ChosenText> {
  const name = basename(path)
  try {
    if ((await stat(path)).size > LIMIT_MB * 1_048_576) return { kind: 'too-large', name, limitMb: LIMIT_MB }
    const bytes = await readFile(path)
    const text = decode(bytes)
    return text === null ? { kind: 'not-text', name } : { kind: 'chosen', name, text }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { kind: 'unreadable', name, detail: code ?? message }
  }
}

function decode(bytes: Uint8Array): string | null {
  const mark = `${bytes[0]},${bytes[1]}`
  if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
