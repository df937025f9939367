// Paints one of the three a number of times, each until it has been on the screen, and takes it away again.
import type { DayFacts } from '@domain/insight/day-index'
import { moodVsContact } from '@domain/insight/mood-vs-contact'
import type { Stretch } from '@domain/insight/buckets'
import type { DayKey } from '@domain/time/day-key'
import { type Given, kith, recharts, type Side, uplot } from './sides'

const nothing: Side = () => () => undefined
export const sides = { nothing, kith, recharts, uplot }
export type SideName = keyof typeof sides
export type Sent = { days: [DayKey, DayFacts][]; stretch: Stretch }

let given: Given | null = null
const frame = () => new Promise((done) => requestAnimationFrame(done))

function give({ days, stretch }: Sent): number {
  const index = { days: new Map(days), first: stretch.from }
  given = { index, stretch, buckets: moodVsContact(index, stretch, 'month') }
  return given.buckets.length
}

async function paint(name: SideName, times: number): Promise<number> {
  if (!given) throw new Error('nothing was given')
  const room = document.getElementById('root') as HTMLElement
  let marks = 0
  for (let n = 0; n < times; n++) {
    const own = room.appendChild(document.createElement('div'))
    const takeAway = sides[name](own, given)
    await frame()
    await frame()
    marks = own.querySelectorAll('path, canvas, rect').length
    takeAway()
    own.remove()
    await frame()
  }
  return marks
}

Object.assign(window, { give, paint })
