import { useEffect, useId, useMemo, useRef } from 'react'
import { ChevronDown } from 'lucide-react'
import { CHANNELS } from '@domain/journal/contact'
import { latestFirst } from '@domain/journal/earlier-words'
import { m } from '@domain/messages/messages'
import { BeginWith } from '@renderer/entry/BeginWith'
import { CheckInMore } from '@renderer/entry/CheckInMore'
import { SupporterPicker } from '@renderer/entry/SupporterPicker'
import { useAppInfo } from '@renderer/navigation/app-info'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { formatTime } from '@ui/dates'
import { MoodScale } from '@ui/MoodScale'
import { Segmented } from '@ui/Segmented'
import { TextArea } from '@ui/TextArea'
import { UrgeRuler } from '@ui/UrgeRuler'
import { keepDay, showMore, useDayDraft, write } from './day-draft'
import styles from './DayForm.module.css'
import { useDayKeys } from './use-day-keys'

const channels = CHANNELS.map((how) => ({ value: how, label: m.vocabulary.channels[how] }))

export function DayForm() {
  const { draft, more, outcome, keeping } = useDayDraft()
  const supporters = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const mac = useAppInfo(({ info }) => info?.platform === 'mac')
  const people = useMemo(() => latestFirst(supporters, contacts), [supporters, contacts])
  const moreId = useId()
  const keep = () => void keepDay((id) => Object.hasOwn(supporters, id))
  useDayKeys((mood) => write({ mood: mood === draft.mood ? null : mood }), keep)

  const purpose = usePlace((place) => (place.name === 'today' ? place.purpose : null))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (purpose?.kind !== 'log-urge') return
    showMore(true)
    form.current?.querySelector<HTMLElement>('[role="slider"]')?.focus()
    purposeServed()
  }, [purpose])

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.question}>{m.today.mood}</h2>
        <span className={styles.hint}>{m.today.moodKeys}</span>
      </div>
      <div className={styles.mood}>
        <MoodScale label={m.today.mood} value={draft.mood} onChange={(mood) => write({ mood })} />
      </div>

      <UrgeRuler label={m.today.urge} hint={m.today.urgeHint} value={draft.urge} onChange={(urge) => write({ urge })} />

      <h2 className={styles.contact}>{m.today.contact}</h2>
      {people.length > 0 ? (
        <SupporterPicker label={m.today.contact} people={people} all={supporters} value={draft.who} onChange={(who) => write({ who })} ready={4} />
      ) : (
        <p className={styles.nobody}>{m.today.nobodyYet}</p>
      )}
      {draft.who.length > 0 && (
        <div className={styles.how}>
          <Segmented hideLabel label={m.today.how} value={draft.how} options={channels} onChange={(how) => write({ how })} />
        </div>
      )}

      <div className={styles.note}>
        <TextArea serif hideLabel rows={3} label={m.today.note} placeholder={m.today.notePlaceholder} value={draft.note} onChange={(note) => write({ note })} />
        {draft.note === '' && <BeginWith onUse={write} />}
      </div>

      <button type="button" className={styles.more} aria-expanded={more} aria-controls={moreId} onClick={() => showMore(!more)}>
        <ChevronDown className={styles.chevron} aria-hidden strokeWidth={1.6} />
        {more ? m.today.less : m.today.more}
        {!more && <span className={styles.what}>{m.today.moreWhat}</span>}
      </button>
      <div id={moreId} hidden={!more} className={styles.fields}>
        {more && (
          <CheckInMore
            value={draft}
            onType={write}
            onSet={write}
            sleepError={outcome.kind === 'problem' && outcome.what === 'sleep' ? m.journal.problem('sleep') : undefined}
          />
        )}
      </div>

      <div className={styles.save}>
        <Button type="submit" variant="fill" size="main" aria-busy={keeping} aria-keyshortcuts={mac ? 'Meta+Enter' : 'Control+Enter'}>
          {m.common.keep}
        </Button>
        <p className={styles.said} role="status">
          {outcome.kind === 'kept' && <strong className={styles.kept}>{m.today.keptAt(formatTime(outcome.moment))}</strong>}
          {outcome.kind === 'problem' && <strong>{m.today.problem(outcome.what)}</strong>}
          {outcome.kind === 'not-kept' && <strong>{m.today.notKept}</strong>}
          {outcome.kind === 'nothing-yet' && (
            <>
              {m.common.optional} <span className={styles.keys}>{mac ? m.today.keepKeysMac : m.today.keepKeys}</span>
            </>
          )}
        </p>
      </div>
    </form>
  )
}
