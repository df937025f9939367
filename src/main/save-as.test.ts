// Saving where the person says, on real folders, while the disk fails at every call with every error.
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Exported } from '@contract/contract'
import { m } from '@domain/messages/messages'
import { planDocument } from '@domain/plan/plan-document'
import { type PlanPdfOptions, sectionsToPrint, USUAL_PDF } from '@domain/plan/plan-pdf-options'
import { planText } from '@domain/plan/plan-text'
import { exampleToday, today, zone } from '../../tools/prepared-notebooks'
import { answerDialogs } from '../../tools/torture/electron-stand-in'
import { FAULTS } from '../../tools/torture/failing-calls'
import { failingDisk, type Fault } from '../../tools/torture/failing-disk'
import { clipboardNote } from './clipboard-note'
import type { Disk } from './files/disk'
import { realDisk } from './files/disk'
import { CalledOff } from './pdf/print-pdf'
import { planHandlers } from './plan-handlers'
import { saveInto } from './save-as'
import { shareHandlers } from './share/share-handlers'

const { notSaved } = m.files
/** What each error is to be told as. Three calls come after the file stands in its place, where nothing is told. */
const TOLD: Record<string, string> = {
  ENOSPC: notSaved['disk-full'],
  EDQUOT: notSaved['disk-full'],
  EACCES: notSaved['no-permission'],
  EPERM: notSaved['no-permission'],
  EROFS: notSaved['read-only'],
  ENOENT: notSaved['folder-gone'],
  ENOTDIR: notSaved['folder-gone'],
  ENAMETOOLONG: notSaved['name-too-long'],
  EISDIR: notSaved['is-a-folder'],
  EBUSY: notSaved.busy,
  EIO: notSaved.other,
  EMFILE: notSaved.other,
  EXDEV: notSaved.other,
}
const ERRORS = [...Object.keys(TOLD).map((code): [string, Fault['with']] => [code, code]), ...FAULTS.filter(([, with_]) => typeof with_ !== 'string')]
const OLD = 'what was there before'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-save-'))
})
afterEach(async () => {
  answerDialogs(null)
  await rm(folder, { recursive: true, force: true })
})

type Save = (disk: Disk) => Promise<Exported>

/** Saves over a file while each call fails in turn; answers how many times it was told as what. */
async function whileItFails(save: Save, name: string, errors: readonly [string, Fault['with']][], lasting: readonly boolean[]): Promise<Record<string, number>> {
  const path = join(folder, name)
  answerDialogs(path)
  const healthy = failingDisk(realDisk, null)
  await writeFile(path, OLD)
  expect(await save(healthy.disk)).toMatchObject({ kind: 'saved', path })
  const saved: Record<string, number> = {}
  for (let call = 0; call < healthy.calls(); call++)
    for (const [what, with_] of errors)
      for (const forever of lasting) {
        await writeFile(path, OLD)
        const where = `call ${call}, ${what}, ${forever ? 'forever' : 'once'}`
        const outcome = await save(failingDisk(realDisk, { call, forever, with: with_ }).disk)
        const told = outcome.kind === 'failed' ? outcome.detail : outcome.kind
        saved[told] = (saved[told] ?? 0) + 1
        const strays = (await readdir(folder)).filter((each) => each !== name)
        const now = await readFile(path, 'utf8')
        if (outcome.kind === 'saved') expect(now.length > 0 && now !== OLD, where).toBe(true)
        else {
          expect(now, where).toBe(OLD)
          expect(told, where).toBe(typeof with_ === 'string' ? TOLD[with_] : notSaved['disk-full'])
        }
        // Of a disk that lets nothing be removed any more, the part file cannot be taken away.
        if (forever) for (const stray of strays) await rm(join(folder, stray))
        else expect(strays, where).toEqual([])
      }
  return saved
}

const book = exampleToday()
const context = () => ({ today: today(), zone, locale: 'en', country: 'US' })
const options: PlanPdfOptions = { ...USUAL_PDF, paper: 'A4', sections: sectionsToPrint(book.plan, 'full') }
/** All of a plan but Chromium, which prints it. */
const pages = async (text: string) => Buffer.from(`%PDF-${text}`, 'utf8')

function requestsOn(disk: Disk) {
  const services = { notebook: () => book, context, saveAs: saveInto(join(folder, 'notebook.json'), disk) }
  const saving = () => (...[of, asked]: [typeof book, PlanPdfOptions]) => pages(planText(planDocument(of, asked, context()), 'md'))
  return {
    plan: planHandlers({ ...services, clipboard: clipboardNote(), plans: { saving, preview: async () => null, callOff: () => undefined } }),
    share: shareHandlers({ ...services, print: (doc) => pages(planText(doc, 'md')) }),
  }
}
const copy = { supporterId: null, name: 'Robin', sections: ['reasons', 'slip'] as ('reasons' | 'slip')[], others: false }

describe('a file saved where the person says', () => {
  const bytes = new Uint8Array(Buffer.from('new '.repeat(3000)))
  const save: Save = (disk) => saveInto(join(folder, 'notebook.json'), disk)('my-plan.pdf', { name: 'PDF', extensions: ['pdf'] }, () => bytes)

  it('is whole or not there, whatever call of the disk fails with whatever error, once or for good', async () => {
    const saved = await whileItFails(save, 'my-plan.pdf', ERRORS, [false, true])
    // Every reason is met, and so is a save that gets by.
    expect(new Set(Object.keys(saved))).toEqual(new Set(['saved', ...Object.values(TOLD)]))
    expect(await readdir(folder)).toEqual(['my-plan.pdf'])
  })

  it('stands there, and is said to, where a folder cannot be flushed', async () => {
    const path = join(folder, 'my-plan.pdf')
    answerDialogs(path)
    const noFlush: Disk = { ...realDisk, open: (name, flags, mode) => (flags === 'r' ? Promise.reject(Object.assign(new Error('EINVAL'), { code: 'EINVAL' })) : realDisk.open(name, flags, mode)) }
    expect(await save(noFlush)).toEqual({ kind: 'saved', path })
    expect(await readFile(path)).toEqual(Buffer.from(bytes))
  })

  it('is refused for a reason the real disk gives: no folder, a file in its place, a folder of that name, a name too long', async () => {
    await writeFile(join(folder, 'a file'), OLD)
    await mkdir(join(folder, 'a folder'))
    const there = await readdir(folder)
    for (const [path, why] of [
      [join('gone', 'plan.pdf'), 'folder-gone'],
      [join('a file', 'plan.pdf'), 'folder-gone'],
      ['a folder', 'is-a-folder'],
      [`${'n'.repeat(300)}.pdf`, 'name-too-long'],
    ] as const) {
      answerDialogs(join(folder, path))
      expect(await save(realDisk), path).toEqual({ kind: 'failed', detail: notSaved[why] })
      expect(await readdir(folder)).toEqual(there)
    }
    expect(await readFile(join(folder, 'a file'), 'utf8')).toBe(OLD)
  })

  it('may have as long a name as the disk takes', async () => {
    const path = join(folder, `${'n'.repeat(251)}.pdf`)
    answerDialogs(path)
    expect(await save(realDisk)).toEqual({ kind: 'saved', path })
  })

  it('never is the notebook, under its own name or another', async () => {
    const own = join(folder, 'notebook.json')
    await writeFile(own, OLD)
    await symlink(own, join(folder, 'another name'))
    for (const path of [own, join(folder, 'another name')]) {
      answerDialogs(path)
      expect(await save(realDisk)).toEqual({ kind: 'failed', detail: m.files.ownFile })
    }
    expect(await readFile(own, 'utf8')).toBe(OLD)
  })

  it('is not begun when nobody says where, when it is called off, or when it cannot be made', async () => {
    const never = saveInto(join(folder, 'notebook.json'))
    const filter = { name: 'PDF', extensions: ['pdf'] }
    expect(await never('a', filter, () => Promise.reject(new Error('made')))).toEqual({ kind: 'cancelled' })
    answerDialogs(join(folder, 'plan.pdf'))
    expect(await never('a', filter, () => Promise.reject(new CalledOff()))).toEqual({ kind: 'cancelled' })
    expect(await never('a', filter, () => Promise.reject(new Error('no page')))).toEqual({ kind: 'failed', detail: m.files.notMade('no page') })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('what the plan is asked for', () => {
  const few = ERRORS.filter(([what]) => ['ENOSPC', 'EACCES', 'EROFS', 'ENAMETOOLONG', 'EIO'].includes(what))

  it.each([
    ['its PDF', (disk: Disk) => requestsOn(disk).plan.savePdf(options), 'my-plan.pdf'],
    ['its Markdown', (disk: Disk) => requestsOn(disk).plan.saveText({ format: 'md', options }), 'my-plan.md'],
    ['its JSON', (disk: Disk) => requestsOn(disk).plan.saveText({ format: 'json', options }), 'my-plan.json'],
    ['a copy for someone', (disk: Disk) => requestsOn(disk).share.savePdf(copy), 'for-robin.pdf'],
  ] as const)('%s: no call of the disk can fail unseen', async (_, save, name) => {
    const saved = await whileItFails(save as Save, name, few, [false])
    for (const [what] of few) expect(saved[TOLD[what] ?? ''], what).toBeGreaterThan(0)
  })

  it('a sealed copy, on a disk that is full', async () => {
    const saved = await whileItFails((disk) => requestsOn(disk).share.saveSealed({ copy, words: 'the old green gate' as never }) as Promise<Exported>, 'for-robin.html', [['ENOSPC', 'ENOSPC']], [false])
    expect(saved[notSaved['disk-full']]).toBeGreaterThan(0)
  })
})
