// `dialog`: answered by a test in advance, or asked for on a plain page of the host.
import { cloneStrictly } from '../cloneable'
import type { BaseWindow, Dialog } from '../surface'
import { askOnPage } from './dialog-page'
import { hostSettings } from './host-state'
import { report } from './report'

export type DialogMethod = 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'

interface Results {
  showOpenDialog: Electron.OpenDialogReturnValue
  showSaveDialog: Electron.SaveDialogReturnValue
  showMessageBox: Electron.MessageBoxReturnValue
}

const prepared = new Map<string, unknown[]>()
const waiting = new Map<string, Array<(result: unknown) => void>>()

/** A test's answer to the next (or the waiting) dialog of that kind. */
export function answerDialog(method: string, result: unknown): void {
  const asking = waiting.get(method)?.shift()
  if (asking) asking(result)
  else prepared.set(method, [...(prepared.get(method) ?? []), result])
}

async function ask<M extends DialogMethod>(method: M, options: object): Promise<Results[M]> {
  report.dialogsShown.push({ method, options: cloneStrictly(options) })
  const queue = prepared.get(method)
  if (queue?.length) return queue.shift() as Results[M]
  if (hostSettings().controlled) return new Promise((resolve) => waiting.set(method, [...(waiting.get(method) ?? []), resolve as (result: unknown) => void]))
  if (hostSettings().headless) throw new Error(`Nobody is there to answer ${method}`)
  return (await askOnPage(method, options)) as Results[M]
}

/** Electron's two forms: with and without a window in front. */
const optionsOf = (first: BaseWindow | object, second: object | undefined): object => second ?? first

export const dialog: Dialog = {
  showOpenDialog: (first: object, second?: object) => ask('showOpenDialog', optionsOf(first, second)),
  showSaveDialog: (first: object, second?: object) => ask('showSaveDialog', optionsOf(first, second)),
  showMessageBox: (first: object, second?: object) => ask('showMessageBox', optionsOf(first, second)),
  showErrorBox(title, content) {
    report.dialogsShown.push({ method: 'showErrorBox', options: { title, content } })
    process.stderr.write(`${title}\n${content}\n`)
  },
}
