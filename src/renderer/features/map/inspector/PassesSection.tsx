import { m } from '@domain/messages/messages'
import { type Direction, DIRECTIONS, type Supporter, SUPPORT_FUNCTIONS, type SupportFunction } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { apply } from '@renderer/notebook/store'
import { directionIcon } from '@ui/direction-icon'
import { Section } from '@ui/Section'
import { ChoiceRow } from './ChoiceRow'
import { GiveAndTake } from './GiveAndTake'

const words = m.map.inspector

/** Which of the four functions pass, and which way. */
export function PassesSection({ supporter }: { supporter: Supporter }) {
  const name = useShownName()(supporter)
  const set = (fn: SupportFunction, value: Direction | 'none') =>
    void apply({ type: 'supporter/set-function', id: supporter.id, fn, direction: value === 'none' ? null : value })
  return (
    <Section label={words.passes.label}>
      {SUPPORT_FUNCTIONS.map((fn) => {
        const now = supporter.functions[fn]
        return (
          <ChoiceRow<Direction | 'none'>
            key={fn}
            label={m.vocabulary.functions[fn]}
            strong
            open={now === undefined}
            value={now ?? 'none'}
            icon={now && directionIcon[now]}
            options={[{ value: 'none', label: words.passes.none }, ...DIRECTIONS.map((value) => ({ value, label: words.passes.direction(value, name) }))]}
            onChange={(value) => set(fn, value)}
          />
        )
      })}
      <GiveAndTake supporter={supporter} />
    </Section>
  )
}
