// The DevTools protocol over a pipe: one connection, flat sessions, no dependency.
import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol'

export type Commands = Protocol.CommandParameters
export type Returns = Protocol.CommandReturnValues
type EventMap = Protocol.Events
export type { Protocol }

interface Incoming {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
  sessionId?: string
}

interface Pending {
  method: string
  resolve(result: unknown): void
  reject(error: Error): void
}

/** One attached target, or the browser itself when it has no id. */
export class CdpSession {
  private readonly events = new EventEmitter()
  constructor(
    private readonly connection: CdpConnection,
    readonly id: string | undefined,
  ) {
    this.events.setMaxListeners(50)
  }

  send<M extends keyof Commands & keyof Returns>(method: M, params?: Commands[M]): Promise<Returns[M]> {
    return this.connection.send(method, params ?? {}, this.id) as Promise<Returns[M]>
  }

  on<M extends keyof EventMap & string>(method: M, listener: (params: EventMap[M]) => void): void {
    this.events.on(method, listener)
  }

  /** Another session of the same browser. */
  sibling(id: string): CdpSession {
    return this.connection.session(id)
  }

  deliver(method: string, params: unknown): void {
    this.events.emit(method, params)
  }
}

/** Speaks NUL-separated JSON on the two extra pipes of `--remote-debugging-pipe`. */
export class CdpConnection {
  readonly browser = new CdpSession(this, undefined)
  private readonly sessions = new Map<string, CdpSession>()
  private readonly pending = new Map<number, Pending>()
  private nextId = 1
  private chunks: Buffer[] = []
  private closed = false

  constructor(
    private readonly output: Writable,
    input: Readable,
  ) {
    input.on('data', (chunk: Buffer) => this.read(chunk))
    // The browser may go away mid-write when the app quits; that is not an error of ours.
    output.on('error', () => this.close())
    input.on('error', () => this.close())
    input.on('close', () => this.close())
  }

  session(id: string): CdpSession {
    let session = this.sessions.get(id)
    if (!session) {
      session = new CdpSession(this, id)
      this.sessions.set(id, session)
    }
    return session
  }

  send(method: string, params: unknown, sessionId: string | undefined): Promise<unknown> {
    if (this.closed) return Promise.reject(new Error(`The browser has gone (${method})`))
    const id = this.nextId++
    return new Promise((resolve, reject) => {
      this.pending.set(id, { method, resolve, reject })
      this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  private read(chunk: Buffer): void {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const text = Buffer.concat([...this.chunks, chunk.subarray(start, end)]).toString('utf8')
      this.chunks = []
      start = end + 1
      this.dispatch(JSON.parse(text) as Incoming)
    }
    if (start < chunk.length) this.chunks.push(chunk.subarray(start))
  }

  private dispatch(message: Incoming): void {
    if (message.id !== undefined) {
      const waiting = this.pending.get(message.id)
      this.pending.delete(message.id)
      if (!waiting) return
      if (message.error) waiting.reject(new Error(`${waiting.method}: ${message.error.message}`))
      else waiting.resolve(message.result)
      return
    }
    const session = message.sessionId === undefined ? this.browser : this.session(message.sessionId)
    if (message.method) session.deliver(message.method, message.params)
  }

  private close(): void {
    if (this.closed) return
    this.closed = true
    for (const waiting of this.pending.values()) waiting.reject(new Error(`The browser has gone (${waiting.method})`))
    this.pending.clear()
  }
}
