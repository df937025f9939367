// One or more sound inputs for every request of the contract: what is disturbed starts from these. The compiler asks for those of a new request.
import fc from 'fast-check'
import type { z } from 'zod'
import type { requests } from '@contract/contract'
import { clipOf } from '@domain/people/people-clip'
import type { Notebook } from '@domain/notebook'
import { USUAL_PDF } from '@domain/plan/plan-pdf-options'
import type { SupporterId } from '@domain/ids'
import { anyChange } from '../../tests/arbitrary/changes'

type Requests = typeof requests
type Sound = { [G in keyof Requests]: { [M in keyof Requests[G]]: readonly z.input<Extract<Requests[G][M], { input: z.ZodType }>['input']>[] } }

const nothing = [undefined] as const
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>')

export function soundRequests(book: Notebook, changes: number): Sound {
  const pdf = (['full', 'one-page', 'wallet', 'large', 'counsellor'] as const).map((kind) => ({ ...USUAL_PDF, kind, sections: ['helps' as const], paper: 'A4' as const }))
  const picture = { title: 'Map', names: 'names' as const, who: null, legend: true, date: true, touch: true, planned: true, ink: 'colour' as const }
  const copy = { supporterId: null, name: 'Dana', sections: ['warningSigns' as const, 'slip' as const], others: false }
  const secret = { kind: 'passphrase' as const, text: 'quiet river under stones' }
  return {
    app: { info: nothing, copy: ['a number'], keepOutOfCaptures: [true, false], setTheme: ['system', 'light', 'dark'] },
    notebook: {
      open: nothing,
      apply: fc.sample(anyChange, { numRuns: changes, seed: 1 }),
      undo: nothing,
      redo: nothing,
      saveAgain: nothing,
      setAsideAndBegin: nothing,
      openOther: nothing,
      openAsFound: nothing,
      takeNewest: nothing,
      openExample: nothing,
      closeExample: nothing,
      unlock: [secret, { kind: 'recovery', text: 'AAAA-BBBB' }],
      lock: [null, '{"place":"journal","day":"2026-01-01","journal":{}}'],
      keepUnfinished: [null, '{"place":"journal","day":"2026-01-01","journal":{}}'],
      takeUnfinished: nothing,
      leaveLocked: nothing,
      saveCopy: nothing,
    },
    passphrase: { state: nothing, prepare: [{ passphrase: secret.text, current: null }, { passphrase: 'another quiet river here', current: secret }], saveRecoveryKey: ['pdf', 'txt'], keep: ['seal-anew', 'delete'], giveUp: nothing, remove: [secret], setLockAfter: [0, 5, 10, 30], useKeyring: [secret], forgetKeyring: nothing },
    openPart: { words: nothing, state: nothing, choose: [[], book.plan.sections.helps.items.map(({ id }) => id)] },
    everything: { look: nothing, delete: [{ second: true }, { second: false }], remains: nothing },
    backups: { list: nothing, keepNow: nothing, look: ['kith-backup-000001-2026-11-02T09-00-00-000Z.json'], restore: ['kith-backup-000001-2026-11-02T09-00-00-000Z.json'], chooseFolder: nothing, forgetFolder: nothing },
    people: { copy: [clipOf(book, Object.keys(book.supporters).slice(0, 3) as SupporterId[])], paste: nothing },
    plan: { savePdf: pdf, previewPdf: pdf, callOffPdf: nothing, saveText: pdf.map((options) => ({ format: 'md' as const, options })), copyText: pdf.map((options) => ({ format: 'txt' as const, options })) },
    share: { savePdf: [copy], saveSealed: [{ copy, words: secret.text }] },
    picture: { save: [{ format: 'png', bytes: png }, { format: 'svg', bytes: new Uint8Array(svg) }], savePdf: [{ ...picture, paper: 'A4' }], copy: [{ png, words: 'a map' }] },
    chart: { save: [{ format: 'png', bytes: png }, { format: 'csv', bytes: new Uint8Array(Buffer.from('a,b\r\n')) }] },
    data: { save: (['graphml', 'csv', 'easynwk'] as const).map((format) => ({ format, names: 'names', details: true, private: true, snapshots: true })), choose: nothing },
    calendar: { save: [{ names: 'names', at: '2026-11-02T09:00:00.000Z' as never, zone: 'Europe/Berlin' }] },
    file: { chooseCsv: nothing },
  }
}
