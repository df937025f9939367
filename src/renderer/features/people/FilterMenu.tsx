import { ListFilter } from 'lucide-react'
import { m } from '@domain/messages/messages'
import { NO_FILTER, type PeopleFilter } from '@domain/people/people-table'
import { CIRCLES, KINDS, SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import { Button } from '@ui/Button'
import { Chip } from '@ui/Chip'
import { Popover } from '@ui/Popover'
import styles from './PeopleMenus.module.css'
import { filterBy, usePeopleSession } from './people-session'

const words = m.peopleGrid.filter

/** With it when it was without, and the other way round. */
function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value]
}

type Part = { [K in keyof PeopleFilter]: { key: K; value: PeopleFilter[K][number]; label: string } }[keyof PeopleFilter]

const PARTS: Record<keyof PeopleFilter, readonly Part[]> = {
  kinds: KINDS.map((value) => ({ key: 'kinds', value, label: m.vocabulary.kindsShort[value] })),
  circles: CIRCLES.map((value) => ({ key: 'circles', value, label: m.vocabulary.circles[value] })),
  functions: SUPPORT_FUNCTIONS.map((value) => ({ key: 'functions', value, label: m.vocabulary.functionsShort[value] })),
}
const LABELS: Record<keyof PeopleFilter, string> = { kinds: words.kind, circles: words.circle, functions: words.gives }
const KEYS = ['kinds', 'circles', 'functions'] as const

const has = (filter: PeopleFilter, { key, value }: Part) => (filter[key] as readonly string[]).includes(value)
const press = (filter: PeopleFilter, { key, value }: Part) => filterBy({ ...filter, [key]: toggled<string>(filter[key], value) })

/** Shows only some kinds, circles, or those who give a function. */
export function FilterMenu() {
  const filter = usePeopleSession((session) => session.filter)
  const active = KEYS.reduce((sum, key) => sum + filter[key].length, 0)
  return (
    <Popover
      title={words.title}
      trigger={
        <Button variant="bare" icon={ListFilter}>
          {active === 0 ? words.button : words.active(active)}
        </Button>
      }
    >
      <div className={styles.filters}>
        {KEYS.map((key) => (
          <div key={key} role="group" aria-label={LABELS[key]}>
            <p className={styles.label}>{LABELS[key]}</p>
            <div className={styles.chips}>
              {PARTS[key].map((part) => (
                <Chip key={part.value} kind={part.key === 'kinds' ? part.value : undefined} label={part.label} pressed={has(filter, part)} onPress={() => press(filter, part)} />
              ))}
            </div>
          </div>
        ))}
      </div>
      <Button onClick={() => filterBy(NO_FILTER)} disabled={active === 0}>
        {words.clear}
      </Button>
    </Popover>
  )
}

/** The filters at work, each taken away by a press. */
export function ActiveFilters() {
  const filter = usePeopleSession((session) => session.filter)
  const parts = KEYS.flatMap((key) => PARTS[key].filter((part) => has(filter, part)))
  if (parts.length === 0) return null
  return (
    <div className={styles.active}>
      {parts.map((part) => (
        <Chip key={part.value} kind={part.key === 'kinds' ? part.value : undefined} label={part.label} pressed removable removeLabel={words.without(part.label)} onPress={() => press(filter, part)} />
      ))}
    </div>
  )
}
