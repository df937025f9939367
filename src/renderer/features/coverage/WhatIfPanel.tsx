import { m } from '@domain/messages/messages'
import type { PlanLoss, WhatIf } from '@domain/network/what-if'
import { useShownName } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import { OnMap } from '@ui/OnMap'
import { Section } from '@ui/Section'
import styles from './panel.module.css'

const words = m.coverage.whatIf

/** What would be missing, in words: what they give, steps of the plan, ties among those who stay. */
export function WhatIfPanel({ found }: { found: WhatIf }) {
  const shown = useShownName()
  if (found.away.length === 0)
    return (
      <section className={styles.part}>
        <h2 className={styles.invite}>{words.inviteTitle}</h2>
        <p className={styles.text}>{words.invite}</p>
      </section>
    )
  const { functions, kinds, inner, plan, alone, apart } = found
  const given = functions.length + kinds.length + (inner ? 1 : 0)
  const tied = alone.length + apart.length
  return (
    <div className={`${styles.part} ${styles.beside}`}>
      {given + plan.length + tied === 0 && <p className={styles.say}>{words.nothing}</p>}
      {given > 0 && (
        <Section label={words.functions} level={2}>
          {functions.map(({ fn, left, before }) => (
            <p key={fn} className={left.length < 2 ? styles.loss : styles.thinner}>
              {words.fewer(fn, left.map(shown), before)}
            </p>
          ))}
          {kinds.map((kind) => (
            <p key={kind} className={styles.loss}>
              {words.noKind(kind)}
            </p>
          ))}
          {inner && <p className={inner.left.length === 0 ? styles.loss : styles.thinner}>{words.inner(inner.left.length, inner.before)}</p>}
        </Section>
      )}
      {plan.length > 0 && (
        <Section label={words.plan} level={2}>
          <ul>
            {plan.map((loss) => (
              <PlanStep key={loss.situation?.id ?? loss.section} loss={loss} />
            ))}
          </ul>
        </Section>
      )}
      {tied > 0 && (
        <Section label={words.ties} level={2}>
          {alone.length > 0 && <p className={styles.thinner}>{words.alone(alone.map(shown))}</p>}
          {apart.map((people) => (
            <p key={people[0]?.id} className={styles.thinner}>
              {words.apart(people.map(shown))}
            </p>
          ))}
          <p className={styles.who}>
            <OnMap people={[...alone, ...apart.flat()]} />
          </p>
        </Section>
      )}
    </div>
  )
}

function PlanStep({ loss }: { loss: PlanLoss }) {
  const shown = useShownName()
  const { section, situation, left, lost, lines } = loss
  const title = situation ? situation.words.trim() || words.noWords : m.vocabulary.sections[section]
  const bare = left.length + lines === 0
  return (
    <li className={styles.step}>
      <button type="button" className={styles.stepName} onClick={() => goTo('plan', { kind: 'show-section', section })}>
        {title}
      </button>
      {bare && <p className={styles.loss}>{words.nobodyLeft}</p>}
      <p className={styles.fine}>{words.planLoss({ lines, left: left.map(shown), lost: lost.map(shown) })}</p>
    </li>
  )
}
