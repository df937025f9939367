// The contract's names alone. The preload needs no more, so no schema library rides along in it.
// The compiler holds this list against the contract, both ways.
import type { events, requests } from './contract'

type Requests = typeof requests

export const requestNames = {
  app: ['info', 'copy', 'keepOutOfCaptures', 'setTheme'],
  notebook: ['open', 'apply', 'undo', 'redo', 'saveAgain', 'setAsideAndBegin', 'openOther', 'openAsFound', 'takeNewest', 'openExample', 'closeExample', 'unlock', 'lock', 'keepUnfinished', 'takeUnfinished', 'leaveLocked', 'saveCopy'],
  openPart: ['words', 'state', 'choose'],
  passphrase: ['state', 'prepare', 'saveRecoveryKey', 'keep', 'giveUp', 'remove', 'setLockAfter', 'useKeyring', 'forgetKeyring'],
  backups: ['list', 'keepNow', 'look', 'restore', 'chooseFolder', 'forgetFolder'],
  everything: ['look', 'delete', 'remains'],
  people: ['copy', 'paste'],
  plan: ['savePdf', 'previewPdf', 'callOffPdf', 'saveText', 'copyText'],
  share: ['savePdf', 'saveSealed'],
  picture: ['save', 'savePdf', 'copy'],
  chart: ['save'],
  data: ['save', 'choose'],
  calendar: ['save'],
  file: ['chooseCsv'],
} as const satisfies { [G in keyof Requests]: readonly (keyof Requests[G])[] }

export const eventNames = ['command'] as const satisfies readonly (keyof typeof events)[]

type Listed = typeof requestNames
type Unlisted =
  | { [G in keyof Requests]: Exclude<keyof Requests[G], Listed[G][number]> }[keyof Requests]
  | Exclude<keyof typeof events, (typeof eventNames)[number]>

/** Names the request that is missing above, when one is. */
export const everyRequestIsListed: [Unlisted] extends [never] ? true : Unlisted = true
