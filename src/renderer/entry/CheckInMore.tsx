import { useMemo } from 'react'
import { MOODS, type Mood } from '@domain/journal/check-in'
import { wordsUsed } from '@domain/journal/earlier-words'
import type { CheckInDraft } from '@domain/journal/entry-draft'
import { WORD_LISTS, type WordList } from '@domain/journal/own-words'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Segmented } from '@ui/Segmented'
import { TagField } from '@ui/TagField'
import { TextField } from '@ui/TextField'
import { UrgeRuler } from '@ui/UrgeRuler'
import styles from './CheckInMore.module.css'
import { OwnTrackers } from './OwnTrackers'
import { SetUpButton } from './set-up/SetUpButton'

type Fields = Pick<CheckInDraft, 'urge' | 'energy' | 'sleep' | 'feelings' | 'triggers' | 'urgeAfter' | 'helped' | 'trackers'>
type Props = {
  value: Fields
  /** While typing. */
  onType: (patch: Partial<Fields>) => void
  /** When a field is finished. */
  onSet: (patch: Partial<Fields>) => void
  sleepError?: string
}

const energies = [
  { value: '', label: m.common.notSaid },
  ...MOODS.map((energy) => ({ value: String(energy), label: m.journal.energies[energy] })),
]

/** How an urge went, energy, sleep, feelings, triggers and own trackers of a check-in. */
export function CheckInMore({ value, onType, onSet, sleepError }: Props) {
  const checkIns = useNotebook((book) => book.checkIns)
  const own = useNotebook((book) => book.words)
  const offered = useMemo(() => Object.fromEntries(WORD_LISTS.map((list) => [list, wordsUsed(checkIns, list, own[list])])) as Record<WordList, string[]>, [checkIns, own])
  const inks = useMemo(() => Object.fromEntries(WORD_LISTS.flatMap((list) => own[list].map(({ word, ink }) => [word.toLowerCase(), ink]))), [own])
  const words = (list: WordList) => (
    <TagField label={m.journal.fields[list]} value={value[list]} suggestions={offered[list]} inks={inks} onChange={(said) => onSet({ [list]: said.slice(0, 40) })} />
  )
  // Asked only when there was one, or when something was said before.
  const urged = (value.urge ?? 0) > 0 || value.urgeAfter !== null || value.helped.length > 0
  return (
    <div className={styles.more}>
      {words('triggers')}
      {urged && (
        <>
          <UrgeRuler label={m.journal.fields.urgeAfter} hint={m.journal.fields.urgeHint} value={value.urgeAfter} onChange={(urgeAfter) => onSet({ urgeAfter })} />
          {words('helped')}
        </>
      )}
      {words('feelings')}
      <Segmented
        label={m.journal.fields.energy}
        value={value.energy === null ? '' : String(value.energy)}
        options={energies}
        onChange={(energy) => onSet({ energy: energy === '' ? null : (Number(energy) as Mood) })}
      />
      <div className={styles.sleep}>
        <TextField
          label={m.journal.fields.sleep}
          placeholder={m.journal.fields.sleepPlaceholder}
          value={value.sleep}
          error={sleepError}
          onChange={(sleep) => onType({ sleep })}
          onCommit={(sleep) => onSet({ sleep })}
        />
      </div>
      <OwnTrackers value={value.trackers} onChange={(trackers) => onSet({ trackers })} />
      <SetUpButton />
    </div>
  )
}
