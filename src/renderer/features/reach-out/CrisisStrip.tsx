import { CRISIS_COUNTRIES, type CrisisHelp, isOld, shippedLines } from '@domain/crisis/crisis-lines'
import { m } from '@domain/messages/messages'
import type { DayKey } from '@domain/time/day-key'
import { today } from '@renderer/clock'
import { useAppInfo } from '@renderer/navigation/app-info'
import { Button } from '@ui/Button'
import { formatDay } from '@ui/dates'
import { Select } from '@ui/Select'
import styles from './CrisisStrip.module.css'
import type { LineTarget } from './targets'

type Props = { lines: readonly LineTarget[]; help: CrisisHelp; onCountry: (country: string) => void; /** To where they can be changed; nowhere while locked. */ onChange?: () => void }

/** More own numbers than this follow in the order of whom to try. */
const SHOWN = 4

/** Always there: own numbers, the country's crisis lines with the day they were checked, and the emergency number. */
export function CrisisStrip({ lines, help, onCountry, onChange }: Props) {
  const locale = useAppInfo((app) => app.info?.locale ?? 'en')
  const [first, ...others] = help.emergency
  const dialled = new Set(help.emergency.map((each) => each.number))
  const shown = lines.filter((line) => !dialled.has(line.number)).slice(0, SHOWN)
  return (
    <section className={styles.strip} aria-label={m.reachOut.helpLines}>
      <ul className={styles.lines}>
        {shown.map((line) => (
          <li key={line.id} className={styles.line}>
            <b className={styles.number}>
              <bdi>{line.number}</bdi>
            </b>
            <span className={styles.what}>{line.name}</span>
            <span className={styles.what}>
              {[line.detail, line.checkedOn ? checkedWords(line.checkedOn) : ''].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
        {shown.length === 0 && help.country && shippedLines(help.country).length === 0 && <li className={styles.what}>{m.reachOut.noLines}</li>}
        {!help.country && (
          <li className={styles.country}>
            <Select
              label={m.reachOut.country}
              hideLabel
              value=""
              options={[{ value: '', label: m.reachOut.chooseCountry }, ...countries(locale)]}
              onChange={(country) => country && onCountry(country)}
            />
          </li>
        )}
        {onChange && (
          <li className={styles.change}>
            <Button variant="bare" onClick={onChange}>
              {m.crisis.changeThese}
            </Button>
          </li>
        )}
      </ul>
      {first ? (
        <p className={styles.danger}>
          <span className={styles.what}>
            {m.reachOut.danger}
            <br />
            {m.reachOut.emergency[first.what]}
          </span>
          <b className={first.number.length > 6 ? `${styles.emergency} ${styles.long}` : styles.emergency}>
            <bdi>{first.number}</bdi>
          </b>
          {others.map((other) => (
            <span key={other.number} className={styles.what}>
              {m.reachOut.emergency[other.what]} <b className={styles.number}>{other.number}</b>
            </span>
          ))}
        </p>
      ) : (
        <p className={styles.unknown}>{m.reachOut.dangerUnknown}</p>
      )}
    </section>
  )
}

function checkedWords(checkedOn: DayKey): string {
  const day = formatDay(checkedOn, 'short')
  return isOld({ checkedOn }, today()) ? m.reachOut.checkedLongAgo(day) : m.reachOut.checked(day)
}

function countries(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  return CRISIS_COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value })).sort((a, b) => a.label.localeCompare(b.label, locale))
}
