import { useMemo } from 'react'
import { m } from '@domain/messages/messages'
import { mapNumbers } from '@domain/network/map-numbers'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { OnMap } from '@ui/OnMap'
import { Toolbar } from '@ui/Toolbar'
import { BalancePart } from './BalancePart'
import { CircleTable } from './CircleTable'
import { Figure } from './Figure'
import { Part } from './Part'
import { RecoveryPart } from './RecoveryPart'
import { TiesPart } from './TiesPart'
import styles from './numbers.module.css'

/** The map, counted: each number in a sentence, with whom it is about, what it can mean and what it cannot. */
export function NumbersScreen() {
  const supporters = useNotebook((book) => book.supporters)
  const ties = useNotebook((book) => book.ties)
  const numbers = useMemo(() => mapNumbers(Object.values(supporters).filter((s) => s.removedAt === null), Object.values(ties)), [supporters, ties])
  const words = m.numbers
  const { all, forms } = numbers
  if (all.length === 0)
    return (
      <div className={styles.screen}>
        <Toolbar title={words.title} />
        <div className={styles.page}>
          <EmptyState
            title={words.empty.title}
            text={words.empty.text}
            action={
              <Button variant="fill" size="main" onClick={() => goTo('map')}>
                {words.empty.action}
              </Button>
            }
          />
        </div>
      </div>
    )
  return (
    <div className={styles.screen}>
      <Toolbar title={words.title} />
      <div className={styles.page}>
        <p className={styles.lead}>{words.about}</p>
        <Part heading={words.size.heading}>
          <Figure statement={words.size.statement(all.length)} can={words.size.can} cannot={words.size.cannot}>
            <p className={styles.forms}>{words.size.forms(forms.map(({ form, those }) => ({ form, n: those.length })))}</p>
            <p className={styles.names}>
              <OnMap people={all} most={10} />
            </p>
          </Figure>
          <Figure statement={words.circleAndKind} can={words.size.tableCan} cannot={words.size.tableCannot}>
            <CircleTable {...numbers} />
          </Figure>
        </Part>
        <TiesPart numbers={numbers} />
        <BalancePart numbers={numbers} />
        <RecoveryPart numbers={numbers} />
      </div>
    </div>
  )
}
