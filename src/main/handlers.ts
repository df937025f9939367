// One line per request of the contract, delegating to the service that knows.
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { app, type FileFilter, nativeTheme } from 'electron'
import type { Exported, requests } from '@contract/contract'
import type { Handlers } from '@contract/request'
import type { Notebook } from '@domain/notebook'
import { m } from '@domain/messages/messages'
import type { PicturePdfOptions } from '@domain/picture/picture-options'
import type { PlanPdfOptions } from '@domain/plan/plan-pdf-options'
import type { ClipboardNote } from './clipboard-note'
import { askWhereToSave, askWhichFile, chooseText } from './dialogs'
import { isPicture } from './files/is-picture'
import { writeDurably } from './files/write-durably'
import type { Desk } from './notebook/desk'
import { saveFailure } from './notebook/save-failure'

type Services = {
  desk: Desk
  dataPath: string
  clipboard: ClipboardNote
  printPlan(notebook: Notebook, options: PlanPdfOptions): Promise<Uint8Array>
  printMap(notebook: Notebook, options: PicturePdfOptions): Promise<Uint8Array>
}

const PLATFORMS: Partial<Record<NodeJS.Platform, 'mac' | 'windows'>> = { darwin: 'mac', win32: 'windows' }
const NOTEBOOK_FILES = [{ name: m.files.notebook, extensions: ['json'] }]

export function createHandlers({ desk, dataPath, clipboard, printPlan, printMap }: Services): Handlers<typeof requests> {
  const notebook = () => {
    const open = desk.open().current()
    if (!open) throw new Error('no notebook is open')
    return open
  }

  /** Asks first, so that nothing is made for a cancelled save; whole file or none, and never over the notebook. */
  async function saveAs(name: string, filter: FileFilter, make: () => Uint8Array | Promise<Uint8Array>): Promise<Exported> {
    const path = await askWhereToSave(name, filter)
    if (!path) return { kind: 'cancelled' }
    if (await isSameFile(path, dataPath)) return { kind: 'failed', detail: m.files.ownFile }
    try {
      await writeDurably(path, await make())
      return { kind: 'saved', path }
    } catch (error) {
      const why = saveFailure(error)
      return { kind: 'failed', detail: why === 'other' ? (error as Error).message : m.storage.failures[why] }
    }
  }

  return {
    app: {
      info: () => ({
        version: app.getVersion(),
        locale: app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
        country: app.getLocaleCountryCode() || null,
        platform: PLATFORMS[process.platform] ?? 'linux',
        dataPath,
      }),
      copy: (text) => clipboard.copy(text),
      setTheme: (theme) => {
        nativeTheme.themeSource = theme
      },
    },
    notebook: {
      open: () => desk.open().open(),
      apply: (change) => desk.open().apply(change),
      undo: () => desk.open().undo(),
      redo: () => desk.open().redo(),
      saveAgain: () => desk.open().saveAgain(),
      setAsideAndBegin: () => desk.beginAnew(),
      openOther: async () => {
        const path = await askWhichFile(NOTEBOOK_FILES)
        return path ? desk.moveIn(path) : { kind: 'cancelled' }
      },
      openExample: () => desk.openExample(),
      closeExample: () => desk.closeExample(),
      saveCopy: () => saveAs('kith-notebook.json', NOTEBOOK_FILES[0]!, () => Buffer.from(JSON.stringify(notebook(), null, 1))),
    },
    people: {
      copy: (clip) => clipboard.copyPeople(clip),
      paste: () => clipboard.findPeople(),
    },
    plan: {
      savePdf: (options) => saveAs(m.files.planName, { name: 'PDF', extensions: ['pdf'] }, () => printPlan(notebook(), options)),
      previewPdf: (options) => printPlan(notebook(), options),
    },
    picture: {
      save: ({ format, bytes }) => {
        if (!isPicture(format, bytes)) throw new Error(`picture.save: not a ${format.toUpperCase()} picture`)
        return saveAs(`${m.files.mapName}.${format}`, { name: format.toUpperCase(), extensions: [format] }, () => bytes)
      },
      savePdf: (options) => saveAs(`${m.files.mapName}.pdf`, { name: 'PDF', extensions: ['pdf'] }, () => printMap(notebook(), options)),
      copy: ({ png, words }) => {
        if (!isPicture('png', png)) throw new Error('picture.copy: not a PNG picture')
        return clipboard.copyPicture(png, words)
      },
    },
    file: {
      chooseCsv: () => chooseText([{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] }]),
    },
  }
}

/** The same path, or another name for the same file. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true
  const [a, b] = await Promise.all([stat(one).catch(() => null), stat(other).catch(() => null)])
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev
}
