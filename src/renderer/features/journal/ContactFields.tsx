import { useMemo } from 'react'
import { CHANNELS, Felt, Initiator } from '@domain/journal/contact'
import { latestFirst } from '@domain/journal/earlier-words'
import type { ContactDraft, DraftProblem } from '@domain/journal/entry-draft'
import { m } from '@domain/messages/messages'
import { SupporterPicker } from '@renderer/entry/SupporterPicker'
import { goTo } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Segmented } from '@ui/Segmented'
import { TextArea } from '@ui/TextArea'
import { TextField } from '@ui/TextField'
import styles from './fields.module.css'
import { MomentFields } from './MomentFields'

type Props = {
  value: ContactDraft
  onType: (patch: Partial<ContactDraft>) => void
  onSet: (patch: Partial<ContactDraft>) => void
  problem: DraftProblem | null
  isNew?: boolean
}

const NOT_SAID = 'not-said'
const notSaid = { value: NOT_SAID, label: m.common.notSaid } as const
const channels = CHANNELS.map((value) => ({ value, label: m.vocabulary.channels[value] }))
const initiators = [notSaid, ...Initiator.options.map((value) => ({ value, label: m.vocabulary.initiators[value] }))]
const feelings = [notSaid, ...Felt.options.map((value) => ({ value, label: m.vocabulary.felt[value] }))]

export function ContactFields({ value, onType, onSet, problem, isNew }: Props) {
  const supporters = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const people = useMemo(() => latestFirst(supporters, contacts), [supporters, contacts])
  const errorIf = (what: DraftProblem) => (problem === what ? m.journal.problem(what) : undefined)
  return (
    <>
      <div className={styles.who}>
        <h3 className={styles.label}>{m.journal.fields.who}</h3>
        {people.length === 0 && value.who.length === 0 ? (
          <>
            <p className={styles.quiet}>{m.journal.nobodyOnMap}</p>
            <Button onClick={() => goTo('map')}>{m.journal.openMap}</Button>
          </>
        ) : (
          <SupporterPicker label={m.journal.fields.who} people={people} all={supporters} value={value.who} onChange={(who) => onSet({ who })} ready={6} />
        )}
        {problem === 'nobody-chosen' && (
          <p className={styles.problem} role="alert">
            {errorIf('nobody-chosen')}
          </p>
        )}
      </div>
      <div data-part="how">
        <Segmented label={m.journal.fields.how} value={value.how} options={channels} onChange={(how) => onSet({ how })} />
      </div>
      <Segmented
        label={m.journal.fields.felt}
        value={value.felt ?? NOT_SAID}
        options={feelings}
        onChange={(felt) => onSet({ felt: felt === NOT_SAID ? null : felt })}
      />
      <TextArea
        serif
        label={m.journal.fields.note}
        value={value.note}
        error={errorIf('note')}
        onChange={(note) => onType({ note })}
        onCommit={(note) => onSet({ note })}
      />
      <MomentFields value={value} onType={onType} onSet={onSet} problem={problem} isNew={isNew} />
      <div className={styles.minutes}>
        <TextField
          type="number"
          label={m.journal.fields.minutes}
          value={value.minutes}
          error={errorIf('minutes')}
          onChange={(minutes) => onType({ minutes })}
          onCommit={(minutes) => onSet({ minutes })}
        />
      </div>
      <Segmented
        label={m.journal.fields.initiator}
        value={value.initiator ?? NOT_SAID}
        options={initiators}
        onChange={(initiator) => onSet({ initiator: initiator === NOT_SAID ? null : initiator })}
      />
    </>
  )
}
