// Everything that crosses between the renderer and main. Both sides are derived from this list.
import { z } from 'zod'
import { BackupName } from '@domain/backups/backup-name'
import { Change } from '@domain/change'
import { CalendarOptions } from '@domain/exchange/calendar-options'
import { DataOptions } from '@domain/exchange/data-options'
import { ChosenFile } from '@domain/exchange/found-map'
import { PicturePdfOptions } from '@domain/picture/picture-options'
import { OpenChoice } from '@domain/open-part'
import { FoundClip, PeopleClip } from '@domain/people/people-clip'
import { PlanPdfOptions } from '@domain/plan/plan-pdf-options'
import { TEXT_FORMATS } from '@domain/plan/plan-text'
import { enoughWords } from '@domain/plan/agreed-words'
import { CopyAsked, CopyText } from '@domain/plan/share-copy'
import { DayKey } from '@domain/time/day-key'
import { BackupList, BackupLook, FolderChosen, Restored } from './backup-answers'
import { DeletionAsked, DeletionBegun, Holdings, Remains } from './deletion-answers'
import { Applied, Opened, OtherUnusable } from './notebook-answers'
import { OpenPartChosen, OpenPartRead, OpenPartState } from './open-part-answers'
import { KeyringKept, LockAfter, Locked, NewSeal, NotOpened, OldBackups, PassphraseState, Prepared, Resealed, Secret, Unfinished } from './passphrase-answers'
import { request } from './request'

const nothing = z.void()
const PlanTextOptions = z.object({ format: z.enum(TEXT_FORMATS), options: PlanPdfOptions })
const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
/** A picture at 4× of a full map is about 4 MB. */
const MOST_PICTURE_BYTES = 64 * 1_048_576
const PictureBytes = Bytes.refine((bytes) => bytes.length > 0 && bytes.length <= MOST_PICTURE_BYTES, { error: 'empty, or larger than 64 MB' })

/** A file written where the person chose, or why not. */
export const Exported = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), path: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('failed'), detail: z.string() }),
])
export type Exported = z.infer<typeof Exported>

/** What was saved as a copy for someone, in words, and on which day. */
export const CopySaved = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), path: z.string(), text: CopyText, day: DayKey }),
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('failed'), detail: z.string() }),
])
export type CopySaved = z.infer<typeof CopySaved>

const AgreedWords = z.string().max(1024).refine(enoughWords, { error: 'fewer than four words and than 12 characters' })

const NOT_READ = [
  z.object({ kind: z.literal('cancelled') }),
  z.object({ kind: z.literal('too-large'), name: z.string(), limitMb: z.number() }),
  z.object({ kind: z.literal('not-text'), name: z.string() }),
  z.object({ kind: z.literal('unreadable'), name: z.string(), detail: z.string() }),
] as const

/** A text file the person chose, at most 20 MB, decoded. Parsing it is the renderer's (pure domain) job. */
export const ChosenText = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chosen'), name: z.string(), text: z.string() }),
  ...NOT_READ,
])
export type ChosenText = z.infer<typeof ChosenText>

/** Text files the person chose together, at most 20 MB each. */
export const ChosenFiles = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chosen'), files: z.array(ChosenFile).min(1).max(8) }),
  ...NOT_READ,
])
export type ChosenFiles = z.infer<typeof ChosenFiles>

export const AppInfo = z.object({
  version: z.string(),
  /** BCP 47 locale of the system; dates and paper follow it. */
  locale: z.string(),
  /** ISO 3166 country of the system, when it says. */
  country: z.string().nullable(),
  platform: z.enum(['linux', 'mac', 'windows']),
  /** Where notebook.json lies. */
  dataPath: z.string(),
  /** Whether the window is kept out of screenshots and recordings; null where the system cannot do that. */
  outOfCaptures: z.boolean().nullable(),
})
export type AppInfo = z.infer<typeof AppInfo>

export const requests = {
  app: {
    info: request(nothing, AppInfo),
    /** Puts text on the clipboard and takes it off again after 30 seconds if it is still there. */
    copy: request(z.string().max(2000), nothing),
    /** Keeps the window out of screenshots and recordings, or no longer, from now on. */
    keepOutOfCaptures: request(z.boolean(), AppInfo),
    /** Theme and contrast of the native side (window ground, menus). */
    setTheme: request(z.enum(['system', 'light', 'dark']), nothing),
  },
  notebook: {
    open: request(nothing, Opened),
    apply: request(Change, Applied),
    undo: request(nothing, Applied),
    redo: request(nothing, Applied),
    /** Tries again to write what is only in memory. */
    saveAgain: request(nothing, Applied),
    /** After damage: keeps the damaged file beside the new one under a dated name, and begins anew. */
    setAsideAndBegin: request(nothing, Opened),
    /** After damage: takes a notebook file the person chooses; the damaged one is kept under a dated name. */
    openOther: request(nothing, z.union([Opened, OtherUnusable, z.object({ kind: z.literal('cancelled') })])),
    /** After damage: opens a file that reads as a notebook although its checksum is wrong; a copy of it is kept under a dated name. */
    openAsFound: request(nothing, Opened),
    /** After damage: goes on from the newest good state; the damaged file is kept under a dated name. */
    takeNewest: request(nothing, Opened),
    openExample: request(nothing, Opened),
    closeExample: request(nothing, Opened),
    /** Opens a locked notebook. */
    unlock: request(Secret, z.union([Opened, NotOpened])),
    /** Forgets the notebook and the keys to it, and keeps sealed what is being written; once locked, the window is loaded anew. */
    lock: request(Unfinished, Locked),
    /** What is being written now, kept in memory in case the page stops. */
    keepUnfinished: request(Unfinished, nothing),
    /** What was being written when it was locked, or when the page stopped, once; null when there is nothing. */
    takeUnfinished: request(nothing, z.string().nullable()),
    /** With passphrase and recovery key lost: keeps the sealed file under a dated name, and begins anew. */
    leaveLocked: request(nothing, Opened),
    /** A copy of notebook.json where the person chooses. */
    saveCopy: request(nothing, Exported),
  },
  passphrase: {
    state: request(nothing, PassphraseState),
    /** For a first passphrase, another one, or another recovery key. Nothing changes before `keep`. */
    prepare: request(NewSeal, Prepared),
    /** The prepared recovery key as a file where the person chooses: a page to print, or text for a stick. */
    saveRecoveryKey: request(z.enum(['pdf', 'txt']), Exported),
    keep: request(OldBackups, Resealed),
    giveUp: request(nothing, nothing),
    remove: request(Secret, Resealed),
    setLockAfter: request(LockAfter, PassphraseState),
    /** From the next start on, the keyring of this account opens the notebook as well. */
    useKeyring: request(Secret, KeyringKept),
    forgetKeyring: request(nothing, PassphraseState),
  },
  openPart: {
    /** What can be read without the passphrase; all there is to ask for while locked. */
    words: request(nothing, OpenPartRead),
    state: request(nothing, OpenPartState),
    /** These open without the passphrase from now on; none: it is turned off. */
    choose: request(OpenChoice, OpenPartChosen),
  },
  backups: {
    list: request(nothing, BackupList),
    /** Makes one now. */
    keepNow: request(nothing, BackupList),
    /** How much one holds, and its last entries. Changes nothing. */
    look: request(BackupName, BackupLook),
    /** Brings one back as one step that undo takes back; the state before is kept as a backup first. */
    restore: request(BackupName, Restored),
    /** Asks for a second folder, and copies the newest backup into it. */
    chooseFolder: request(nothing, FolderChosen),
    /** Copies no more into the second folder; what is in it stays. */
    forgetFolder: request(nothing, BackupList),
  },
  everything: {
    /** What Kith keeps on this computer. */
    look: request(nothing, Holdings),
    /** Deletes all of it. There is no way back; the window is loaded anew, as at a first start. */
    delete: request(DeletionAsked, DeletionBegun),
    /** What the deletion left where Kith could not or was not to reach, once; null when nothing was deleted in this run. */
    remains: request(nothing, Remains.nullable()),
  },
  people: {
    /** Puts people on the clipboard, as text, and takes them off again after ten minutes if they are still there. */
    copy: request(PeopleClip, nothing),
    /** What of people is on the clipboard. Main reads it, only when asked, and hands over nothing that is not Kith's. */
    paste: request(nothing, FoundClip),
  },
  plan: {
    savePdf: request(PlanPdfOptions, Exported),
    /** The very bytes `savePdf` would write; null when another preview was asked for meanwhile. */
    previewPdf: request(PlanPdfOptions, Bytes.nullable()),
    /** Stops what `savePdf` is printing, which then answers as cancelled and writes nothing. */
    callOffPdf: request(nothing, nothing),
    /** The sections chosen as text, under the names chosen; what else a PDF has is not asked. */
    saveText: request(PlanTextOptions, Exported),
    /** The same on the clipboard, for ten minutes or until something else is copied. */
    copyText: request(PlanTextOptions, nothing),
  },
  share: {
    /** A copy of a part of the plan for someone, as pages. The ledger is the asker's to write: a copy not saved is none. */
    savePdf: request(CopyAsked, CopySaved),
    /** The same, sealed with words the two agreed on, which are kept nowhere. */
    saveSealed: request(z.object({ copy: CopyAsked, words: AgreedWords }), CopySaved),
  },
  picture: {
    /** The very bytes the person saw. PNG and SVG are drawn in the page, which has the letters; main checks what they are. */
    save: request(z.object({ format: z.enum(['png', 'svg']), bytes: PictureBytes }), Exported),
    /** One page, drawn by main from the notebook itself. */
    savePdf: request(PicturePdfOptions, Exported),
    /** On the clipboard as a picture and as words, for ten minutes or until something else is copied. */
    copy: request(z.object({ png: PictureBytes, words: z.string().max(20_000) }), nothing),
  },
  chart: {
    /** What the chart of mood and contacts shows, as a picture or as a table. Drawn in the page; main checks what it is. */
    save: request(z.object({ format: z.enum(['png', 'svg', 'csv']), bytes: PictureBytes }), Exported),
  },
  data: {
    /** The map of the open notebook as a file, or as a pair of tables in a folder. */
    save: request(DataOptions, Exported),
    /** Files to bring a map in from. Reading them is the renderer's (pure domain) job. */
    choose: request(nothing, ChosenFiles),
  },
  calendar: {
    /** Next meetings and suggested contacts, for another calendar. */
    save: request(CalendarOptions, Exported),
  },
  file: {
    chooseCsv: request(nothing, ChosenText),
  },
}

/** Commands of the native menu and global keys, carried out by the renderer. */
export const Command = z.enum([
  'today',
  'map',
  'people',
  'journal',
  'insights',
  'plan',
  'settings',
  'reach-out',
  'undo',
  'redo',
  'find',
  'palette',
  'lock',
  'cover',
])
export type Command = z.infer<typeof Command>

export const events = {
  command: Command,
}
