import { m } from '@domain/messages/messages'
import type { Coverage } from '@domain/network/coverage'
import { coverageStatements } from '@domain/network/coverage-grid'
import { SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import { OnMap } from '@ui/OnMap'
import styles from './Statements.module.css'

/** How the four are spread, in a sentence or a few; the most pressing one leads. */
export function Statements({ all }: { all: Coverage }) {
  const unsaid = SUPPORT_FUNCTIONS.every((fn) => all[fn].length === 0)
  const [first, ...others] = coverageStatements(all)
  const words = (s: NonNullable<typeof first>) => (
    <>
      {m.coverage.statement(s)}
      {s.kind === 'only-one' && (
        <>
          {' '}
          <OnMap people={[s.who]} inSentence />
        </>
      )}
    </>
  )
  return (
    <section className={styles.statements} aria-label={m.coverage.statements}>
      <h2 className={styles.first}>{first ? words(first) : unsaid ? m.coverage.unsaid : m.coverage.several}</h2>
      {unsaid && <p className={styles.text}>{m.coverage.unsaidText}</p>}
      {others.map((s) => (
        <p key={`${s.kind}-${s.functions.join()}`} className={styles.other}>
          {words(s)}
        </p>
      ))}
    </section>
  )
}
