// `ipcMain`: request handlers; what comes in and goes out is structured-cloned, errors keep only their message.
import { cloneStrictly } from '../cloneable'
import { decode, encode } from '../codec'
import type { IpcMain, IpcMainInvokeEvent } from '../surface'
import { StrictObject } from './strict'

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown

export type Answer = { ok: true; value: string } | { ok: false; message: string }

export class HostIpcMain extends StrictObject implements IpcMain {
  private readonly handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    if (typeof handler !== 'function') throw new Error(`Expected handler to be a function, but found type '${typeof handler}'`)
    this.handlers.set(channel, handler)
  }
  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel)
      return handler(event, ...args)
    })
  }
  removeHandler(channel: string): void {
    this.handlers.delete(channel)
  }

  /** Runs the handler for one message from a page. */
  async answer(event: IpcMainInvokeEvent, channel: string, args: string): Promise<Answer> {
    try {
      const handler = this.handlers.get(channel)
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      const result: unknown = await handler(event, ...(decode(args) as unknown[]))
      return { ok: true, value: encode(cloneStrictly(result)) }
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('No handler'))) process.stderr.write(`Error occurred in handler for '${channel}': ${String(error)}\n`)
      return { ok: false, message: `Error invoking remote method '${channel}': ${String(error)}` }
    }
  }
}

export const ipcMain = new HostIpcMain()
