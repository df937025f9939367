import { m } from '@domain/messages/messages'
import type { SectionKind } from '@domain/plan/plan'
import { type PdfKind, SECTIONS_OF } from '@domain/plan/plan-pdf-options'
import { shownSections } from '@domain/plan/shown-sections'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Checkbox } from '@ui/Checkbox'
import { choose, usePrintChoice } from './print-choice'
import styles from './PrintSections.module.css'

/** Which sections go on paper, those left for later included when asked for. */
export function PrintSections({ kind, chosen }: { kind: PdfKind; chosen: readonly SectionKind[] }) {
  const plan = useNotebook((book) => book.plan)
  const sections = usePrintChoice((choice) => choice.sections)
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{m.plan.print.sections(chosen.length)}</summary>
      <div className={styles.list}>
        {shownSections(plan)
          .filter((section) => SECTIONS_OF[kind].includes(section))
          .map((section) => (
            <Checkbox key={section} label={m.vocabulary.sections[section]} checked={chosen.includes(section)} onChange={(on) => choose({ sections: { ...sections, [section]: on } })} />
          ))}
      </div>
    </details>
  )
}
