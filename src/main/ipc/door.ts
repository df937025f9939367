// The one door for requests: only this file uses ipcMain, and every request goes through its guard.
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { z } from 'zod'
import { channel, type EventMap, type Handlers, type RequestMap } from '@contract/request'
import { type Guard, guarded } from './guarded'

/**
 * Registers a handler for every request of the contract.
 * @see Electron security checklist #17, validate the sender of all IPC messages.
 */
export function serve<R extends RequestMap>(requests: R, handlers: Handlers<R>, guard: Guard<IpcMainInvokeEvent>): void {
  for (const [group, methods] of Object.entries(requests))
    for (const [name, request] of Object.entries(methods)) {
      const handle = handlers[group]?.[name] as (input: unknown) => unknown
      ipcMain.handle(channel(group, name), guarded(`${group}.${name}`, request, handle, guard))
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
