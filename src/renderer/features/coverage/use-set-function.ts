// Going on through the directions, press by press, without waiting for the disk in between.
import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { nextDirection } from '@domain/network/coverage-grid'
import type { Direction, SupportFunction, Supporter } from '@domain/people/supporter'
import { apply } from '@renderer/notebook/store'
import { announce } from '@ui/announce'

/** Asked for, and not yet answered. The count tells a later press from an earlier one. */
type Asked = { way: Direction | null; press: number }

let presses = 0

export function useSetFunction() {
  const [asked, setAsked] = useState<ReadonlyMap<string, Asked>>(new Map())
  const wayOf = (s: Supporter, fn: SupportFunction): Direction | undefined => {
    const pending = asked.get(`${s.id}:${fn}`)
    return pending ? (pending.way ?? undefined) : s.functions[fn]
  }
  const goOn = async (s: Supporter, fn: SupportFunction, name: string) => {
    const key = `${s.id}:${fn}`
    const way = nextDirection(wayOf(s, fn))
    const press = ++presses
    setAsked((now) => new Map(now).set(key, { way, press }))
    announce(m.coverage.people.changed(name, m.vocabulary.functions[fn], way === null ? m.coverage.people.none : m.coverage.people.ways[way]))
    await apply({ type: 'supporter/set-function', id: s.id, fn, direction: way })
    setAsked((now) => {
      if (now.get(key)?.press !== press) return now
      const rest = new Map(now)
      rest.delete(key)
      return rest
    })
  }
  return { wayOf, goOn }
}
