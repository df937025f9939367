// Derives the renderer's api from the contract: one closure per request, so the page can never name a channel.
import { channel, type EventMap, type RequestMap } from '@contract/request'

type Names = Record<string, readonly string[]>
type Invoke = (channel: string, input: unknown) => Promise<unknown>
type Listen = (channel: string, listener: (value: unknown) => void) => () => void

export function bridge(names: Names, eventNames: readonly string[], invoke: Invoke, listen: Listen) {
  const groups = Object.entries(names).map(([group, methods]) => [
    group,
    Object.freeze(
      Object.fromEntries(methods.map((name) => [name, (input: unknown) => invoke(channel(group, name), input)])),
    ),
  ])
  const on = Object.fromEntries(
    eventNames.map((name) => [name, (listener: (value: unknown) => void) => listen(channel('on', name), listener)]),
  )
  return Object.freeze({ ...Object.fromEntries(groups), on: Object.freeze(on) })
}

/** The names alone, so that the preload file needs no schemas. */
export function namesOf(requests: RequestMap, events: EventMap) {
  return {
    requests: Object.fromEntries(Object.entries(requests).map(([group, methods]) => [group, Object.keys(methods)])),
    events: Object.keys(events),
  }
}
