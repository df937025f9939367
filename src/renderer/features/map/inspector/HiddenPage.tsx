import { X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import type { DrawnSupporter } from '@domain/network/drawn'
import { CIRCLES, FORMS, KINDS, type Supporter } from '@domain/people/supporter'
import { addDays } from '@domain/time/day-key'
import { today } from '@renderer/clock'
import { nameBy, useShownName } from '@renderer/naming'
import { IconButton } from '@ui/IconButton'
import { KindGlyph } from '@ui/KindGlyph'
import { editSupporter, setCircles } from '../map-actions'
import { choose } from '../map-session'
import { ChoiceRow } from './ChoiceRow'
import styles from './HiddenPage.module.css'
import { MyTieSection } from './MyTieSection'
import { PassesSection } from './PassesSection'
import rows from './rows.module.css'
import pageStyles from './SupporterPage.module.css'
import { TouchSection } from './TouchSection'

const words = m.map.inspector

/** Someone chosen while names are hidden: what says nothing of who they are. Numbers, own words and notes stay out of sight. */
export function HiddenPage({ supporter, drawn }: { supporter: Supporter; drawn: DrawnSupporter | undefined }) {
  const shownName = useShownName()
  const days = drawn?.touch.days
  const last = days === undefined || days === null ? undefined : addDays(today(), -days)
  return (
    <>
      <header className={pageStyles.head}>
        <KindGlyph kind={supporter.kind} form={supporter.form} role="" size={56} />
        <div className={pageStyles.names}>
          <h2 className={styles.name}>{shownName(supporter)}</h2>
        </div>
        <IconButton icon={X} label={words.close} className={pageStyles.close} onClick={() => choose([])} />
      </header>
      <p className={styles.hidden}>
        {m.mapEditor.naming.hidden}{' '}
        <button type="button" className={rows.link} onClick={() => nameBy('names')}>
          {m.mapEditor.naming.show}
        </button>
      </p>
      <section className={pageStyles.facts}>
        <ChoiceRow label={words.fields.kind} value={supporter.kind} options={KINDS.map((value) => ({ value, label: m.vocabulary.kinds[value] }))} onChange={(kind) => editSupporter(supporter.id, { kind })} />
        <ChoiceRow label={words.fields.circle} value={supporter.circle} options={CIRCLES.map((value) => ({ value, label: m.vocabulary.circles[value] }))} onChange={(circle) => void setCircles([supporter.id], circle)} />
        <ChoiceRow label={words.fields.form} value={supporter.form} options={FORMS.map((value) => ({ value, label: m.vocabulary.forms[value] }))} onChange={(form) => editSupporter(supporter.id, { form })} />
      </section>
      <PassesSection supporter={supporter} />
      <TouchSection key={supporter.id} supporter={supporter} last={last} />
      <MyTieSection supporter={supporter} />
    </>
  )
}
