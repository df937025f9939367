import { useEffect, useRef } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { Supporter } from '@domain/people/supporter'
import { useShownName } from '@renderer/naming'
import { KindMark } from '@ui/KindMark'
import styles from './NamedList.module.css'

type Props = {
  people: readonly Supporter[]
  current: SupporterId
  /** What has been answered, in a word; empty while it is open. */
  words: (s: Supporter) => string
  /** Whose kind is known, and may be shown by its mark. */
  marks: (s: Supporter) => boolean
  onPick: (id: SupporterId) => void
}

/** Everyone of the round beside the question, with what has been answered; pressed, the question goes to them. */
export function NamedList({ people, current, words, marks, onPick }: Props) {
  const shownName = useShownName()
  const here = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLElement>(null)
  // Only the list scrolls, never the page with the question on it.
  useEffect(() => {
    const [list, row] = [box.current, here.current]
    if (!list || !row) return
    const [above, below] = [row.offsetTop - list.clientHeight / 3, row.offsetTop + row.offsetHeight - (list.clientHeight * 2) / 3]
    list.scrollTop = Math.min(Math.max(list.scrollTop, below), Math.max(above, 0))
  }, [current])
  return (
    <nav ref={box} className={styles.named} aria-label={m.guided.people}>
      <ul className={styles.list}>
        {people.map((s) => {
          const said = words(s)
          return (
            <li key={s.id}>
              <button ref={s.id === current ? here : undefined} type="button" className={styles.person} aria-current={s.id === current ? 'true' : undefined} onClick={() => onPick(s.id)}>
                {marks(s) ? <KindMark kind={s.kind} size={13} /> : <span className={styles.open} />}
                <span className={styles.name}>{shownName(s)}</span>
                <span className={styles.said}>{said}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
