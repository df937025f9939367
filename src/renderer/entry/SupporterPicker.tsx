import { type FocusEvent, useId, useState } from 'react'
import { Plus } from 'lucide-react'
import type { SupporterId } from '@domain/ids'
import { m } from '@domain/messages/messages'
import { type Naming, shownName } from '@domain/people/shown-name'
import type { Supporter } from '@domain/people/supporter'
import { Chip } from '@ui/Chip'
import { useNaming } from '../naming'
import { ScreenReaderText } from '@ui/ScreenReaderText'
import styles from './SupporterPicker.module.css'

type Props = {
  label: string
  /** Everyone who can be chosen, the likeliest first. */
  people: readonly Supporter[]
  /** Names of those chosen earlier who are not among `people` any more. */
  all: Readonly<Record<string, Supporter>>
  value: readonly SupporterId[]
  onChange: (value: SupporterId[]) => void
  /** How many stand ready without searching. */
  ready?: number
}

const MOST_FOUND = 12

/** The likeliest few as chips, everyone else by typing part of a name. Several can be chosen. */
export function SupporterPicker({ label, people, all, value, onChange, ready = 5 }: Props) {
  const id = useId()
  const naming = useNaming((state) => state.naming)
  const [finding, setFinding] = useState(false)
  const [query, setQuery] = useState('')
  const toggle = (who: SupporterId) => onChange(value.includes(who) ? value.filter((one) => one !== who) : [...value, who])

  const near = people.slice(0, ready)
  const chosen = value.filter((who) => !near.some((one) => one.id === who)).flatMap((who) => all[who] ?? [])
  const far = people.slice(ready).filter((one) => !value.includes(one.id))
  const found = query.trim() === '' ? far : people.filter((one) => matches(one, query, naming))
  const shut = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      setFinding(false)
      setQuery('')
    }
  }
  return (
    <div role="group" aria-label={label} className={styles.picker} onBlur={shut}>
      {[...near, ...chosen].map((one) => (
        <Chip
          key={one.id}
          kind={one.kind}
          label={one.removedAt === null ? shownName(one, naming) : m.journal.notOnMap(shownName(one, naming))}
          pressed={value.includes(one.id)}
          onPress={() => toggle(one.id)}
        />
      ))}
      {people.length > ready && !finding && (
        <button type="button" className={styles.add} onClick={() => setFinding(true)}>
          <Plus className={styles.plus} aria-hidden strokeWidth={1.6} />
          {m.journal.someoneElse}
        </button>
      )}
      {finding && (
        <>
          <input
            // The person has just asked for this field.
            ref={(field) => field?.focus()}
            className={styles.input}
            value={query}
            placeholder={m.journal.find}
            aria-label={m.journal.find}
            aria-controls={id}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              const first = found[0]
              if (event.key === 'Enter' && !event.nativeEvent.isComposing && !event.ctrlKey && !event.metaKey) {
                event.preventDefault()
                if (first && query.trim() !== '') {
                  toggle(first.id)
                  setQuery('')
                }
              } else if (event.key === 'Escape') {
                event.stopPropagation()
                setFinding(false)
                setQuery('')
              }
            }}
          />
          <div id={id} className={styles.found}>
            {found.slice(0, MOST_FOUND).map((one) => (
              <Chip key={one.id} kind={one.kind} label={shownName(one, naming)} pressed={value.includes(one.id)} onPress={() => toggle(one.id)} />
            ))}
            {query.trim() !== '' && found.length === 0 && <span className={styles.nobody}>{m.journal.nobodyFound}</span>}
            <span role="status">
              <ScreenReaderText>{query.trim() === '' ? '' : m.journal.found(found.length)}</ScreenReaderText>
            </span>
          </div>
        </>
      )}
    </div>
  )
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Names that are hidden are not found by either: what is typed may be seen. */
function matches(supporter: Supporter, query: string, naming: Naming): boolean {
  const said = plain(`${shownName(supporter, naming)} ${supporter.role}`)
  return plain(query)
    .split(/\s+/)
    .every((word) => said.includes(word))
}
