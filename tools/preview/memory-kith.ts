// The preload's object, answered in the page: the real notebook store over memory, no disk, no Electron.
import type { KithApi } from '@contract/api'
import type { AppInfo, Command } from '@contract/contract'
import type { Opened } from '@contract/notebook-answers'
import { Change } from '@domain/change'
import { emptyNotebook, type Notebook } from '@domain/notebook'
import { PeopleClip, readClip, writeClip } from '@domain/people/people-clip'
import { CopyAsked } from '@domain/plan/share-copy'
import { shareText } from '@domain/plan/share-document'
import type { Settings } from '@domain/settings'
import { type DayKey, dayKeyOf } from '@domain/time/day-key'
import { createNotebookStore, type NotebookStore } from '@main/notebook/notebook-store'
import type { NotebookPlace } from '@main/notebook/notebook-file'
import { now } from './machine'
import { memoryDeletion } from './memory-deletion'
import { memoryBackups } from './memory-backups'
import { memoryOpenPart } from './memory-open-part'
import { memoryPassphrase } from './memory-passphrase'
import chosenMap from '../../tests/exchange/samples/easynwk-versions.json?raw'

export type PreviewOptions = {
  notebook: Notebook | null
  example: () => Notebook
  settings: Partial<Settings>
  /** Begin with the example laid over the own notebook. */
  startWithExample: boolean
  /** Answer `open` with one of the troubles instead. */
  trouble: 'damaged' | 'changed' | 'gone' | 'in-use' | 'newer' | 'unreadable' | 'locked' | 'deleting' | 'deleted' | null
  /** A passphrase is set. */
  sealed: boolean
  /** Every write fails with this error code. */
  writeError: string | null
  locale: string
  platform: AppInfo['platform']
}

const PATH = '/home/robin/.config/Kith/notebook.json'

function place(notebook: Notebook | null, writeError: string | null): NotebookPlace {
  const refuse = async () => {
    if (writeError) throw Object.assign(new Error(writeError), { code: writeError })
  }
  return {
    path: PATH,
    read: async () => (notebook ? { kind: 'ready', notebook, savedAt: now(), recovered: null } : { kind: 'missing' }),
    keep: refuse,
    write: refuse,
    unfolded: () => 'nothing',
  }
}

function troubleOf(kind: Exclude<PreviewOptions['trouble'], 'deleted' | null>): Opened {
  if (kind === 'deleting') return { kind, path: PATH, why: 'no-permission', left: 2 }
  if (kind === 'locked') return { kind, path: PATH }
  if (kind === 'newer') return { kind, path: PATH, version: 4 }
  if (kind === 'in-use') return { kind, path: PATH, host: 'robins-laptop', since: now() }
  if (kind === 'unreadable') return { kind, path: PATH, detail: 'EACCES: permission denied' }
  const newest = { at: '2026-11-21T20:04:00.000Z', changes: kind === 'gone' ? 3 : 0, counts: { supporters: 12, checkIns: 340, contacts: 512, lastEntry: '2026-11-21' as DayKey } }
  if (kind === 'damaged') return { kind, path: PATH, reason: 'not-json', detail: 'Unexpected end of JSON input', size: 184_320, newest: null }
  return { kind: 'damaged', path: PATH, reason: kind, detail: '', size: kind === 'gone' ? 0 : 184_320, newest }
}

/** What the page may ask for; `command` plays the native menu. */
export function memoryKith(options: PreviewOptions): { kith: KithApi; command: (command: Command) => void } {
  const withSettings = (book: Notebook): Notebook => ({ ...book, settings: { ...book.settings, ...options.settings } })
  const own = createNotebookStore(place(withSettings(options.notebook ?? emptyNotebook(now())), options.writeError), 'own', now)
  const exampleStore = () => createNotebookStore(place(withSettings(options.example()), null), 'example', now)
  let store: NotebookStore = options.startWithExample ? exampleStore() : own
  const deleted = options.trouble === 'deleted'
  let trouble = options.trouble === 'deleted' ? null : options.trouble
  let copied = ''
  const { passphrase, refusal } = memoryPassphrase(options.sealed || trouble === 'locked')
  let outOfCaptures = true
  const info = async (): Promise<AppInfo> => ({ version: '0.1.0', locale: options.locale, country: 'US', platform: options.platform, dataPath: PATH, outOfCaptures: options.platform === 'linux' ? null : outOfCaptures })
  const listeners = new Set<(command: Command) => void>()
  const settle = () => {
    trouble = null
    return own.open()
  }
  const given = (asked: unknown) => {
    const copy = CopyAsked.parse(asked)
    const context = { today: dayKeyOf(now(), 'UTC'), zone: 'UTC', locale: options.locale, country: 'US' }
    return { text: shareText(store.current() ?? emptyNotebook(now()), copy, context), day: context.today }
  }
  const kith: KithApi = {
    app: {
      info,
      keepOutOfCaptures: async (out) => {
        outOfCaptures = out
        return info()
      },
      copy: async () => undefined,
      setTheme: async () => undefined,
    },
    notebook: {
      open: async () => (trouble ? troubleOf(trouble) : store.open()),
      apply: async (change) => structuredClone(await store.apply(Change.parse(structuredClone(change)))),
      undo: async () => structuredClone(await store.undo()),
      redo: async () => structuredClone(await store.redo()),
      saveAgain: () => store.saveAgain(),
      setAsideAndBegin: settle,
      openOther: async () => ({ kind: 'other-unusable', name: 'notes.json', why: 'not-a-notebook' }),
      openAsFound: settle,
      takeNewest: settle,
      openExample: () => {
        store = exampleStore()
        return store.open()
      },
      closeExample: () => {
        store = own
        return own.open()
      },
      unlock: async (secret) => refusal(secret) ?? settle(),
      lock: async () => {
        trouble = 'locked'
        return { kind: 'locked' }
      },
      keepUnfinished: async () => undefined,
      takeUnfinished: async () => null,
      leaveLocked: settle,
      saveCopy: async () => ({ kind: 'saved', path: '/home/robin/Documents/Kith notebook.json' }),
    },
    passphrase,
    openPart: memoryOpenPart(() => own.current() ?? options.notebook ?? emptyNotebook(now()), options.trouble === 'locked'),
    backups: memoryBackups(() => own, options.notebook ?? emptyNotebook(now())),
    everything: memoryDeletion(deleted),
    people: {
      copy: async (clip) => {
        copied = writeClip(PeopleClip.parse(clip))
      },
      paste: async () => readClip(copied),
    },
    plan: {
      savePdf: async () => ({ kind: 'saved', path: '/home/robin/Documents/my-plan.pdf' }),
      previewPdf: async () => new Uint8Array(),
      callOffPdf: async () => undefined,
      saveText: async ({ format }) => ({ kind: 'saved', path: `/home/robin/Documents/my-plan.${format}` }),
      copyText: async () => undefined,
    },
    share: {
      savePdf: async (copy) => ({ kind: 'saved', path: '/home/robin/Documents/from-my-plan.pdf', ...given(copy) }),
      saveSealed: async ({ copy }) => ({ kind: 'saved', path: '/home/robin/Documents/from-my-plan.html', ...given(copy) }),
    },
    picture: {
      save: async ({ format }) => ({ kind: 'saved', path: `/home/robin/Pictures/support-map.${format}` }),
      savePdf: async () => ({ kind: 'saved', path: '/home/robin/Pictures/support-map.pdf' }),
      copy: async () => undefined,
    },
    chart: { save: async ({ format }) => ({ kind: 'saved', path: `/home/robin/Pictures/kith-mood-and-contacts.${format}` }) },
    data: {
      save: async () => ({ kind: 'saved', path: '/home/robin/Documents/support-map.graphml' }),
      choose: async () => ({ kind: 'chosen', files: [{ name: 'map.json', text: chosenMap }] }),
    },
    calendar: { save: async () => ({ kind: 'saved', path: '/home/robin/Documents/kith-calendar.ics' }) },
    file: { chooseCsv: async () => ({ kind: 'cancelled' }) },
    on: {
      command: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  }
  return { kith, command: (command) => listeners.forEach((listener) => listener(command)) }
}
