import { m } from '@domain/messages/messages'
import type { MapNumbers } from '@domain/network/map-numbers'
import type { Supporter } from '@domain/people/supporter'
import { goTo } from '@renderer/navigation/place'
import { KindMark } from '@ui/KindMark'
import styles from './numbers.module.css'

const show = (people: readonly Supporter[]) => goTo('map', { kind: 'choose-supporters', ids: people.map((s) => s.id) })

/** Circle × kind: each count leads to those counted. */
export function CircleTable({ circles, kinds, all }: Pick<MapNumbers, 'circles' | 'kinds' | 'all'>) {
  const words = m.numbers.size
  const cell = (circle: string, kind: string, people: readonly Supporter[]) =>
    people.length === 0 ? (
      <span className={styles.zero}>0</span>
    ) : (
      <button type="button" className={styles.countButton} aria-label={words.cell(circle, kind, people.length)} onClick={() => show(people)}>
        {people.length}
      </button>
    )
  const kindOf = (kind: (typeof kinds)[number]) => all.filter((s) => s.kind === kind)
  return (
    <table className={styles.table} aria-label={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.circle}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" className={styles.number}>
              <span className={styles.kind}>
                <KindMark kind={kind} size={13} />
                {m.vocabulary.kindsShort[kind]}
              </span>
            </th>
          ))}
          <th scope="col" className={styles.number}>
            {words.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {circles.map(({ circle, those, byKind }) => (
          <tr key={circle}>
            <th scope="row">{m.vocabulary.circles[circle]}</th>
            {kinds.map((kind) => (
              <td key={kind} className={styles.number}>
                {cell(words.circles[circle], m.vocabulary.kinds[kind], byKind[kind])}
              </td>
            ))}
            <td className={styles.number}>{cell(words.circles[circle], words.all, those)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.all}</th>
          {kinds.map((kind) => (
            <td key={kind} className={styles.number}>
              {cell(words.all, m.vocabulary.kinds[kind], kindOf(kind))}
            </td>
          ))}
          <td className={styles.number}>{cell(words.all, words.all, all)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
