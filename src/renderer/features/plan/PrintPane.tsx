import { useEffect, useRef, useState } from 'react'
import type { SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { PagePreview } from './PagePreview'
import styles from './PrintPane.module.css'
import { usePrintOptions } from './print-choice'
import { PrintOptions } from './PrintOptions'
import { PrintSave } from './PrintSave'

/** The desk the printed page lies on: the page itself, what goes on it, and saving it. */
export function PrintPane({ section }: { section: SectionKind }) {
  const pane = useRef<HTMLElement>(null)
  const visible = useVisible(pane)
  const options = usePrintOptions()
  return (
    <aside ref={pane} className={styles.pane} aria-label={m.plan.print.label}>
      <div className={styles.desk}>
        <PagePreview options={options} section={section} wanted={visible} />
        <div className={styles.choices}>
          <PrintOptions options={options} />
          <PrintSave options={options} />
        </div>
      </div>
    </aside>
  )
}

/** Nothing is printed for a preview nobody sees. */
function useVisible(element: React.RefObject<HTMLElement | null>): boolean {
  const [visible, setVisible] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver(([entry]) => setVisible(entry?.isIntersecting ?? false))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return visible
}
