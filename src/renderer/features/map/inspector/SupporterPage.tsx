import { Phone, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import type { DrawnSupporter } from '@domain/network/drawn'
import type { PlannedMove } from '@domain/network/planned-move'
import { CIRCLES, FORMS, KINDS, type Supporter, type SupporterPatch } from '@domain/people/supporter'
import { addDays } from '@domain/time/day-key'
import { today } from '@renderer/clock'
import { Button } from '@ui/Button'
import { IconButton } from '@ui/IconButton'
import { KindGlyph } from '@ui/KindGlyph'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import { Section } from '@ui/Section'
import { editSupporter, removeSupporters, setCircles } from '../map-actions'
import { choose, useMapSession } from '../map-session'
import { ChoiceRow } from './ChoiceRow'
import { InlineText } from './InlineText'
import { MovesSection } from './MovesSection'
import { MyTieSection } from './MyTieSection'
import { PassesSection } from './PassesSection'
import { PrivateSection } from './PrivateSection'
import rows from './rows.module.css'
import styles from './SupporterPage.module.css'
import { TiesSection } from './TiesSection'
import { TimesSection } from '../times/TimesSection'
import { TouchSection } from './TouchSection'

const words = m.map.inspector

type Props = { supporter: Supporter; drawn: DrawnSupporter | undefined; byId: ReadonlyMap<SupporterId, Supporter>; moves: readonly PlannedMove[] }

/** All that is kept about one supporter, read like a page and changed in place. */
export function SupporterPage({ supporter, drawn, byId, moves }: Props) {
  const edit = (patch: SupporterPatch) => editSupporter(supporter.id, patch)
  const [fresh] = useState(() => useMapSession.getState().freshSupporter === supporter.id)
  useEffect(() => {
    if (fresh) useMapSession.setState({ freshSupporter: null })
  }, [fresh])
  const days = drawn?.touch.days
  const last = days === undefined || days === null ? undefined : addDays(today(), -days)
  const of = (field: keyof SupporterPatch) => `supporter ${supporter.id} ${field}`
  const reach = (field: 'phone' | 'email' | 'otherWay', type: 'tel' | 'email' | 'text') => (
    <div className={rows.fieldRow}>
      <InlineText label={words.reach[field]} of={of(field)} placeholder={words.reach[field]} type={type} value={supporter[field]} onCommit={(value) => edit({ [field]: value })} />
      {field === 'phone' && supporter.phone !== '' && <Phone className={styles.icon} aria-hidden strokeWidth={1.6} />}
    </div>
  )
  return (
    <>
      <header className={styles.head}>
        <KindGlyph kind={supporter.kind} form={supporter.form} role={supporter.role} size={56} />
        <div className={styles.names}>
          <h2>
            <ScreenReaderText>{supporter.name}</ScreenReaderText>
          </h2>
          <InlineText look="title" label={words.fields.name} of={of('name')} value={supporter.name} required maxLength={80} onCommit={(name) => edit({ name })} />
          <InlineText look="role" autoFocus={fresh} label={words.fields.role} of={of('role')} placeholder={words.rolePlaceholder} value={supporter.role} onCommit={(role) => edit({ role })} />
        </div>
        <IconButton icon={X} label={words.close} className={styles.close} onClick={() => choose([])} />
      </header>
      <section className={styles.facts}>
        <ChoiceRow label={words.fields.kind} value={supporter.kind} options={KINDS.map((value) => ({ value, label: m.vocabulary.kinds[value] }))} onChange={(kind) => edit({ kind })} />
        <ChoiceRow label={words.fields.circle} value={supporter.circle} options={CIRCLES.map((value) => ({ value, label: m.vocabulary.circles[value] }))} onChange={(circle) => void setCircles([supporter.id], circle)} />
        <ChoiceRow label={words.fields.form} value={supporter.form} options={FORMS.map((value) => ({ value, label: m.vocabulary.forms[value] }))} onChange={(form) => edit({ form })} />
      </section>
      {(supporter.form !== 'person' || supporter.times.length > 0) && <TimesSection supporter={supporter} />}
      <PassesSection supporter={supporter} />
      <TouchSection key={supporter.id} supporter={supporter} last={last} />
      <Section label={words.reach.label}>
        {reach('phone', 'tel')}
        {reach('email', 'email')}
        {reach('otherWay', 'text')}
        <InlineText label={words.reach.hours} of={of('hours')} placeholder={words.reach.hoursPlaceholder} value={supporter.hours} onCommit={(hours) => edit({ hours })} />
      </Section>
      <MovesSection supporter={supporter} moves={moves} />
      <MyTieSection supporter={supporter} />
      <TiesSection supporter={supporter} byId={byId} />
      <Section label={words.opening.label}>
        <InlineText look="words" label={words.opening.label} of={of('openingWords')} placeholder={words.opening.placeholder} maxLength={600} value={supporter.openingWords} onCommit={(openingWords) => edit({ openingWords })} />
      </Section>
      <Section label={words.note.label}>
        <InlineText look="words" label={words.note.label} of={of('note')} placeholder={words.note.placeholder} maxLength={20000} value={supporter.note} onCommit={(note) => edit({ note })} />
      </Section>
      <PrivateSection supporter={supporter} />
      <footer className={styles.foot}>
        <Button variant="bare" onClick={() => removeSupporters([supporter.id])}>
          {words.remove}
        </Button>
      </footer>
    </>
  )
}
