// After contacts with whom one felt better, the same or worse: counted, nobody judged.
import { memo } from 'react'
import { answers, type FeltAfter } from '@domain/insight/felt-after'
import { m } from '@domain/messages/messages'
import { useShownName } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { KindMark } from '@ui/KindMark'
import { Section } from '@ui/Section'
import styles from './FeltAfterList.module.css'

const words = m.insights.felt
/** More would be a ranking of everyone. */
const MOST = 6

export const FeltAfterList = memo(function FeltAfterList({ felt }: { felt: readonly FeltAfter[] }) {
  const supporters = useNotebook((book) => book.supporters)
  const shownName = useShownName()
  return (
    <Section label={words.heading}>
      <ul>
        {felt.slice(0, MOST).map((one) => {
          const supporter = supporters[one.who]
          if (!supporter) return null
          const all = answers(one)
          return (
            <li key={one.who} className={styles.row}>
              <button type="button" className={styles.name} onClick={() => goTo('journal', { kind: 'entries-with', id: one.who })}>
                <KindMark kind={supporter.kind} size={15} />
                {shownName(supporter)}
              </button>
              <span className={styles.figures}>{[words.row(one.better, all), one.worse > 0 ? words.worse(one.worse) : ''].filter(Boolean).join(', ')}</span>
            </li>
          )
        })}
      </ul>
      <p className={styles.note}>{felt.length === 0 ? words.none : words.note}</p>
    </Section>
  )
})
