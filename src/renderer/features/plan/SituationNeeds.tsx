import { useId, useMemo } from 'react'
import type { SituationItem as Situation } from '@domain/plan/plan'
import { whoGives } from '@domain/plan/who-gives'
import { SUPPORT_FUNCTIONS, type SupportFunction } from '@domain/people/supporter'
import { m } from '@domain/messages/messages'
import { today } from '@renderer/clock'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Chip } from '@ui/Chip'
import styles from './SituationItem.module.css'

type Props = { item: Situation; onNeeds: (needs: SupportFunction[]) => void; onContact: (id: Situation['contacts'][number]) => void }

/** What is needed of others then, and who on the map gives it: one press makes them a contact. */
export function SituationNeeds({ item, onNeeds, onContact }: Props) {
  const id = useId()
  const shownName = useShownName()
  const supporters = useNotebook((book) => book.supporters)
  const plan = useNotebook((book) => book.plan)
  const offered = useMemo(
    () => item.needs.map((fn) => ({ fn, people: whoGives({ supporters, plan }, fn, today(), item.contacts) })).filter(({ people }) => people.length > 0),
    [item.needs, item.contacts, supporters, plan],
  )
  const words = m.plan.situation
  const toggle = (fn: SupportFunction) => onNeeds(SUPPORT_FUNCTIONS.filter((each) => (each === fn ? !item.needs.includes(fn) : item.needs.includes(each))))
  return (
    <div className={styles.answer}>
      <span id={id} className={styles.label}>
        {words.needs}
      </span>
      <div>
        <div role="group" aria-labelledby={id} className={styles.contacts}>
          {SUPPORT_FUNCTIONS.map((fn) => (
            <Chip key={fn} label={m.vocabulary.functionsShort[fn]} pressed={item.needs.includes(fn)} onPress={() => toggle(fn)} />
          ))}
        </div>
        {item.contacts.length < 20 &&
          offered.map(({ fn, people }) => (
            <p key={fn} className={styles.givers}>
              {words.givers(m.map.functionsPlain[fn])}
              {people.map((person) => (
                <Button key={person.id} variant="bare" aria-label={words.addContact(shownName(person))} onClick={() => onContact(person.id)}>
                  {shownName(person)}
                </Button>
              ))}
            </p>
          ))}
      </div>
    </div>
  )
}
