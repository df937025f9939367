import { Map as MapIcon } from 'lucide-react'
import { m } from '@domain/messages/messages'
import type { Supporter } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import styles from './OnMap.module.css'
import { ScreenReaderText } from './ScreenReaderText'

type Props = {
  people: readonly Supporter[]
  /** How many are named; the others are counted. */
  most?: number
  /** Set like the sentence it ends, not like a list. */
  inSentence?: boolean
}

/** Names that lead to the map, where those meant are chosen. */
export function OnMap({ people, most = 6, inSentence }: Props) {
  const shown = useShownName()
  if (people.length === 0) return null
  const named = people.length > most + 1 ? people.slice(0, most) : people
  const names = named.map(shown)
  const all = named.length < people.length ? [...names, m.coverage.more(people.length - named.length)] : names
  return (
    <button type="button" className={inSentence ? `${styles.names} ${styles.inSentence}` : styles.names} onClick={() => goTo('map', { kind: 'choose-supporters', ids: people.map((s) => s.id) })}>
      <span className={styles.text}>{m.common.and(all)}</span>
      <span className={styles.where}>
        {'\u2060'}
        <MapIcon aria-hidden strokeWidth={1.6} />
        <ScreenReaderText>: {m.coverage.showOnMap}</ScreenReaderText>
      </span>
    </button>
  )
}
