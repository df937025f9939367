import { m } from '@domain/messages/messages'
import { type Direction, type Supporter, SUPPORT_FUNCTIONS, type SupportFunction } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import { directionIcon } from '@ui/direction-icon'
import { KindMark } from '@ui/KindMark'
import { toggleAway } from './coverage-session'
import styles from './grid.module.css'

type Props = {
  supporter: Supporter
  /** Place in the whole table, from 0. */
  row: number
  away: boolean
  stop: (row: number, column: number) => 0 | -1
  enter: (row: number, column: number) => void
  wayOf: (s: Supporter, fn: SupportFunction) => Direction | undefined
  goOn: (s: Supporter, fn: SupportFunction, name: string) => Promise<void>
}

export function PeopleGridRow({ supporter, row, away, stop, enter, wayOf, goOn }: Props) {
  const name = useShownName()(supporter)
  const words = m.coverage.people
  const at = (column: number) => ({ 'data-at': `${row}:${column}`, tabIndex: stop(row, column), onFocus: () => enter(row, column) })
  return (
    <tr className={away ? `${styles.row} ${styles.awayRow}` : styles.row} aria-rowindex={row + 2}>
      <th scope="row" role="rowheader" className={styles.who}>
        <button type="button" {...at(0)} className={styles.person} title={words.show(name, supporter.role)} onClick={() => goTo('map', { kind: 'show-supporter', id: supporter.id })}>
          <KindMark kind={supporter.kind} size={13} hollow={away} />
          <span className={styles.name}>{name}</span>
        </button>
      </th>
      {SUPPORT_FUNCTIONS.map((fn, i) => {
        const way = wayOf(supporter, fn)
        const Icon = way && directionIcon[way]
        const said = way ? words.ways[way] : words.none
        return (
          <td key={fn} className={styles.cell}>
            <button
              type="button"
              {...at(i + 1)}
              className={styles.press}
              data-way={way ?? 'none'}
              aria-label={words.cell(name, m.vocabulary.functions[fn], said)}
              title={said}
              onClick={() => void goOn(supporter, fn, name)}
            >
              {Icon ? <Icon aria-hidden strokeWidth={1.75} /> : <span className={styles.dot} />}
              <span className={styles.way}>{way ? said : ''}</span>
            </button>
          </td>
        )
      })}
      <td className={`${styles.cell} ${styles.last}`}>
        <button type="button" role="checkbox" aria-checked={away} {...at(SUPPORT_FUNCTIONS.length + 1)} className={styles.tick} aria-label={words.awayOf(name)} onClick={() => toggleAway(supporter.id)}>
          <span className={styles.box} />
        </button>
      </td>
    </tr>
  )
}
