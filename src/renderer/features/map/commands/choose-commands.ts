// Choosing several at once: all, a kind, a circle, those tied to someone.
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { withNeighbours } from '@domain/network/map-filter'
import { CIRCLES, KINDS, type Supporter } from '@domain/people/supporter'
import { useReplica } from '@renderer/notebook/store'
import { announce } from '@ui/announce'
import { choose } from '../map-session'
import { nameOf } from './about'
import { type Asked, type MapCommand, some } from './map-command'

const words = m.mapEditor.commands

/** In the order of the drawing; those who step back are not meant. */
function within({ picture }: Asked, is: (s: Supporter) => boolean): SupporterId[] {
  return picture.drawing.supporters
    .map((s) => s.id)
    .filter((id) => {
      const s = picture.byId.get(id)
      return s !== undefined && is(s) && (picture.shown === null || picture.shown.has(id))
    })
}

function chooseThese(ids: readonly SupporterId[]): void {
  choose(ids)
  announce(m.mapEditor.chosen(ids.length))
}

const whole = { group: 'choose', menus: ['map', 'more'], within: 'choose' } as const

export const chooseCommands: readonly MapCommand[] = [
  { ...whole, id: 'choose-all', words: () => words.everyone, keys: ['Mod+a'], applies: () => true, run: (asked) => chooseThese(within(asked, () => true)) },
  {
    ...whole,
    menus: ['supporter', 'more'],
    id: 'choose-tied',
    words: (asked) => words.tied(nameOf(asked), asked.ids.length),
    applies: some,
    run: (asked) => {
      const book = useReplica.getState().notebook
      const near = book ? withNeighbours(asked.ids, Object.values(book.ties)) : new Set<SupporterId>()
      chooseThese(within(asked, (s) => near.has(s.id)))
    },
  },
  ...KINDS.map(
    (kind): MapCommand => ({
      ...whole,
      id: `choose-kind-${kind}`,
      words: () => words.kinds[kind],
      applies: ({ picture }) => picture.supporters.some((s) => s.kind === kind),
      run: (asked) => chooseThese(within(asked, (s) => s.kind === kind)),
    }),
  ),
  ...CIRCLES.map(
    (circle): MapCommand => ({
      ...whole,
      id: `choose-circle-${circle}`,
      words: () => words.circles[circle],
      applies: ({ picture }) => picture.supporters.some((s) => s.circle === circle),
      run: (asked) => chooseThese(within(asked, (s) => s.circle === circle)),
    }),
  ),
]
