// Base of every object the host offers: reading a property, or listening to an event, that it lacks throws.
import { EventEmitter } from 'node:events'

// Names that languages, tools and Node itself probe on any object.
const probed = new Set(['then', 'toJSON', 'constructor', 'inspect', 'domain', 'nodeType', 'asymmetricMatch', 'default', '__esModule'])

const isProbed = (key: string | symbol) => typeof key === 'symbol' || key.startsWith('_') || probed.has(key)

function guard(parent: object): object {
  return new Proxy(parent, {
    get(target, key, receiver) {
      if (key in target || isProbed(key)) return Reflect.get(target, key, receiver) as unknown
      const name = (receiver as object).constructor.name.replace(/^Host/, '')
      throw new Error(`${name}.${String(key)} is not offered by the Chromium host`)
    },
  })
}

/** An object without events. */
export class StrictObject {}

type Listener = (...args: unknown[]) => void

/** An emitter that knows its events. */
export class StrictEmitter extends EventEmitter {
  private readonly offeredEvents: readonly string[]

  constructor(offeredEvents: readonly string[]) {
    super()
    this.offeredEvents = offeredEvents
    this.setMaxListeners(100)
  }

  override on(event: string, listener: (...args: never[]) => void): this {
    this.mustOffer(event)
    return super.on(event, listener as Listener)
  }

  override once(event: string, listener: (...args: never[]) => void): this {
    this.mustOffer(event)
    return super.once(event, listener as Listener)
  }

  override addListener(event: string, listener: (...args: never[]) => void): this {
    return this.on(event, listener)
  }

  override off(event: string, listener: (...args: never[]) => void): this {
    this.mustOffer(event)
    return super.off(event, listener as Listener)
  }

  private mustOffer(event: string): void {
    if (!this.offeredEvents.includes(event)) {
      throw new Error(`${this.constructor.name.replace(/^Host/, '')} has no event '${event}' in the Chromium host`)
    }
  }
}

// At the far end of the prototype chain, so that only names nobody defined arrive there.
Object.setPrototypeOf(StrictObject.prototype, guard(Object.prototype))
Object.setPrototypeOf(StrictEmitter.prototype, guard(EventEmitter.prototype))

/** The event object handed to listeners of preventable events. */
export class HostEvent {
  defaultPrevented = false
  preventDefault(): void {
    this.defaultPrevented = true
  }
}

/** Offers a plain object strictly. */
export function strictly<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || isProbed(key)) return Reflect.get(object, key, receiver) as unknown
      throw new Error(`${name}.${String(key)} is not offered by the Chromium host`)
    },
  })
}
