import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { ChevronDown } from 'lucide-react'
import type { SectionKind } from '@domain/plan/plan'
import { shownSections } from '@domain/plan/shown-sections'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { SectionList } from './SectionList'
import styles from './SectionPicker.module.css'

type Props = {
  current: SectionKind
  /** The chosen section's, where one goes on from a list that has folded. */
  heading: RefObject<HTMLElement | null>
  onChoose: (section: SectionKind) => void
}

/** The list of sections; above the writing, where there is no room beside it, folded into the name of the chosen one. */
export function SectionPicker({ current, heading, onChoose }: Props) {
  const id = useId()
  const plan = useNotebook((book) => book.plan)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const goesOn = useRef(false)
  useEffect(() => {
    if (!open && goesOn.current) heading.current?.focus()
    goesOn.current = false
  }, [open, heading])
  const shown = shownSections(plan)
  const place = shown.indexOf(current)
  const choose = (section: SectionKind) => {
    goesOn.current = open
    setOpen(false)
    onChoose(section)
  }
  return (
    <nav
      aria-label={m.plan.sections}
      data-open={open || undefined}
      className={styles.picker}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button ref={button} type="button" className={styles.chosen} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className={styles.name}>{m.plan.short[current]}</span>
        {place >= 0 && <span className={styles.place}>{m.plan.sectionPlace(place + 1, shown.length)}</span>}
        <ChevronDown className={styles.mark} aria-hidden strokeWidth={1.6} />
      </button>
      <div id={id} className={styles.list}>
        <SectionList current={current} onChoose={choose} />
      </div>
    </nav>
  )
}
