import { useEffect, useRef, useState } from 'react'
import { Plus } from 'lucide-react'
import { crisisHelp, shippedLines, type ShownLine } from '@domain/crisis/crisis-lines'
import { m } from '@domain/messages/messages'
import { useAppInfo } from '@renderer/navigation/app-info'
import { purposeServed, usePlace } from '@renderer/navigation/place'
import { usePassphrase } from '@renderer/notebook/passphrase'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Part } from '../Part'
import { CrisisLineForm } from './CrisisLineForm'
import styles from './CrisisPart.module.css'
import { CrisisRow } from './CrisisRow'
import { OwnEmergency } from './OwnEmergency'

const words = m.crisis
const NEW = 'new'
/** A shipped line keeps its row while the person puts it right and takes that back. */
const placeOf = (line: ShownLine) => line.own?.instead ?? line.key

/** Own crisis lines, shipped ones put right or left out, and the emergency number. */
export function CrisisPart() {
  const own = useNotebook((book) => book.crisis)
  const chosen = useNotebook((book) => book.settings.country)
  const system = useAppInfo((app) => app.info?.country ?? null)
  const sealed = usePassphrase(({ state }) => state?.isSet === true)
  const [writing, setWriting] = useState<string | null>(null)
  const [focus, setFocus] = useState<{ at: string } | null>(null)
  const all = useRef<HTMLDivElement>(null)
  const country = chosen ?? system
  const help = crisisHelp(country, own)
  const shown = new Set(help.lines.map(placeOf))
  const hidden = shippedLines(help.country).filter(({ key }) => !shown.has(key))

  const wanted = usePlace(({ purpose }) => purpose?.kind === 'crisis-lines')
  useEffect(() => {
    if (!wanted) return
    all.current?.querySelector('button')?.focus({ preventScroll: true })
    all.current?.closest('section')?.scrollIntoView({ block: 'start' })
    purposeServed()
  }, [wanted])
  // What was pressed may have gone with its row: the row in its place takes the focus, else the way to add one.
  useEffect(() => {
    if (!focus) return
    const rows = [...(all.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const row = rows.find((each) => each.dataset.row === focus.at) ?? rows.at(-1)
    row?.querySelector('button')?.focus()
  }, [focus])

  const done = (at: string) => {
    setWriting(null)
    setFocus({ at })
  }
  const row = (line: ShownLine, isHidden: boolean) => (
    <li key={placeOf(line)} data-row={placeOf(line)}>
      {writing === placeOf(line) ? (
        <CrisisLineForm line={line} onDone={() => done(placeOf(line))} />
      ) : (
        <CrisisRow line={line} hidden={isHidden} onChange={() => setWriting(placeOf(line))} onDone={() => done(placeOf(line))} />
      )}
    </li>
  )
  return (
    <Part title={words.title}>
      <p className={styles.intro}>
        {words.about} {sealed && words.whileLocked}
      </p>
      <div ref={all} className={styles.all}>
        {help.lines.length === 0 && <p className={styles.hint}>{words.none}</p>}
        <ul aria-label={words.lines}>{help.lines.map((line) => row(line, false))}</ul>
        {hidden.length > 0 && (
          <>
            <h3 className={styles.label}>{words.notShown}</h3>
            <ul aria-label={words.notShown}>{hidden.map((line) => row(line, true))}</ul>
          </>
        )}
        <div data-row={NEW} className={styles.add}>
          {writing === NEW ? (
            <CrisisLineForm line={null} onDone={() => done(NEW)} />
          ) : (
            <Button icon={Plus} onClick={() => setWriting(NEW)}>
              {words.add}
            </Button>
          )}
        </div>
      </div>
      <OwnEmergency kept={own.emergency} known={crisisHelp(country).emergency[0]?.number ?? null} />
    </Part>
  )
}
