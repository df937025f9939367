import { X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { coverage } from '@domain/network/coverage'
import { KINDS, type Supporter } from '@domain/people/supporter'
import { IconButton } from '@ui/IconButton'
import { KindMark } from '@ui/KindMark'
import { OnMap } from '@ui/OnMap'
import { type Cell, openCell } from './coverage-session'
import { NextStep } from './NextStep'
import styles from './panel.module.css'

/** What lies in one cell of the grid of kinds: who gives it, or what one could do about nobody giving it. */
export function CellPanel({ cell, supporters }: { cell: Cell; supporters: readonly Supporter[] }) {
  const { kind, fn } = cell
  const givers = coverage(supporters.filter((s) => s.kind === kind), KINDS)[fn]
  const words = m.coverage
  return (
    <section className={styles.part} aria-labelledby="coverage-cell">
      <div className={styles.head}>
        <h2 id="coverage-cell" className={styles.label}>
          <KindMark kind={kind} />
          {words.kinds.cellOpen(m.vocabulary.functions[fn], kind)}
        </h2>
        <IconButton icon={X} label={m.common.close} onClick={() => openCell(null)} />
      </div>
      {givers.length > 0 ? (
        <>
          <p className={styles.say}>{words.kinds.giving(givers.length, m.map.functionsPlain[fn])}</p>
          <p className={styles.who}>
            <OnMap people={givers} most={12} />
          </p>
        </>
      ) : (
        // Begins anew with each cell.
        <NextStep key={`${kind}-${fn}`} cell={cell} supporters={supporters} />
      )}
    </section>
  )
}
