import { ChevronDown, ListFilter, X } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { CONTACT_STATES, filterCount, type MapFilter, NO_FILTER } from '@domain/network/map-filter'
import { KINDS, STANCES, type Supporter, SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import { IconButton } from '@ui/IconButton'
import { Menu } from '@ui/Menu'
import type { MenuEntry } from '@ui/MenuEntries'
import { showOnly, useMapSession } from './map-session'
import styles from './MapToolbar.module.css'

const words = m.mapEditor.filter

/** Whom the map shows in full: by what they give, kind, stance and contact, in any mixture. Everyone else steps back. */
export function FilterMenu({ supporters }: { supporters: readonly Supporter[] }) {
  const filter = useMapSession((session) => session.filter)
  const count = filterCount(filter)
  const [first] = words.words(filter)
  const ticks = <T extends string>(key: keyof MapFilter, label: string, values: readonly T[], name: (value: T) => string): MenuEntry[] => {
    const wanted = filter[key] as readonly string[]
    return [
      { id: key, line: true, label },
      ...values.map((value) => ({
        id: `${key}-${value}`,
        label: name(value),
        checked: wanted.includes(value),
        stays: true,
        onSelect: () => showOnly({ ...filter, [key]: wanted.includes(value) ? wanted.filter((each) => each !== value) : [...wanted, value] }),
      })),
    ]
  }
  const has = (stance: Supporter['stance']) => supporters.some((s) => s.stance === stance)
  return (
    <>
      <Menu
        label={words.label}
        align="end"
        trigger={
          <button type="button" className={count === 0 ? styles.filter : `${styles.filter} ${styles.on}`} aria-label={`${words.label}: ${count === 0 ? words.everyone : words.words(filter).join(', ')}`}>
            <ListFilter aria-hidden strokeWidth={1.6} />
            <span className={styles.filterWords}>{count === 0 ? words.everyone : count === 1 ? first : words.several(count)}</span>
            <ChevronDown aria-hidden strokeWidth={1.6} />
          </button>
        }
        items={[
          ...ticks('functions', words.functions, SUPPORT_FUNCTIONS, (fn) => m.vocabulary.functions[fn]),
          ...ticks('kinds', words.kinds, KINDS.filter((kind) => supporters.some((s) => s.kind === kind)), (kind) => m.vocabulary.kinds[kind]),
          // Nothing is said about stance where the person has not said it of anyone.
          ...(STANCES.some(has) ? ticks('stances', words.stances, STANCES.filter(has), (stance) => m.vocabulary.stances[stance]) : []),
          ...ticks('contact', words.contact, CONTACT_STATES, (state) => words.contactStates[state]),
          { id: 'clear-line', line: true },
          { id: 'clear', label: words.clear, disabled: count === 0, onSelect: () => showOnly(NO_FILTER) },
        ]}
      />
      {count > 0 && <IconButton icon={X} label={words.clear} className={styles.clear} onClick={() => showOnly(NO_FILTER)} />}
    </>
  )
}
