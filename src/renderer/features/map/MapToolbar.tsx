import { Check, ChevronDown, ListFilter, Plus, Search } from 'lucide-react'
import { useRef } from 'react'
import { m } from '@domain/messages/messages'
import { type Supporter, SUPPORT_FUNCTIONS } from '@domain/people/supporter'
import { useFind } from '@renderer/navigation/find'
import { Button } from '@ui/Button'
import { Menu } from '@ui/Menu'
import { Toolbar } from '@ui/Toolbar'
import { choose, showFunction, startAdding, useMapSession } from './map-session'
import styles from './MapToolbar.module.css'
import { PickSupporter } from './PickSupporter'

export function MapToolbar({ supporters }: { supporters: readonly Supporter[] }) {
  const filter = useMapSession((session) => session.filter)
  const field = useRef<HTMLInputElement>(null)
  useFind(() => field.current?.focus())
  const label = filter === null ? m.map.allFunctions : m.vocabulary.functionsShort[filter]
  return (
    <Toolbar title={m.map.title}>
      <div className={styles.find}>
        <Search className={styles.glass} aria-hidden strokeWidth={1.6} />
        <PickSupporter
          label={m.map.find}
          placeholder={m.map.find}
          none={m.map.findNone}
          hint={m.map.findKey}
          supporters={supporters}
          onPick={(id) => choose([id])}
          inputRef={field}
        />
      </div>
      <Button variant="fill" icon={Plus} onClick={startAdding} aria-keyshortcuts="n">
        {m.map.add}
      </Button>
      <Menu
        label={m.map.showFunction}
        trigger={
          <button type="button" className={filter === null ? styles.filter : `${styles.filter} ${styles.on}`}>
            <ListFilter aria-hidden strokeWidth={1.6} />
            {label}
            <ChevronDown aria-hidden strokeWidth={1.6} />
          </button>
        }
        items={[
          { id: 'all', label: m.map.allFunctions, icon: filter === null ? Check : undefined, onSelect: () => showFunction(null) },
          ...SUPPORT_FUNCTIONS.map((fn) => ({
            id: fn,
            label: m.vocabulary.functions[fn],
            icon: filter === fn ? Check : undefined,
            onSelect: () => showFunction(fn),
          })),
        ]}
      />
    </Toolbar>
  )
}
