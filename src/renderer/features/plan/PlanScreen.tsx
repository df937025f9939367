import { useEffect, useRef, useState } from 'react'
import { PenLine, Printer } from 'lucide-react'
import { dayKeyOf } from '@domain/time/day-key'
import { m } from '@domain/messages/messages'
import { zone } from '@renderer/clock'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import { AddToSection } from './AddToSection'
import { HardAndUnnamed } from './cadence/HardAndUnnamed'
import { NoCadence } from './cadence/NoCadence'
import { CopiesDialog } from './copies/CopiesDialog'
import { itemElement, ItemList } from './ItemList'
import { type PlanDialog, PlanKept } from './PlanKept'
import styles from './PlanScreen.module.css'
import { PrintPane } from './PrintPane'
import { SectionGap } from './SectionGap'
import { SectionPicker } from './SectionPicker'
import { SkipSection } from './SkipSection'
import { useChosenSection } from './use-chosen-section'
import { VersionsDialog } from './versions/VersionsDialog'
import { WeighedCorners } from './WeighedCorners'

/** Sections on the left, the chosen one in the middle, the printed page on the right; on a narrow window one beneath the other. */
export function PlanScreen() {
  const order = useNotebook((book) => book.plan.order)
  const changedAt = useNotebook((book) => book.plan.changedAt)
  const purpose = usePlace((place) => place.purpose)
  const [chosen, setChosen] = useChosenSection(purpose?.kind === 'show-section' ? purpose.section : null)
  const [printing, setPrinting] = useState(false)
  const [dialog, setDialog] = useState<PlanDialog | null>(purpose?.kind === 'show-copies' ? 'copies' : null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [seen, setSeen] = useState(purpose)
  // Asked while already here.
  if (purpose !== seen) {
    setSeen(purpose)
    if (purpose?.kind === 'show-section') setChosen(purpose.section)
    if (purpose?.kind === 'show-copies') setDialog('copies')
  }
  useEffect(() => {
    if (purpose?.kind === 'show-copies') purposeServed()
    if (purpose?.kind !== 'show-section') return
    // To the very step, when one was meant: its words, ready to be read or written on.
    const step = purpose.item && document.getElementById(itemElement(purpose.item))
    if (step) {
      step.scrollIntoView({ block: 'center' })
      step.querySelector<HTMLElement>('textarea, input, button')?.focus({ preventScroll: true })
    }
    purposeServed()
  }, [purpose])
  const section = chosen ?? order[0] ?? 'reasons'
  useEffect(() => {
    if (chosen) void heading.current?.scrollIntoView({ block: 'start' })
  }, [chosen])
  return (
    <div className={styles.screen}>
      <div className={styles.frame} data-printing={printing || undefined}>
        <div className={styles.steps}>
          <div className={styles.head}>
            <div>
              <h1 className={styles.title}>{m.plan.title}</h1>
              <p className={styles.changed}>{changedAt ? m.plan.changed(formatDay(dayKeyOf(changedAt, zone()), 'long')) : m.plan.notYet}</p>
            </div>
            <Button icon={printing ? PenLine : Printer} className={styles.toggle} onClick={() => setPrinting(!printing)}>
              {printing ? m.plan.print.hide : m.plan.print.show}
            </Button>
          </div>
          <SectionPicker
            current={section}
            heading={heading}
            onChoose={(kind) => {
              setChosen(kind)
              setPrinting(false)
            }}
          />
          {changedAt && <PlanKept className={styles.keptBeside} onLook={setDialog} />}
        </div>
        <article className={styles.editor} aria-labelledby="plan-section">
          <h2 id="plan-section" ref={heading} tabIndex={-1} className={styles.heading}>
            {m.vocabulary.sections[section]}
          </h2>
          <p className={styles.about}>{m.plan.about[section]}</p>
          <SectionGap section={section} />
          <div key={section}>
            {section === 'weighing' ? (
              <WeighedCorners />
            ) : (
              <>
                <ItemList section={section} />
                <AddToSection section={section} />
                {section === 'people' && <NoCadence />}
                {section === 'notInvolved' && <HardAndUnnamed />}
              </>
            )}
            <div className={styles.skip}>
              <SkipSection section={section} />
            </div>
          </div>
        </article>
        <PrintPane section={section} />
        {changedAt && <PlanKept className={styles.keptBelow} onLook={setDialog} />}
      </div>
      {dialog === 'versions' && <VersionsDialog onClose={() => setDialog(null)} />}
      {dialog === 'copies' && <CopiesDialog onClose={() => setDialog(null)} />}
    </div>
  )
}
