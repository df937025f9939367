import { useMemo } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { carriedOutBetween, countsOf, type Story, type StoryLine, storyOf } from '@domain/snapshots/change-story'
import { compareMaps } from '@domain/snapshots/compare-maps'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { KindMark } from '@ui/KindMark'
import styles from './ChangeStory.module.css'
import { pointAt } from './snapshots-session'
import { aboutWhom, lineWords, type NameOf } from './story-words'
import type { Side } from './use-pair'

/** What changed between two maps, as a page to read. */
export function ChangeStory({ then, now }: { then: Side; now: Side }) {
  const moves = useNotebook((book) => book.plannedMoves)
  const story = useMemo(() => storyOf(compareMaps(then.map, now.map), carriedOutBetween(moves, then.map.day, now.map.day)), [then.map, now.map, moves])
  const find = (id: SupporterId) => now.map.supporters[id] ?? then.map.supporters[id]
  const name: NameOf = (id) => find(id)?.name ?? m.snapshots.story.formerly
  const count = (part: Story[number]['part']) => story.find((one) => one.part === part)?.lines.length ?? 0
  const [came, left, closer, further] = [count('came'), count('left'), count('closer'), count('further')]
  const all = story.reduce((sum, { lines }) => sum + lines.length, 0)
  const line = (one: StoryLine, i: number) => {
    const id = aboutWhom(one)
    const who = id === null ? undefined : find(id)
    return (
      <li key={i} className={styles.line} onPointerEnter={() => pointAt(id)} onPointerLeave={() => pointAt(null)}>
        <span className={styles.mark}>{who && <KindMark kind={who.kind} size={13} />}</span>
        <span>{lineWords(one, name)}</span>
      </li>
    )
  }
  return (
    <section aria-labelledby="change-story">
      <h2 id="change-story" className={styles.summary}>
        {m.snapshots.story.summary({ came, left, closer, further, other: all - came - left - closer - further })}
      </h2>
      <p className={styles.counts}>{m.snapshots.story.counts(countsOf(then.map), countsOf(now.map))}</p>
      <div className={styles.parts}>
        {story.map(({ part, lines }) =>
          part === 'private' ? (
            <details key={part} className={styles.part}>
              <summary className={styles.show}>{m.snapshots.story.showPrivate(lines.length)}</summary>
              <p className={styles.hint}>{m.snapshots.story.privateHint}</p>
              <ul>{lines.map(line)}</ul>
            </details>
          ) : (
            <section key={part} className={styles.part} aria-label={m.snapshots.story.parts[part]}>
              <h3 className={styles.label}>{m.snapshots.story.parts[part]}</h3>
              <ul>{lines.map(line)}</ul>
            </section>
          ),
        )}
      </div>
    </section>
  )
}
