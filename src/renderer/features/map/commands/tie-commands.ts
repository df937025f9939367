// What can be done to a tie: how it is, which way, and taking it away.
import { PanelRight, Trash2 } from 'lucide-react'
import { m } from '@domain/messages/messages'
import type { TieDirection } from '@domain/network/tie'
import { type Direction, DIRECTIONS, QUALITIES, type Quality } from '@domain/people/supporter'
import { shownNameNow } from '@renderer/naming'
import { apply, useReplica } from '@renderer/notebook/store'
import { chooseTie } from '../map-session'
import type { Asked, MapCommand } from './map-command'

const words = m.mapEditor.commands
const TIE_WAYS: readonly TieDirection[] = ['none', 'a-to-b', 'b-to-a', 'both']
const MY_WAYS: readonly (Direction | null)[] = [null, ...DIRECTIONS]

const isTie = ({ tie }: Asked) => tie !== null
const among = ({ tie }: Asked) => tie?.tieId ?? null

/** The one at the other end of a tie with me. */
function mine({ tie, picture }: Asked) {
  return tie && tie.a === null ? picture.byId.get(tie.b) : undefined
}

function setQuality(asked: Asked, quality: Quality): void {
  const id = among(asked)
  const s = mine(asked)
  if (id) void apply({ type: 'tie/edit', id, patch: { quality } })
  else if (s) void apply({ type: 'supporter/edit', id: s.id, patch: { tie: { ...s.tie, quality } } })
}

function kept(asked: Asked) {
  const id = among(asked)
  return id ? useReplica.getState().notebook?.ties[id] : undefined
}

/** Both ends by the names that may be shown, in the order the tie is kept. */
export function endsOf({ tie, picture }: Asked): [string, string] {
  const name = (id: string | null | undefined) => {
    const s = id ? [...picture.byId.values()].find((each) => each.id === id) : undefined
    return s ? shownNameNow(s) : m.common.me
  }
  return [name(tie?.a), name(tie?.b)]
}

export const tieCommands: readonly MapCommand[] = [
  { id: 'tie-open', words: () => words.tieOpen, icon: PanelRight, group: 'open', menus: ['tie'], applies: isTie, run: ({ tie }) => tie && chooseTie(tie) },
  ...QUALITIES.map(
    (quality): MapCommand => ({
      id: `tie-${quality}`,
      words: () => m.vocabulary.qualities[quality],
      group: 'arrange',
      menus: ['tie'],
      applies: isTie,
      checked: ({ tie }) => tie?.quality === quality,
      run: (asked) => setQuality(asked, quality),
    }),
  ),
  ...TIE_WAYS.map(
    (direction): MapCommand => ({
      id: `tie-way-${direction}`,
      words: (asked) => m.vocabulary.tieDirection(direction, ...endsOf(asked)),
      group: 'copy',
      menus: ['tie'],
      applies: (asked) => among(asked) !== null,
      checked: (asked) => kept(asked)?.direction === direction,
      run: (asked) => {
        const id = among(asked)
        if (id) void apply({ type: 'tie/edit', id, patch: { direction } })
      },
    }),
  ),
  ...MY_WAYS.map(
    (direction): MapCommand => ({
      id: `my-way-${direction ?? 'none'}`,
      words: (asked) => (direction === null ? m.map.inspector.tie.noWay : m.map.inspector.passes.direction(direction, endsOf(asked)[1])),
      group: 'copy',
      menus: ['tie'],
      applies: (asked) => mine(asked) !== undefined,
      checked: (asked) => mine(asked)?.tie.direction === direction,
      run: (asked) => {
        const s = mine(asked)
        if (s) void apply({ type: 'supporter/edit', id: s.id, patch: { tie: { ...s.tie, direction } } })
      },
    }),
  ),
  {
    id: 'tie-remove',
    words: () => words.tieRemove,
    icon: Trash2,
    group: 'remove',
    menus: ['tie'],
    applies: (asked) => among(asked) !== null,
    run: (asked) => {
      const id = among(asked)
      if (id) void apply({ type: 'tie/remove', id })
    },
  },
]
