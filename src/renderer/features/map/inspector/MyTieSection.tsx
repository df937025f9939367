import { useEffect } from 'react'
import { m } from '@domain/messages/messages'
import { type Direction, DIRECTIONS, QUALITIES, type Supporter } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { directionIcon } from '@ui/direction-icon'
import { Section } from '@ui/Section'
import { editSupporter } from '../map-actions'
import { useMapSession } from '../map-session'
import { ChoiceRow } from './ChoiceRow'
import { TieSample } from './TieSample'

const words = m.map.inspector

const QUALITY_ID = 'my-tie-quality'

/** The tie between this supporter and me. */
export function MyTieSection({ supporter }: { supporter: Supporter }) {
  const { tie } = supporter
  const fresh = useMapSession((session) => session.freshTie === 'mine')
  // Chosen on the map: its quality waits.
  const name = useShownName()(supporter)
  useEffect(() => {
    if (!fresh) return
    document.getElementById(QUALITY_ID)?.focus()
    useMapSession.setState({ freshTie: null })
  }, [fresh])
  return (
    <Section label={words.tie.label}>
      <ChoiceRow
        buttonId={QUALITY_ID}
        label={words.tie.quality}
        value={tie.quality}
        picture={<TieSample quality={tie.quality} />}
        options={QUALITIES.map((value) => ({ value, label: m.vocabulary.qualities[value] }))}
        onChange={(quality) => editSupporter(supporter.id, { tie: { ...tie, quality } })}
      />
      <ChoiceRow<Direction | 'none'>
        label={words.tie.direction}
        value={tie.direction ?? 'none'}
        icon={tie.direction ? directionIcon[tie.direction] : undefined}
        options={[{ value: 'none', label: words.tie.noWay }, ...DIRECTIONS.map((value) => ({ value, label: words.passes.direction(value, name) }))]}
        onChange={(value) => editSupporter(supporter.id, { tie: { ...tie, direction: value === 'none' ? null : value } })}
      />
    </Section>
  )
}
