import { useEffect, useRef, useState } from 'react'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { PlanPdfOptions } from '@domain/plan/plan-pdf-options'
import type { SectionKind } from '@domain/plan/plan'
import { m } from '@domain/messages/messages'
import { IconButton } from '@ui/IconButton'
import styles from './PagePreview.module.css'
import { usePreview } from './use-preview'

type Props = { options: PlanPdfOptions; section: SectionKind; wanted: boolean }

/** The very page that would be saved. It opens at the section being written. */
export function PagePreview({ options, section, wanted }: Props) {
  const preview = usePreview(options, wanted)
  const pages = preview.kind === 'failed' ? null : preview.pages
  const [at, setAt] = useState(1)
  const [width, setWidth] = useState(0)
  const hold = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const page = pages ? Math.min(at, pages.count) : 1

  useEffect(() => {
    const element = hold.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    let current = true
    void pages?.pageOf(m.vocabulary.sections[section]).then((found) => current && found && setAt(found))
    return () => {
      current = false
    }
  }, [pages, section])
  useEffect(() => {
    if (pages && canvas.current && width > 0) void pages.draw(page, canvas.current, width)
  }, [pages, page, width])

  const words = m.plan.print
  return (
    <div>
      <div className={styles.bar}>
        <span className={styles.place} aria-live="polite">
          {pages ? words.page(page, pages.count) : preview.kind === 'making' ? words.drawing : ''}
        </span>
        <IconButton icon={ChevronLeft} label={words.previous} disabled={!pages || page <= 1} onClick={() => setAt(page - 1)} />
        <IconButton icon={ChevronRight} label={words.next} disabled={!pages || page >= pages.count} onClick={() => setAt(page + 1)} />
      </div>
      <div ref={hold} className={styles.hold}>
        {preview.kind === 'failed' ? (
          <p className={styles.failed}>{words.failed}</p>
        ) : (
          <canvas ref={canvas} width={210} height={297} className={styles.page} role="img" aria-label={pages ? words.page(page, pages.count) : words.drawing} />
        )}
      </div>
    </div>
  )
}
