import { useDeferredValue, useMemo } from 'react'
import { Import } from 'lucide-react'
import { readQuery } from '@domain/journal/search-query'
import { filterTimeline, layOutTimeline, timelineOf } from '@domain/journal/timeline'
import { m } from '@domain/messages/messages'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { EmptyState } from '@ui/EmptyState'
import { MoodSun } from '@ui/MoodSun'
import { Toolbar } from '@ui/Toolbar'
import { DaylioImport } from './DaylioImport'
import { EntryPanel } from './EntryPanel'
import { filterBy, NO_FILTER, openPanel, setImporting, useJournal } from './journal-state'
import { JournalFilter } from './JournalFilter'
import styles from './JournalScreen.module.css'
import { Timeline } from './Timeline'
import { usePurpose } from './use-purpose'
import { useReadyToSearch } from './use-ready-to-search'

/** One timeline of check-ins and contacts; what is opened or written stands beside it. */
export function JournalScreen() {
  const checkIns = useNotebook((book) => book.checkIns)
  const contacts = useNotebook((book) => book.contacts)
  const supporters = useNotebook((book) => book.supporters)
  const { panel, filter, importing } = useJournal()
  usePurpose()

  // Typing stays quick while thousands of entries are looked through.
  const settled = useDeferredValue(filter)
  const who = settled.who !== null && Object.hasOwn(supporters, settled.who) ? settled.who : null
  const entries = useMemo(() => timelineOf(checkIns, contacts), [checkIns, contacts])
  useReadyToSearch(entries)
  const rows = useMemo(() => layOutTimeline(filterTimeline(entries, { ...settled, who }, supporters)), [entries, settled, who, supporters])
  const unread = useMemo(() => readQuery(settled.text).unread, [settled.text])
  const empty = entries.length === 0

  return (
    <div className={styles.screen}>
      <div className={styles.bar} data-panel={panel ? '' : undefined}>
        <Toolbar title={m.journal.title}>
          {!empty && <JournalFilter shown={rows.length} />}
          <div className={styles.actions}>
            {!empty && (
              <Button variant="bare" icon={Import} aria-label={m.daylio.open} title={m.daylio.open} onClick={() => setImporting(true)}>
                <span className={styles.import}>{m.daylio.openShort}</span>
              </Button>
            )}
            <Button onClick={() => openPanel({ kind: 'new-contact' }, 'first')}>{m.journal.newContact}</Button>
            {!empty && (
              <Button variant="fill" onClick={() => openPanel({ kind: 'new-check-in' }, 'first')}>
                {m.journal.newCheckIn}
              </Button>
            )}
          </div>
        </Toolbar>
      </div>
      <div className={styles.body} data-panel={panel ? '' : undefined}>
        {empty ? (
          <div className={styles.empty}>
            <EmptyState
              title={m.journal.emptyTitle}
              text={m.journal.emptyText}
              picture={<MoodSun mood={3} size={84} />}
              action={
                <>
                  <Button variant="fill" size="main" onClick={() => openPanel({ kind: 'new-check-in' }, 'first')}>
                    {m.journal.newCheckIn}
                  </Button>
                  <Button size="main" onClick={() => setImporting(true)}>
                    {m.daylio.open}
                  </Button>
                </>
              }
            />
          </div>
        ) : rows.length === 0 ? (
          <div className={styles.empty}>
            <EmptyState
              title={m.journal.noMatch}
              text={unread.length > 0 ? m.search.unread(unread) : m.journal.noMatchText}
              action={<Button onClick={() => filterBy(NO_FILTER)}>{m.journal.clearFilter}</Button>}
            />
          </div>
        ) : (
          <Timeline rows={rows} />
        )}
        {panel && <EntryPanel panel={panel} />}
      </div>
      {importing && <DaylioImport onClose={() => setImporting(false)} />}
    </div>
  )
}
