import { X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { type Tie, TIE_DIRECTIONS, type TiePatch } from '@domain/network/tie'
import { QUALITIES, type Supporter } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { apply } from '@renderer/notebook/store'
import { IconButton } from '@ui/IconButton'
import { KindMark } from '@ui/KindMark'
import { choose } from '../map-session'
import { ChoiceRow } from './ChoiceRow'
import rows from './rows.module.css'
import { TieSample } from './TieSample'

const words = m.map.inspector.ties

/** One tie of the supporter shown: to whom, how it is, which way. */
export function TieRow({ tie, supporter, other }: { tie: Tie; supporter: Supporter; other: Supporter }) {
  const edit = (patch: TiePatch) => void apply({ type: 'tie/edit', id: tie.id, patch })
  const shownName = useShownName()
  const name = shownName(other)
  const [a, b] = tie.a === supporter.id ? [supporter, other] : [other, supporter]
  return (
    <div className={rows.tie}>
      <KindMark kind={other.kind} />
      <button type="button" className={rows.tieName} onClick={() => choose([other.id])}>
        {name}
      </button>
      <IconButton icon={X} label={words.remove(name)} className={rows.tieRemove} onClick={() => void apply({ type: 'tie/remove', id: tie.id })} />
      <div className={rows.tieHow}>
        <ChoiceRow
          hideLabel
          buttonId={`tie-${tie.id}`}
          label={words.quality(name)}
          value={tie.quality}
          picture={<TieSample quality={tie.quality} />}
          options={QUALITIES.map((value) => ({ value, label: m.vocabulary.qualities[value] }))}
          onChange={(quality) => edit({ quality })}
        />
        <ChoiceRow
          hideLabel
          label={words.direction(name)}
          value={tie.direction}
          options={TIE_DIRECTIONS.map((value) => ({ value, label: m.vocabulary.tieDirection(value, shownName(a), shownName(b)) }))}
          onChange={(direction) => edit({ direction })}
        />
      </div>
    </div>
  )
}
