import { useId, useMemo, useRef, useState } from 'react'
import { ChevronDown, Plus } from 'lucide-react'
import type { NewPlanItem, SectionKind, Weighed } from '@domain/plan/plan'
import { ideaWords, ideasFor } from '@domain/plan/ideas'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { announce } from '@ui/announce'
import { Button } from '@ui/Button'
import styles from './Ideas.module.css'
import { addItem } from './plan-actions'

/** Lines to begin with, only when asked for. One that was put in is the person's own from then on, and is not offered again. */
export function Ideas({ section, side }: { section: SectionKind; side?: Weighed }) {
  const id = useId()
  const items = useNotebook((book) => book.plan.sections[section].items)
  const [open, setOpen] = useState(false)
  const [used, setUsed] = useState<readonly NewPlanItem[]>([])
  const toggle = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const ideas = useMemo(() => ideasFor(section, items, side).filter((idea) => !used.includes(idea)), [section, items, side, used])
  if (ideas.length === 0) return null

  const put = async (idea: NewPlanItem, at: number) => {
    await addItem(section, idea)
    setUsed((before) => [...before, idea])
    announce(m.plan.ideas.added(ideaWords(idea)))
    // The line that was pressed has gone: the next one takes the focus.
    requestAnimationFrame(() => {
      const left = [...(list.current?.querySelectorAll('button') ?? [])]
      ;(left[Math.min(at, left.length - 1)] ?? toggle.current)?.focus()
    })
  }
  return (
    <div className={styles.ideas}>
      <Button ref={toggle} variant="bare" icon={ChevronDown} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {open ? m.plan.ideas.hide : m.plan.ideas.show}
      </Button>
      {open && (
        <>
          <p className={styles.hint}>{m.plan.ideas.hint}</p>
          <ul ref={list} id={id} aria-label={m.plan.ideas.label} className={styles.list}>
            {ideas.map((idea, at) => (
              <li key={ideaWords(idea)}>
                <button type="button" className={styles.idea} onClick={() => void put(idea, at)}>
                  <Plus className={styles.plus} aria-hidden strokeWidth={1.6} />
                  <Words idea={idea} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Words({ idea }: { idea: NewPlanItem }) {
  if (idea.type === 'pair')
    return (
      <span>
        {idea.head} <span className={styles.answer}>{idea.text}</span>
      </span>
    )
  return (
    <span>
      {ideaWords(idea)} {idea.type === 'timed' && idea.minutes !== null && <span className={styles.answer}>{m.plan.minutes(idea.minutes)}</span>}
    </span>
  )
}
