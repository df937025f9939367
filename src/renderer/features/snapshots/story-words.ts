// A line of the change story in words.
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { StoryLine } from '@domain/snapshots/change-story'
import type { MapChange } from '@domain/snapshots/compare-maps'
import { formatDay } from '@ui/dates'

export type NameOf = (id: SupporterId) => string

export function lineWords(line: StoryLine, name: NameOf): string {
  const words = m.snapshots.story
  switch (line.line) {
    case 'came':
      return words.came(name(line.id), line.circle, line.tied.map(name))
    case 'left':
      return words.left(name(line.id), line.circle)
    case 'passes':
      return words.passes(name(line.id), line)
    case 'carried-out':
      return words.carriedOut(line.move.what, line.move.supporterId ? name(line.move.supporterId) : line.move.name, line.move.doneOn ? formatDay(line.move.doneOn, 'long') : '')
    case 'changed':
      return changeWords(line.change, name)
  }
}

function changeWords(change: Exclude<MapChange, { aspect: 'presence' | 'function' }>, name: NameOf): string {
  const words = m.snapshots.story
  switch (change.aspect) {
    case 'circle':
      return words.circle(name(change.id), change.from, change.to)
    case 'resting':
      return words.resting(name(change.id), change.to)
    case 'paused':
      return words.paused(name(change.id), change.to)
    case 'rhythm':
      return words.rhythm(name(change.id), change.from, change.to)
    case 'tie':
      return words.tie(name(change.id), change.from, change.to)
    case 'energy':
      return words.energy(name(change.id), change.from, change.to)
    case 'kind':
      return words.kind(name(change.id), change.from, change.to)
    case 'form':
      return words.form(name(change.id), change.from, change.to)
    case 'role':
      return words.role(name(change.id), change.from, change.to)
    case 'name':
      return words.name(change.from, change.to)
    case 'stance':
      return words.stance(name(change.id), change.to)
    case 'ownUse':
      return words.ownUse(name(change.id), change.to)
    case 'cover':
      return change.to.length > 0 ? words.covered(change.fn, change.to.map(name)) : words.uncovered(change.fn, change.from.map(name))
    case 'among': {
      const [a, b] = [name(change.pair[0]), name(change.pair[1])]
      if (!change.from) return change.to ? words.among.drawn(a, b, change.to.quality) : ''
      if (!change.to) return words.among.gone(a, b)
      return change.from.quality === change.to.quality ? words.among.direction(a, b, change.to.direction) : words.among.quality(a, b, change.from.quality, change.to.quality)
    }
  }
}

/** Whom a line is mainly about; null when it is about a function, or a tie between two. */
export function aboutWhom(line: StoryLine): SupporterId | null {
  if (line.line === 'carried-out') return line.move.supporterId
  if (line.line !== 'changed') return line.id
  return 'id' in line.change ? line.change.id : null
}
