import { useId, useRef } from 'react'
import { GripVertical } from 'lucide-react'
import type { SectionKind } from '@domain/plan/plan'
import { furtherSections, shownSections } from '@domain/plan/shown-sections'
import { offTheMap } from '@domain/plan/off-the-map'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import { FurtherSections } from './FurtherSections'
import { moveSection } from './plan-actions'
import styles from './SectionList.module.css'
import { useReorder } from './use-reorder'

type Props = { current: SectionKind; onChoose: (section: SectionKind) => void }

/** The sections in the person's own order. Written ones stand in ink, the others wait in grey. */
export function SectionList({ current, onChoose }: Props) {
  const id = useId()
  const plan = useNotebook((book) => book.plan)
  const supporters = useNotebook((book) => book.supporters)
  const list = useRef<HTMLOListElement>(null)
  const shown = shownSections(plan)
  const reorder = useReorder(list, shown.length, async (from, to) => {
    const section = shown[from]
    const there = shown[to]
    if (section && there) await moveSection(section, plan.order.indexOf(there))
  })
  return (
    <>
      <p id={id} hidden>
        {m.plan.reorderHint}
      </p>
      <ol ref={list} className={styles.list}>
        {shown.map((kind, index) => {
          const { items, skipped } = plan.sections[kind]
          const gone = offTheMap({ plan, supporters }, kind).length
          return (
            <li
              key={kind}
              data-row
              className={styles.row}
              data-current={kind === current || undefined}
              data-quiet={skipped !== null || items.length === 0 || undefined}
              data-gap={reorder.gap === index ? 'above' : reorder.gap === shown.length && index === shown.length - 1 ? 'below' : undefined}
              data-dragged={reorder.dragged === index || undefined}
            >
              <span className={styles.handle} title={m.plan.drag} onPointerDown={(event) => reorder.onHandleDown(event, index)}>
                <GripVertical aria-hidden strokeWidth={1.6} />
              </span>
              <button
                type="button"
                className={styles.button}
                aria-current={kind === current ? 'true' : undefined}
                aria-describedby={id}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onClick={() => onChoose(kind)}
                onKeyDown={(event) => reorder.onKeyDown(event, index)}
              >
                <span className={styles.number}>{index + 1}</span>
                <span className={styles.name}>
                  {m.plan.short[kind]}
                  {skipped ? <i className={styles.later}>{m.plan.later}</i> : items.length === 0 && <ScreenReaderText>{`, ${m.plan.empty}`}</ScreenReaderText>}
                  {gone > 0 && <span className={styles.gone}>{m.plan.missing(gone)}</span>}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      <FurtherSections sections={furtherSections(plan)} current={current} onChoose={onChoose} />
    </>
  )
}
