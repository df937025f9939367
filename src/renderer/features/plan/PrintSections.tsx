import type { SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Checkbox } from '@ui/Checkbox'
import { choose, usePrintChoice } from './print-choice'
import styles from './PrintSections.module.css'

/** Which sections go on paper, those left for later included when asked for. */
export function PrintSections({ chosen }: { chosen: readonly SectionKind[] }) {
  const order = useNotebook((book) => book.plan.order)
  const sections = usePrintChoice((choice) => choice.sections)
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{m.plan.print.sections(chosen.length)}</summary>
      <div className={styles.list}>
        {order.map((kind) => (
          <Checkbox key={kind} label={m.vocabulary.sections[kind]} checked={chosen.includes(kind)} onChange={(on) => choose({ sections: { ...sections, [kind]: on } })} />
        ))}
      </div>
    </details>
  )
}
