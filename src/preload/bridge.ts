// Derives the renderer's api from the contract: one closure per request, so the page can never name a channel.
import { channel } from '@contract/request'

type Names = Record<string, readonly string[]>
type Invoke = (channel: string, input: unknown) => Promise<unknown>
type Listen = (channel: string, listener: (value: unknown) => void) => () => void

export function bridge(requests: Names, events: readonly string[], invoke: Invoke, listen: Listen) {
  const groups = Object.entries(requests).map(([group, names]) => [
    group,
    Object.freeze(Object.fromEntries(names.map((name) => [name, (input: unknown) => invoke(channel(group, name), input)]))),
  ])
  const on = Object.fromEntries(
    events.map((name) => [name, (listener: (value: unknown) => void) => listen(channel('on', name), listener)]),
  )
  return Object.freeze({ ...Object.fromEntries(groups), on: Object.freeze(on) })
}
