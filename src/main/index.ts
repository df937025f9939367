// The composition root: makes the services, hands them to each other, opens the window.
import { join, resolve } from 'node:path'
import { app, type BrowserWindow, nativeTheme, safeStorage, session as sessions } from 'electron'
import { events, requests } from '@contract/contract'
import type { DeletionAsked, DeletionBegun } from '@contract/deletion-answers'
import type { Opened } from '@contract/notebook-answers'
import type { Locked } from '@contract/passphrase-answers'
import { WHILE_LOCKED } from '@contract/while-locked'
import { m } from '@domain/messages/messages'
import { dayKeyOf, type Instant } from '@domain/time/day-key'
import { createBackups } from './backups/backups'
import { secondFolder } from './backups/second-folder'
import { withBackups } from './backups/with-backups'
import { deleteEverything } from './deletion/delete-everything'
import { withDeletion } from './deletion/with-deletion'
import { clipboardNote } from './clipboard-note'
import { realDisk } from './files/disk'
import { createHandlers } from './handlers'
import { serve, tell } from './ipc/door'
import { isOwnPage } from './ipc/own-page'
import { rateCap } from './ipc/rate'
import { copiesOf } from './notebook/copies'
import { createDesk } from './notebook/desk'
import { journalPath } from './notebook/durable-json'
import { notebookFile } from './notebook/notebook-file'
import { withLock } from './notebook/with-lock'
import { writerLock } from './notebook/writer-lock'
import { createSealing } from './notebook/sealing'
import { OPEN_PART, openPart } from './open-part/open-part'
import { withOpenPart } from './open-part/with-open-part'
import { documentContext } from './pdf/document-context'
import { createMapPrinter } from './pdf/map-printer'
import { planHtml } from './pdf/plan-html'
import { printPdf } from './pdf/print-pdf'
import { printRecoveryKey } from './pdf/recovery-printer'
import { createPlanPrinter } from './pdf/plan-printer'
import { Attempts } from './seal/attempts'
import { KeyRing } from './seal/key-ring'
import { keyringSlot } from './seal/keyring-slot'
import { lockPreferences } from './seal/lock-preferences'
import type { MemoryPages } from './window/app-files'
import { registerAppScheme, serveApp } from './window/app-scheme'
import { lockDownProcess, lockDownSession } from './window/lock-down'
import { leaveInOrder, openAgain } from './window/leaving'
import { lockWithComputer } from './window/lock-with-computer'
import { openMainWindow, showPage } from './window/main-window'
import { setMenu } from './window/menu'
import { refusedSwitch } from './window/refused-switches'
import { keepSessionApart, sessionFolder } from './window/session-folder'

const now = () => new Date().toISOString() as Instant
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone
const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)

const chosenFolder = app.commandLine.getSwitchValue('user-data-dir')
if (chosenFolder) app.setPath('userData', resolve(chosenFolder))

registerAppScheme()
lockDownProcess()

const refused = __REFUSES_SWITCHES__ ? refusedSwitch(process.argv.slice(1), process.platform) : null
if (refused !== null) {
  process.stderr.write(`${m.files.refusedSwitch(refused)}\n`)
  app.exit(1)
}
// Two writers on one file would lose words: the second start only brings the first to the front.
else if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  const dataPath = join(app.getPath('userData'), 'notebook.json')
  const dataFolder = app.getPath('userData')
  keepSessionApart(dataFolder)
  const writer = writerLock(join(dataFolder, 'notebook.lock'), now)
  app.on('quit', writer.release)
  const second = secondFolder(join(dataFolder, 'backup-folder.json'))
  const ring = new KeyRing()
  const elapsed = () => performance.now()
  const attempts = new Attempts(elapsed)
  const backups = createBackups(
    { path: dataPath, journal: journalPath(dataPath), folder: join(dataFolder, 'backups'), second },
    { now, zone, elapsed },
    realDisk,
    ring,
  )
  const deletion = deleteEverything(
    { folder: dataFolder, backups: backups.folder, second, session: sessionFolder(dataFolder) },
    {
      // A folder that lets no lock be made: deleting tells what is wrong with it.
      isMine: () => writer.take().then(({ kind }) => kind === 'mine', () => true),
      leave: () => desk.forget(),
      inTurn: backups.inTurn,
    },
  )
  const opensWithout = openPart(join(dataFolder, OPEN_PART), ring)
  const file = withDeletion(withOpenPart(withBackups(withLock(notebookFile(dataPath, { ring }), writer), backups, ring), opensWithout), deletion)
  const desk = createDesk({ file, backups, ring, attempts }, now, zone)
  const copies = copiesOf({ path: dataPath, folders: backups.folders, ring })
  const keyring = keyringSlot(join(dataFolder, 'keyring.json'), safeStorage)
  /** Whether the keyring was asked at this start, and did not open the notebook. */
  const keyringTrouble = { is: false }
  const sealing = createSealing({ desk, file, backups, copies, keyring, ring, attempts })
  const clipboard = clipboardNote()
  const preferences = lockPreferences(join(dataFolder, 'lock.json'))
  const pages: MemoryPages = new Map()
  let window: BrowserWindow | null = null

  /** Only at the start: once locked, it is the passphrase that opens. */
  async function askKeyring(first: Opened): Promise<Opened> {
    if (first.kind !== 'locked' || !(await keyring.isOn())) return first
    await app.whenReady()
    keyringTrouble.is = !(await desk.unlockWith((line) => keyring.open(line)))
    if (!keyringTrouble.is) void sealing.bringCopies()
    return desk.own().open()
  }

  async function lock(unfinished: string | null): Promise<Locked> {
    sealing.giveUp()
    const answer = await desk.lock(unfinished)
    if (answer.kind === 'locked') {
      void clipboard.takeAway()
      // After the answer has gone to the page that is about to go.
      setImmediate(() => window && showPage(window, devServer))
    }
    return answer
  }

  async function deleteAll(asked: DeletionAsked): Promise<DeletionBegun> {
    sealing.giveUp()
    const answer = await deletion.begin(asked)
    if (answer.kind === 'begun') {
      void clipboard.takeAway()
      nativeTheme.themeSource = 'system'
      window?.setContentProtection(true)
      setImmediate(() => window && showPage(window, devServer))
    }
    return answer
  }

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  leaveInOrder()
  app.on('window-all-closed', () => app.quit())
  // Twice: a window that closes may still hand over a half-written sentence.
  const waitForTheDisk = (event: { preventDefault(): void }) => {
    if (!desk.own().isBusy()) return
    event.preventDefault()
    void desk.own().settled().then(() => app.quit())
  }
  app.on('before-quit', waitForTheDisk)
  app.on('will-quit', waitForTheDisk)
  // Read while Chromium starts. A folder that cannot be made shows up again, with its reason, when it is read or saved.
  const opened = file
    .prepare()
    .catch(() => undefined)
    .then(() => desk.own().open())
    .then(askKeyring)

  void app.whenReady().then(async () => {
    // In memory: nothing a page keeps outlives the app.
    const session = sessions.fromPartition('kith')
    await lockDownSession(session, devServer)
    serveApp(session, join(import.meta.dirname, '../renderer'), pages)
    const printing = { session, pages, today: () => dayKeyOf(now(), zone()), locale: () => app.getLocale() }
    const plans = createPlanPrinter(printing)
    const maps = createMapPrinter(printing)
    serve(
      requests,
      createHandlers({ desk, backups, sealing, ring, keyring, keyringTrouble, lockPreferences: preferences, openPart: opensWithout, lock, deletion, deleteAll, keepOutOfCaptures: (out) => window?.setContentProtection(out), dataPath, clipboard, plans, planContext: (notebook) => documentContext(notebook, printing), printCopy: (doc) => printPdf(planHtml(doc, null), printing), printRecoveryKey: (key, notebook) => printRecoveryKey(key, notebook, printing), printMap: maps.print, today: printing.today }),
      { trusts: isOwnPage(devServer, () => window), isLocked: desk.isLocked, whileLocked: WHILE_LOCKED, mayAsk: rateCap(elapsed) },
    )
    const [first, kept] = await Promise.all([opened, preferences.read()])
    // Before the window, so that it does not open in the other theme's colour.
    nativeTheme.themeSource = first.kind === 'ready' ? first.notebook.settings.theme : (kept.settings?.theme ?? 'system')
    setMenu((command) => window && tell(window.webContents, events, 'command', command))
    window = openMainWindow(session, devServer)
    window.setContentProtection(kept.outOfCaptures)
    lockWithComputer(ring, () => window && tell(window.webContents, events, 'command', 'lock'), () => lock(null))
    openAgain(window, () => window && showPage(window, devServer))
    window.on('closed', () => (window = null))
  })
}
