import { useState } from 'react'
import { ChevronDown } from 'lucide-react'
import type { SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import styles from './FurtherSections.module.css'

type Props = { sections: readonly SectionKind[]; current: SectionKind; onChoose: (section: SectionKind) => void }

/** Sections with nothing in them that not every plan needs: folded away until they are wanted. */
export function FurtherSections({ sections, current, onChoose }: Props) {
  const holdsCurrent = sections.includes(current)
  const [open, setOpen] = useState(false)
  if (sections.length === 0) return null
  return (
    <details className={styles.further} open={open || holdsCurrent} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.heading}>
        {m.plan.moreSections}
        <ChevronDown className={styles.mark} aria-hidden strokeWidth={1.6} />
      </summary>
      <ul className={styles.list}>
        {sections.map((kind) => (
          <li key={kind}>
            <button type="button" className={styles.button} aria-current={kind === current ? 'true' : undefined} onClick={() => onChoose(kind)}>
              {m.plan.short[kind]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
