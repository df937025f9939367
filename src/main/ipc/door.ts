// The one door for requests: only this file uses ipcMain. Sender, shape and answer are checked here.
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { z } from 'zod'
import { channel, type EventMap, type Handlers, type RequestMap } from '@contract/request'

/** Says whether a message comes from the main frame of a window of ours, showing our own page. */
export type Trust = (event: IpcMainInvokeEvent) => boolean

/**
 * Registers a handler for every request of the contract. A stranger or a malformed request rejects
 * with a message that names the request and the field, and never reaches a handler.
 * @see Electron security checklist #17, validate the sender of all IPC messages.
 */
export function serve<R extends RequestMap>(requests: R, handlers: Handlers<R>, trusts: Trust): void {
  for (const [group, methods] of Object.entries(requests))
    for (const [name, { input, output }] of Object.entries(methods)) {
      const handle = handlers[group]?.[name] as (input: unknown) => unknown
      ipcMain.handle(channel(group, name), async (event, raw: unknown) => {
        if (!trusts(event)) throw new Error(`${group}.${name}: refused, the sender is not the app's own page`)
        const asked = input.safeParse(raw)
        if (!asked.success) throw new Error(`${group}.${name}: ${firstIssue(asked.error)}`)
        return output.parse(await handle(asked.data))
      })
    }
}

/** Tells one page about an event of the contract. */
export function tell<E extends EventMap, N extends keyof E & string>(
  page: WebContents,
  events: E,
  name: N,
  value: z.input<E[N]>,
): void {
  if (!page.isDestroyed()) page.send(channel('on', name), events[name]?.parse(value))
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue ? `${issue.path.map(String).join('.') || 'input'}: ${issue.message}` : 'malformed'
}
