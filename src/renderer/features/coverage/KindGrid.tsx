import { useMemo, useRef } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { coverage } from '@domain/network/coverage'
import { coverageByKind } from '@domain/network/coverage-grid'
import { KINDS, type Supporter, SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import { announce } from '@ui/announce'
import { KindMark } from '@ui/KindMark'
import { type Cell, openCell, sameCell, useCoverageSession } from './coverage-session'
import { FunctionHead } from './FunctionHead'
import styles from './grid.module.css'
import { useGridCursor } from './use-grid-cursor'

/** More than this many stand for themselves no longer: the count says it. */
const MOST_MARKS = 5

type Props = { supporters: readonly Supporter[]; away: ReadonlySet<SupporterId> }

/** Kinds × functions: a mark for each who gives, outlined when thought of as away. Counts, never scores. */
export function KindGrid({ supporters, away }: Props) {
  const rows = useMemo(() => coverageByKind(supporters), [supporters])
  const all = useMemo(() => coverage(supporters, KINDS), [supporters])
  const open = useCoverageSession((session) => session.cell)
  const table = useRef<HTMLTableElement>(null)
  const cursor = useGridCursor(table, { rows: rows.length, columns: SUPPORT_FUNCTIONS.length })
  const words = m.coverage.kinds
  const left = (givers: readonly Supporter[]) => givers.filter((s) => !away.has(s.id)).length
  const count = (givers: readonly Supporter[]) => (left(givers) < givers.length ? words.of(left(givers), givers.length) : String(givers.length))
  const press = (cell: Cell, givers: readonly Supporter[]) => {
    const closing = sameCell(open, cell)
    openCell(closing ? null : cell)
    if (!closing) announce(givers.length === 0 ? m.coverage.gap.text(cell.kind, cell.fn) : words.cellOpen(m.vocabulary.functions[cell.fn], cell.kind))
  }
  return (
    <table ref={table} className={styles.table} role="grid" aria-label={words.name} onKeyDown={cursor.onKeyDown}>
      <FunctionHead first={words.kind} />
      <tbody>
        {rows.map(({ kind, size, gives }, row) => (
          <tr key={kind} className={styles.row}>
            <th scope="row" className={styles.who}>
              <span className={styles.kind}>
                <KindMark kind={kind} hollow={size > 0 && left(supporters.filter((s) => s.kind === kind)) === 0} />
                {m.vocabulary.kindsShort[kind]}
              </span>
            </th>
            {SUPPORT_FUNCTIONS.map((fn, column) => {
              const givers = gives[fn]
              const name = [m.vocabulary.functions[fn], m.vocabulary.kinds[kind]] as const
              const label = left(givers) < givers.length ? words.cellWithout(...name, left(givers), givers.length) : words.cell(...name, givers.length)
              return (
                <td key={fn} className={styles.cell}>
                  <button
                    type="button"
                    data-at={`${row}:${column}`}
                    tabIndex={cursor.stop(row, column)}
                    className={givers.length === 0 ? `${styles.press} ${styles.gap}` : styles.press}
                    aria-label={label}
                    aria-expanded={sameCell(open, { kind, fn })}
                    onFocus={() => cursor.enter(row, column)}
                    onClick={() => press({ kind, fn }, givers)}
                  >
                    {givers.length === 0 ? (
                      <span className={styles.nobody}>{words.nobody}</span>
                    ) : (
                      <>
                        <span className={styles.count}>{count(givers)}</span>
                        <span className={styles.marks}>
                          {givers.length <= MOST_MARKS && [...givers].sort((a, b) => Number(away.has(a.id)) - Number(away.has(b.id))).map((s) => <KindMark key={s.id} kind={kind} size={13} hollow={away.has(s.id)} />)}
                        </span>
                      </>
                    )}
                  </button>
                </td>
              )
            })}
            <td />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.together}>
          <th scope="row" className={styles.who}>
            {words.together}
          </th>
          {SUPPORT_FUNCTIONS.map((fn) => (
            <td key={fn} className={left(all[fn]) < 2 ? `${styles.sum} ${styles.low}` : styles.sum}>
              {count(all[fn])}
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </table>
  )
}

