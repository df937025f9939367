import { useEffect, useMemo, useRef, useState } from 'react'
import { m } from '@domain/messages/messages'
import { coverage } from '@domain/network/coverage'
import { whatIf } from '@domain/network/what-if'
import { matchesPerson } from '@domain/people/people-table'
import { CIRCLES, KINDS } from '@domain/people/supporter'
import { useFind } from '@renderer/navigation/find'
import { goTo, purposeServed, usePlace } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { TextField } from '@ui/TextField'
import { Toolbar } from '@ui/Toolbar'
import { CellPanel } from './CellPanel'
import { thinkAway, useCoverageSession } from './coverage-session'
import styles from './CoverageScreen.module.css'
import { KindGrid } from './KindGrid'
import { PeopleGrid } from './PeopleGrid'
import { Statements } from './Statements'
import { WhatIfBar } from './WhatIfBar'
import { WhatIfPanel } from './WhatIfPanel'

/** Who gives what, where there are gaps, and what if someone were away. */
export function CoverageScreen() {
  const supporters = useNotebook((book) => book.supporters)
  const ties = useNotebook((book) => book.ties)
  const plan = useNotebook((book) => book.plan)
  const { away, cell } = useCoverageSession()
  const [query, setQuery] = useState('')
  const find = useRef<HTMLInputElement>(null)
  // Kept in state: what measures it must be told when it is there.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  useFind(() => find.current?.focus())
  const purpose = usePlace((place) => place.purpose)
  useEffect(() => {
    if (purpose?.kind !== 'what-if') return
    thinkAway(purpose.ids)
    purposeServed()
  }, [purpose])
  const here = useMemo(
    () =>
      Object.values(supporters)
        .filter((s) => s.removedAt === null)
        .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || CIRCLES.indexOf(a.circle) - CIRCLES.indexOf(b.circle) || a.name.localeCompare(b.name)),
    [supporters],
  )
  const rows = useMemo(() => here.filter((s) => matchesPerson(s, query)), [here, query])
  const all = useMemo(() => coverage(here, KINDS), [here])
  const found = useMemo(() => whatIf({ supporters, ties, plan }, away), [supporters, ties, plan, away])
  if (here.length === 0)
    return (
      <div className={styles.screen}>
        <Toolbar title={m.coverage.title} />
        <div className={styles.empty}>
          <EmptyState
            title={m.coverage.empty.title}
            text={m.coverage.empty.text}
            action={
              <Button variant="fill" size="main" onClick={() => goTo('map')}>
                {m.coverage.empty.action}
              </Button>
            }
          />
        </div>
      </div>
    )
  const thinking = found.away.length > 0
  return (
    <div className={styles.screen}>
      <Toolbar title={m.coverage.title}>
        <div className={styles.find}>
          <TextField label={m.coverage.find} hideLabel placeholder={m.coverage.find} value={query} onChange={setQuery} inputRef={find} />
        </div>
        {thinking && <WhatIfBar away={found.away} />}
      </Toolbar>
      <div className={styles.columns}>
        <div ref={setScroller} className={styles.page}>
          <Statements all={all} />
          <section className={styles.grids} aria-labelledby="coverage-kinds">
            <h2 id="coverage-kinds" className={styles.heading}>
              {m.coverage.kinds.heading}
            </h2>
            <p className={styles.about}>{m.coverage.kinds.about}</p>
            <KindGrid supporters={here} away={away} />
          </section>
          <section className={styles.grids} aria-labelledby="coverage-people">
            <h2 id="coverage-people" className={styles.heading}>
              {m.coverage.people.heading}
            </h2>
            <p className={styles.about}>
              {m.coverage.people.about} {m.coverage.people.aboutAway}
            </p>
            {rows.length === 0 ? <p className={styles.about}>{m.coverage.people.nobodyFound}</p> : <PeopleGrid rows={rows} away={away} scroller={scroller} />}
          </section>
        </div>
        <aside className={thinking || cell ? styles.panel : `${styles.panel} ${styles.idle}`} aria-label={m.coverage.whatIf.label}>
          {cell && <CellPanel cell={cell} supporters={here} />}
          <WhatIfPanel found={found} />
        </aside>
      </div>
    </div>
  )
}
