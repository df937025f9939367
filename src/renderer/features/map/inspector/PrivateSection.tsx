import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { CRITICAL, KNOWN_FOR, OWN_USES, STANCES, type Supporter } from '@domain/people/supporter'
import { Section } from '@ui/Section'
import { editSupporter } from '../map-actions'
import { ChoiceRow } from './ChoiceRow'
import styles from './PrivateSection.module.css'
import rows from './rows.module.css'

const words = m.giveAndTake.private
const { stances, ownUses, critical, knownFor } = m.vocabulary

type Unsaid = 'unsaid'
const choices = <T extends string>(values: readonly T[], names: Record<T, string>): { value: T | Unsaid; label: string }[] => [
  ...values.map((value) => ({ value, label: names[value] })),
  { value: 'unsaid', label: words.notSaid },
]
const orNull = <T extends string>(value: T | Unsaid): T | null => (value === 'unsaid' ? null : value)

/** Stance, own use, criticism, how long known: read where said, one quiet line where not, written when asked for. */
export function PrivateSection({ supporter }: { supporter: Supporter }) {
  const [open, setOpen] = useState(false)
  const { id } = supporter
  const said = [supporter.stance, supporter.ownUse, supporter.critical, supporter.knownFor].some((value) => value !== null)
  return (
    <Section
      label={words.label}
      action={
        <button type="button" className={rows.link} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.fold : said ? words.change : words.say}
        </button>
      }
    >
      {open ? (
        <>
          <ChoiceRow label={words.stance} value={supporter.stance ?? 'unsaid'} options={choices(STANCES, stances)} onChange={(value) => editSupporter(id, { stance: orNull(value) })} />
          <ChoiceRow label={words.ownUse} value={supporter.ownUse ?? 'unsaid'} options={choices(OWN_USES, ownUses)} onChange={(value) => editSupporter(id, { ownUse: orNull(value) })} />
          <ChoiceRow label={words.critical} value={supporter.critical ?? 'unsaid'} options={choices(CRITICAL, critical)} onChange={(value) => editSupporter(id, { critical: orNull(value) })} />
          <ChoiceRow label={words.knownFor} value={supporter.knownFor ?? 'unsaid'} options={choices(KNOWN_FOR, knownFor)} onChange={(value) => editSupporter(id, { knownFor: orNull(value) })} />
          <p className={styles.note}>{words.note}</p>
        </>
      ) : (
        said && (
          <dl className={styles.said}>
            {supporter.stance && <Fact label={words.stance} value={stances[supporter.stance]} />}
            {supporter.ownUse && <Fact label={words.ownUse} value={ownUses[supporter.ownUse]} />}
            {supporter.critical && <Fact label={words.critical} value={critical[supporter.critical]} />}
            {supporter.knownFor && <Fact label={words.knownFor} value={knownFor[supporter.knownFor]} />}
          </dl>
        )
      )}
    </Section>
  )
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div className={rows.row}>
      <dt className={rows.quiet}>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
