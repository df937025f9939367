import { useMemo, useState } from 'react'
import { ArrowRight } from 'lucide-react'
import { holdingSigns } from '@domain/journal/watch-signs'
import { m } from '@domain/messages/messages'
import { shownName } from '@domain/people/shown-name'
import { itemWords } from '@domain/plan/item-words'
import { addDays, type DayKey } from '@domain/time/day-key'
import { useNaming } from '@renderer/naming'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import styles from './EarlySigns.module.css'
import { SignsDialog } from './signs/SignsDialog'

/** The person's own early signs that hold today, each with the part of the plan it opens. Says what the entries show, no more. */
export function EarlySigns({ today }: { today: DayKey }) {
  const signs = useNotebook((book) => book.earlySigns)
  const checkIns = useNotebook((book) => book.checkIns)
  const contacts = useNotebook((book) => book.contacts)
  const supporters = useNotebook((book) => book.supporters)
  const plan = useNotebook((book) => book.plan.sections)
  const naming = useNaming((state) => state.naming)
  const [editing, setEditing] = useState(false)
  const holding = useMemo(() => holdingSigns(signs, { checkIns, contacts }, today), [signs, checkIns, contacts, today])
  const watched = Object.values(signs).filter(({ on }) => on).length
  const day = (on: string) => (on === today ? m.common.today : on === addDays(today, -1) ? m.common.yesterday : formatDay(on as DayKey, 'long'))
  return (
    <section className={styles.section} aria-labelledby="early-signs">
      <h2 id="early-signs" className={styles.label}>
        {holding.length > 0 ? m.signs.named : m.signs.board}
      </h2>
      {holding.map(({ sign, facts }) => {
        const who = facts.when === 'no-contact' && facts.who !== null ? supporters[facts.who] : undefined
        const said = m.signs.facts(facts, who ? shownName(who, naming) : '', day)
        const { section, item } = sign.step
        const items = plan[section].items
        const at = items.findIndex(({ id }) => id === item)
        const step = items[at] ? itemWords(items[at], at, (id) => (supporters[id] ? shownName(supporters[id], naming) : '')) : m.vocabulary.sections[section]
        return (
          <div key={sign.id} className={styles.sign}>
            {sign.words ? (
              <>
                <p className={styles.words}>“{sign.words}”</p>
                <p className={styles.facts}>{said}</p>
              </>
            ) : (
              <p className={styles.words}>{said}</p>
            )}
            <button type="button" className={styles.open} onClick={() => goTo('plan', { kind: 'show-section', section, item })}>
              {m.signs.openStep(step)}
              <ArrowRight className={styles.arrow} aria-hidden strokeWidth={1.6} />
            </button>
          </div>
        )
      })}
      {holding.length === 0 && <p className={styles.facts}>{watched > 0 ? m.signs.quiet(watched) : m.signs.none}</p>}
      <Button variant="bare" className={styles.edit} onClick={() => setEditing(true)}>
        {watched > 0 ? m.signs.edit : m.signs.add}
      </Button>
      {editing && <SignsDialog onClose={() => setEditing(false)} />}
    </section>
  )
}
