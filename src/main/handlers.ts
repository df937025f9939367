// One line per request of the contract, delegating to the service that knows.
import { dirname } from 'node:path'
import { app, nativeTheme } from 'electron'
import type { AppInfo, Exported, requests } from '@contract/contract'
import type { DeletionAsked, DeletionBegun } from '@contract/deletion-answers'
import type { Locked, PassphraseState } from '@contract/passphrase-answers'
import type { Handlers } from '@contract/request'
import { glanceAt } from '@domain/backups/glance'
import { dataFiles } from '@domain/exchange/data-files'
import type { DataOptions } from '@domain/exchange/data-options'
import { writeCalendar } from '@domain/exchange/write-calendar'
import type { Notebook } from '@domain/notebook'
import { m } from '@domain/messages/messages'
import type { PicturePdfOptions } from '@domain/picture/picture-options'
import type { DocumentContext, PlanDocument } from '@domain/plan/plan-document'
import type { DayKey } from '@domain/time/day-key'
import type { Backups } from './backups/backups'
import { chooseFolder } from './backups/choose-folder'
import type { ClipboardNote } from './clipboard-note'
import { askWhichFile, chooseText, chooseTexts } from './dialogs'
import { writePair } from './files/data-out'
import { isPicture, isText } from './files/is-picture'
import type { DeleteEverything } from './deletion/delete-everything'
import type { Desk } from './notebook/desk'
import type { Sealing } from './notebook/sealing'
import type { OpenPart } from './open-part/open-part'
import { openPartHandlers } from './open-part/open-part-handlers'
import type { KeyRing } from './seal/key-ring'
import { passphraseHandlers } from './passphrase-handlers'
import type { KeyringSlot } from './seal/keyring-slot'
import type { LockPreferencesFile } from './seal/lock-preferences'
import type { PlanPrinter } from './pdf/plan-printer'
import { planHandlers } from './plan-handlers'
import { shareHandlers } from './share/share-handlers'
import { orWhyNot, saveInto } from './save-as'

type Services = {
  desk: Desk
  backups: Backups
  sealing: Sealing
  ring: KeyRing
  keyring: KeyringSlot
  /** Whether the keyring was asked at this start, and did not open the notebook. */
  keyringTrouble: { is: boolean }
  lockPreferences: LockPreferencesFile
  openPart: OpenPart
  /** Locks, and loads the window anew so that nothing readable stays in it. */
  lock(unfinished: string | null): Promise<Locked>
  deletion: DeleteEverything
  /** Deletes, and loads the window anew. */
  deleteAll(asked: DeletionAsked): Promise<DeletionBegun>
  keepOutOfCaptures(out: boolean): void
  dataPath: string
  clipboard: ClipboardNote
  plans: PlanPrinter
  planContext(notebook: Notebook): DocumentContext
  printCopy(doc: PlanDocument): Promise<Uint8Array>
  printRecoveryKey(key: string, notebook: Notebook): Promise<Uint8Array>
  printMap(notebook: Notebook, options: PicturePdfOptions): Promise<Uint8Array>
  today(): DayKey
}

/** Those on which a window can be kept out of captures; on Linux no display server offers it. */
const PLATFORMS: Partial<Record<NodeJS.Platform, 'mac' | 'windows'>> = { darwin: 'mac', win32: 'windows' }
const NOTEBOOK_FILES = [{ name: m.files.notebook, extensions: ['json'] }]

export function createHandlers({ desk, backups, sealing, ring, keyring, keyringTrouble, lockPreferences, openPart, lock, deletion, deleteAll, keepOutOfCaptures, dataPath, clipboard, plans, planContext, printCopy, printRecoveryKey, printMap, today }: Services): Handlers<typeof requests> {
  const notebook = () => {
    const open = desk.open().current()
    if (!open) throw new Error('no notebook is open')
    return open
  }

  const saveAs = saveInto(dataPath)

  const passphraseState = async (): Promise<PassphraseState> => ({
    isSet: ring.seal !== null,
    keyring: { offer: await keyring.offer(), on: await keyring.isOn(), trouble: keyringTrouble.is },
    ...(await lockPreferences.read()),
  })

  const info = async (): Promise<AppInfo> => ({
    version: app.getVersion(),
    locale: app.getPreferredSystemLanguages()[0] ?? app.getLocale(),
    country: app.getLocaleCountryCode() || null,
    platform: PLATFORMS[process.platform] ?? 'linux',
    dataPath,
    outOfCaptures: PLATFORMS[process.platform] ? (await lockPreferences.read()).outOfCaptures : null,
  })

  /** How the lock screen is to look. Not being able to write it down is no reason to stay open. */
  const keepLook = async () => {
    const book = desk.own().current()
    if (book && ring.seal) await lockPreferences.change({ settings: book.settings }).catch(() => undefined)
  }

  /** One file where the person says, or two in a folder. */
  function saveData(options: DataOptions): Promise<Exported> | Exported {
    const files = dataFiles(notebook(), options, today())
    const [file] = files
    if (!file) return { kind: 'cancelled' }
    if (files.length > 1) return orWhyNot(() => writePair(files))
    return saveAs(`${file.name}.${file.ending}`, { name: m.outOfMap.dataFormats[options.format], extensions: [file.ending] }, () => Buffer.from(file.text, 'utf8'))
  }

  return {
    app: {
      info,
      keepOutOfCaptures: async (out) => {
        keepOutOfCaptures(out)
        await lockPreferences.change({ outOfCaptures: out })
        return info()
      },
      copy: (text) => clipboard.copy(text),
      setTheme: (theme) => {
        nativeTheme.themeSource = theme
      },
    },
    notebook: {
      open: () => desk.open().open(),
      apply: (change) => desk.apply(change),
      undo: () => desk.open().undo(),
      redo: () => desk.open().redo(),
      saveAgain: () => desk.open().saveAgain(),
      setAsideAndBegin: () => desk.beginAnew(),
      openOther: async () => {
        const path = await askWhichFile(NOTEBOOK_FILES)
        return path ? desk.moveIn(path) : { kind: 'cancelled' }
      },
      openAsFound: () => desk.openAsFound(),
      takeNewest: () => desk.takeNewest(),
      openExample: () => desk.openExample(),
      closeExample: () => desk.closeExample(),
      unlock: async (secret) => {
        const answer = await desk.unlock(secret)
        // Behind the first screen: as a rule there is nothing to do.
        if (answer.kind === 'ready') void Promise.all([sealing.bringCopies(), keepLook()])
        return answer
      },
      lock: async (unfinished) => {
        await keepLook()
        return lock(unfinished)
      },
      keepUnfinished: (text) => desk.keepUnfinished(text),
      takeUnfinished: () => desk.takeUnfinished(),
      leaveLocked: () => desk.leaveLocked(),
      saveCopy: () =>
        saveAs('kith-notebook.json', NOTEBOOK_FILES[0]!, () => {
          const bytes = desk.copyBytes()
          if (!bytes) throw new Error('no notebook is open')
          return bytes
        }),
    },
    passphrase: passphraseHandlers({ sealing, ring, keyring, keyringTrouble, state: passphraseState, lockPreferences, keepLook, saveAs, printKey: (key) => printRecoveryKey(key, notebook()) }),
    openPart: openPartHandlers(openPart, () => desk.own().current()),
    backups: {
      list: () => backups.list(),
      keepNow: async () => {
        await desk.keepBackup()
        return backups.list()
      },
      look: async (name) => {
        const read = await backups.read(name)
        return read.kind === 'good' ? { kind: 'good', glance: glanceAt(read.notebook, 8) } : { kind: 'unusable' }
      },
      restore: (name) => desk.restore(name),
      chooseFolder: () => chooseFolder(backups, [dirname(dataPath), backups.folder], () => desk.keepBackup()),
      forgetFolder: async () => {
        await backups.second.forget()
        return backups.list()
      },
    },
    everything: {
      look: () => deletion.look(),
      delete: deleteAll,
      remains: () => deletion.remains(),
    },
    people: {
      copy: (clip) => clipboard.copyPeople(clip),
      paste: () => clipboard.findPeople(),
    },
    plan: planHandlers({ notebook, context: planContext, plans, clipboard, saveAs }),
    share: shareHandlers({ notebook, context: planContext, print: printCopy, saveAs }),
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
    chart: {
      save: ({ format, bytes }) => {
        if (format === 'csv' ? !isText(bytes) : !isPicture(format, bytes)) throw new Error(`chart.save: not ${format.toUpperCase()}`)
        return saveAs(`${m.insights.save.fileName}.${format}`, { name: format.toUpperCase(), extensions: [format] }, () => bytes)
      },
    },
    data: {
      save: saveData,
      choose: () => chooseTexts([{ name: m.files.maps, extensions: ['graphml', 'csv', 'json', 'tsv', 'xml', 'txt'] }], 8),
    },
    calendar: {
      save: (options) => saveAs(`${m.files.calendarName}.ics`, { name: 'iCalendar', extensions: ['ics'] }, () => Buffer.from(writeCalendar(notebook(), options), 'utf8')),
    },
    file: {
      chooseCsv: () => chooseText([{ name: 'CSV', extensions: ['csv', 'tsv', 'txt'] }]),
    },
  }
}
