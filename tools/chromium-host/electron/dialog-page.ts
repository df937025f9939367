// Asks a dialog's question in a small browser window, so that the app can be used by hand without native dialogs.
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import type { DialogMethod } from './dialog'
import { runningBrowser } from './host-state'

interface Asked {
  title?: string
  message?: string
  detail?: string
  buttons?: string[]
  cancelId?: number
  defaultPath?: string
  buttonLabel?: string
  properties?: string[]
}

/** The page resolves with a button's number and the text of the path field. */
type Reply = { button: number; text: string } | null

export async function askOnPage(method: DialogMethod, options: Asked): Promise<unknown> {
  const isMessage = method === 'showMessageBox'
  const buttons = isMessage ? (options.buttons?.length ? options.buttons : ['OK']) : [options.buttonLabel ?? (method === 'showSaveDialog' ? 'Save' : 'Open'), 'Cancel']
  const path = isMessage ? undefined : startPath(options.defaultPath, method)
  const reply = await showPage(options.title ?? options.message ?? (method === 'showSaveDialog' ? 'Save as' : 'Open'), isMessage ? [options.message, options.detail] : ['Path of the file'], path, buttons)
  if (isMessage) return { response: reply?.button ?? options.cancelId ?? buttons.length - 1, checkboxChecked: false }
  const chosen = reply?.button === 0 && reply.text.trim() ? resolve(homedir(), reply.text.trim()) : undefined
  return method === 'showSaveDialog' ? { canceled: !chosen, filePath: chosen ?? '' } : { canceled: !chosen, filePaths: chosen ? [chosen] : [] }
}

function startPath(given: string | undefined, method: DialogMethod): string {
  if (given && isAbsolute(given)) return given
  return method === 'showSaveDialog' || given ? join(homedir(), given ?? '') : homedir()
}

async function showPage(title: string, lines: Array<string | undefined>, path: string | undefined, buttons: string[]): Promise<Reply> {
  const { connection } = runningBrowser()
  const { targetId } = await connection.browser.send('Target.createTarget', { url: 'about:blank', newWindow: true, width: 520, height: 260 })
  const { sessionId } = await connection.browser.send('Target.attachToTarget', { targetId, flatten: true })
  const page = connection.session(sessionId)
  try {
    const { result } = await page.send('Runtime.evaluate', {
      expression: `(${drawQuestion.toString()})(${JSON.stringify({ title, lines: lines.filter(Boolean), path, buttons })})`,
      awaitPromise: true,
      returnByValue: true,
    })
    return result.value as Reply
  } catch {
    // The person closed the window.
    return null
  } finally {
    await connection.browser.send('Target.closeTarget', { targetId }).catch(() => undefined)
  }
}

/** Runs in the blank page. */
function drawQuestion(question: { title: string; lines: string[]; path: string | undefined; buttons: string[] }): Promise<Reply> {
  document.title = question.title
  document.body.style.cssText = 'font: 16px/1.5 system-ui, sans-serif; margin: 24px; color-scheme: light dark'
  for (const line of question.lines) document.body.append(Object.assign(document.createElement('p'), { textContent: line }))
  const field = Object.assign(document.createElement('input'), { value: question.path ?? '', ariaLabel: 'Path of the file' })
  field.style.cssText = 'width: 100%; box-sizing: border-box; font: inherit; padding: 6px'
  if (question.path !== undefined) document.body.append(field)
  const row = document.createElement('p')
  document.body.append(row)
  return new Promise((resolve) => {
    question.buttons.forEach((label, button) => {
      const element = Object.assign(document.createElement('button'), { textContent: label })
      element.style.cssText = 'font: inherit; padding: 6px 16px; margin-right: 12px'
      element.onclick = () => resolve({ button, text: field.value })
      row.append(element)
    })
    field.onkeydown = (event) => event.key === 'Enter' && resolve({ button: 0, text: field.value })
    field.focus()
  })
}
