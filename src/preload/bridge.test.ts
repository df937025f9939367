import { describe, expect, it } from 'vitest'
import { events, requests } from '@contract/contract'
import { eventNames, requestNames } from '@contract/names'
import { bridge } from './bridge'

describe('the bridge', () => {
  const asked: unknown[] = []
  const api = bridge(
    requestNames,
    eventNames,
    async (channel, input) => asked.push([channel, input]),
    () => () => undefined,
  ) as unknown as Record<string, Record<string, (input?: unknown) => unknown>>

  it('offers exactly the requests and events of the contract, frozen', () => {
    const offered = Object.fromEntries(Object.entries(api).map(([group, methods]) => [group, Object.keys(methods).sort()]))
    const declared = Object.fromEntries(Object.entries(requests).map(([group, methods]) => [group, Object.keys(methods).sort()]))
    expect(offered).toEqual({ ...declared, on: Object.keys(events) })
    for (const part of [api, ...Object.values(api)]) expect(Object.isFrozen(part)).toBe(true)
  })

  it('names the channel itself', async () => {
    await api['app']?.['copy']?.('x')
    expect(asked).toEqual([['kith:app.copy', 'x']])
  })
})
