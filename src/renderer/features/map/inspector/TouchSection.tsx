import { useMemo, useState } from 'react'
import { m } from '@domain/messages/messages'
import { cadenceOf } from '@domain/people/cadence-of'
import { recentContactDays, touchOf } from '@domain/people/last-contact'
import type { Supporter } from '@domain/people/supporter'
import type { DayKey } from '@domain/time/day-key'
import { today } from '@renderer/clock'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { kindInk } from '@ui/kind-shapes'
import { Moon } from '@ui/Moon'
import { Section } from '@ui/Section'
import { editSupporter, logContact } from '../map-actions'
import { AgainstPlan } from './AgainstPlan'
import { CadenceFields } from './CadenceFields'
import rows from './rows.module.css'
import { TickStrip } from './TickStrip'
import styles from './TouchSection.module.css'

const words = m.map.inspector.touch

/** When we were last in touch, how often would be good, and the last eight weeks day by day. */
export function TouchSection({ supporter, last }: { supporter: Supporter; last: DayKey | undefined }) {
  const contacts = useNotebook((book) => book.contacts)
  const day = today()
  const recent = useMemo(() => recentContactDays(contacts, supporter.id, day, 8), [contacts, supporter.id, day])
  const circleCadences = useNotebook((book) => book.settings.circleCadences)
  const away = useNotebook((book) => book.settings.away)
  const touch = touchOf(last, cadenceOf(supporter, { circleCadences }), day, away)
  const [editing, setEditing] = useState(false)
  const { cadence } = supporter
  return (
    <Section
      label={words.label}
      action={
        <button type="button" className={rows.link} onClick={() => logContact(supporter.id)}>
          {words.log}
        </button>
      }
    >
      <div className={styles.now}>
        <Moon phase={touch.phase} size={24} />
        <div>
          <p className={styles.last}>{touch.days === null ? words.never : words.last(m.common.daysAgo(touch.days))}</p>
          {!editing && (
            <button type="button" className={cadence ? styles.cadence : `${styles.cadence} ${styles.open}`} onClick={() => setEditing(true)}>
              {cadence ? words.every(cadence.idealDays, cadence.longestDays) + (cadence.paused ? words.pausedSuffix : '') : words.noCadence}
            </button>
          )}
        </div>
      </div>
      {!editing && <AgainstPlan supporter={supporter} />}
      {editing && <CadenceFields cadence={cadence} onDone={() => setEditing(false)} onChange={(next) => editSupporter(supporter.id, { cadence: next })} />}
      <TickStrip daysAgo={recent} ink={kindInk(supporter.kind)} />
    </Section>
  )
}
