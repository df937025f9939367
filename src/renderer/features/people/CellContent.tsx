import { ArrowLeft, ArrowLeftRight, ArrowRight, type LucideIcon } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { cadenceOf } from '@domain/people/cadence-of'
import { touchOf } from '@domain/people/last-contact'
import { type Column, helpOverall, type TableFacts } from '@domain/people/people-table'
import { cellText, mayName } from '@domain/people/table-cells'
import type { Direction, Supporter } from '@domain/people/supporter'
import { today } from '@renderer/clock'
import { formatDay } from '@ui/dates'
import { KindMark } from '@ui/KindMark'
import { Moon } from '@ui/Moon'
import styles from './PeopleTable.module.css'

/** Which way something passes, as an arrow: towards me points left, as beside the map. */
const ARROWS: Record<Direction, LucideIcon> = { from: ArrowLeft, to: ArrowRight, both: ArrowLeftRight }

function wayIn(s: Supporter, column: Column): Direction | null {
  switch (column) {
    case 'stability':
    case 'accountability':
    case 'encouragement':
    case 'prevention':
      return s.functions[column] ?? null
    case 'help':
      return helpOverall(s)
    case 'tieDirection':
      return s.tie.direction
    default:
      return null
  }
}

type Props = { supporter: Supporter; name: string; column: Column; facts: TableFacts; namesHidden: boolean }

/** A cell at rest. What is not said stays empty; what may name someone is hidden with the names. */
export function CellContent({ supporter, name, column, facts, namesHidden }: Props) {
  if (column === 'name') return name
  if (namesHidden && mayName(column)) return cellText(supporter, column, facts) && <span className={styles.hidden}>{m.peopleGrid.hidden.cell}</span>
  if (column === 'last') {
    const touch = touchOf(facts.last.get(supporter.id), cadenceOf(supporter, facts.cadences), today(), facts.cadences.away)
    return (
      <span className={touch.late ? `${styles.withMark} ${styles.late}` : styles.withMark}>
        <Moon phase={touch.phase} size={15} />
        {touch.days === null ? m.people.never : m.common.daysAgo(touch.days)}
      </span>
    )
  }
  const text = column === 'resting' && supporter.resting?.until ? m.people.resting.until(formatDay(supporter.resting.until, 'short')) : cellText(supporter, column, facts)
  if (column === 'kind')
    return (
      <span className={styles.withMark}>
        <KindMark kind={supporter.kind} />
        {text}
      </span>
    )
  const way = wayIn(supporter, column)
  if (!way) return text
  const Arrow = ARROWS[way]
  return (
    <span className={styles.way}>
      <Arrow aria-hidden strokeWidth={1.6} />
      {text}
    </span>
  )
}
