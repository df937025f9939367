import { useMemo } from 'react'
import { Plus } from 'lucide-react'
import { CRISIS_COUNTRIES, crisisHelp, isWrittenDown, type ShownLine } from '@domain/crisis/crisis-lines'
import { m } from '@domain/messages/messages'
import { useAppInfo } from '@renderer/navigation/app-info'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Select } from '@ui/Select'
import styles from './CrisisLines.module.css'
import { addItems } from './plan-actions'

const reach = (line: ShownLine) => line.phones.join(', ') || (line.text ? m.plan.crisisText(line.text.number, line.text.word) : '')

/** Kept in the plan for years: the day is written out with its year. */
function note(line: ShownLine, locale: string | undefined): string {
  const text = line.text && line.phones.length > 0 ? (line.phones.includes(line.text.number) ? m.plan.crisisCallOrText : m.plan.crisisText(line.text.number, line.text.word)) : ''
  return m.plan.crisisNote([text, line.hours].filter(Boolean), new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(line.checkedOn)))
}

/** Copies the country's confirmed lines into the plan, where they become the person's own to correct. */
export function CrisisLines() {
  const country = useNotebook((book) => book.settings.country)
  const own = useNotebook((book) => book.crisis)
  const items = useNotebook((book) => book.plan.sections.professionals.items)
  const info = useAppInfo((app) => app.info)
  const help = crisisHelp(country ?? info?.country ?? null, own)
  const names = useMemo(() => new Intl.DisplayNames(info?.locale, { type: 'region' }), [info?.locale])
  if (!help.country)
    return (
      <div className={styles.country}>
        <Select
          label={m.plan.country}
          hideLabel
          value=""
          options={[
            { value: '', label: m.plan.chooseCountry },
            ...CRISIS_COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value })).sort((a, b) => a.label.localeCompare(b.label)),
          ]}
          onChange={(chosen) => chosen && void apply({ type: 'settings/edit', patch: { country: chosen } })}
        />
      </div>
    )
  const written = items.flatMap((item) => (item.type === 'line' ? [item.phone] : []))
  const missing = help.lines.filter((line) => !isWrittenDown(line, written))
  if (missing.length === 0) return null
  const add = () => addItems('professionals', missing.map((line) => ({ type: 'line', name: line.service, phone: reach(line), note: note(line, info?.locale) })))
  return (
    <Button icon={Plus} onClick={() => void add()}>
      {m.plan.crisisLines(names.of(help.country) ?? help.country)}
    </Button>
  )
}
