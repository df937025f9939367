// What the chart may show besides, and how it leaves the app.
import { useState } from 'react'
import { ChartNoAxesCombined, ChevronDown, Download, Table } from 'lucide-react'
import { OTHERS } from '@domain/insight/compared'
import { mostInTouch, SPLITS } from '@domain/insight/contact-parts'
import { m } from '@domain/messages/messages'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { IconButton } from '@ui/IconButton'
import { Menu } from '@ui/Menu'
import type { MenuEntry } from '@ui/MenuEntries'
import { choose, useChoice } from '../insights-state'
import styles from './ChartMenus.module.css'
import { DaysDialog } from './DaysDialog'
import { takeOut } from './take-out'
import type { Chart } from './use-chart'

const words = m.insights
/** More would be a list to search in. */
const MOST_NAMED = 12

export function ChartMenus({ chart, summary }: { chart: Chart; summary: string }) {
  const { bars, other, asTable } = useChoice()
  const [asking, setAsking] = useState(false)
  const supporters = useNotebook((book) => book.supporters)
  const contacts = useNotebook((book) => book.contacts)
  const shownName = useShownName()
  const only = bars.only && supporters[bars.only]
  const people = (): MenuEntry[] =>
    mostInTouch(contacts, chart.stretch, MOST_NAMED, bars.only).flatMap((id) => {
      const s = supporters[id]
      return s ? { id, label: shownName(s), checked: bars.only === id, onSelect: () => choose({ bars: { ...bars, only: id } }) } : []
    })
  return (
    <div className={styles.menus}>
      <Menu
        label={words.parts.label}
        align="end"
        trigger={<Button variant="bare">{trigger(only ? words.parts.with(shownName(only)) : words.parts.splits[bars.split])}</Button>}
        items={() => [
          ...SPLITS.map((split) => ({ id: split, label: words.parts.splits[split], checked: bars.split === split, onSelect: () => choose({ bars: { ...bars, split } }) })),
          { id: 'whom', line: true as const, label: words.parts.whom },
          { id: 'everyone', label: words.parts.everyone, checked: bars.only === null, onSelect: () => choose({ bars: { ...bars, only: null } }) },
          ...people(),
        ]}
      />
      <Menu
        label={words.compare.label}
        align="end"
        trigger={<Button variant="bare">{trigger(other === null ? words.compare.label : typeof other === 'string' ? words.compare.others[other] : words.compare.label)}</Button>}
        items={() => [
          { id: 'none', label: words.compare.none, checked: other === null, onSelect: () => choose({ other: null }) },
          ...OTHERS.map((one) => ({ id: one, label: words.compare.others[one], checked: other === one, onSelect: () => choose({ other: one }) })),
          { id: 'own', label: words.compare.own, checked: typeof other === 'object' && other !== null, onSelect: () => setAsking(true) },
        ]}
      />
      <IconButton icon={asTable ? ChartNoAxesCombined : Table} label={asTable ? words.showChart : words.showTable} onClick={() => choose({ asTable: !asTable })} />
      <Menu
        label={words.save.label}
        align="end"
        trigger={<IconButton icon={Download} label={words.save.label} />}
        items={[
          ...(['png', 'svg', 'csv'] as const).map((format) => ({ id: format, label: words.save[format], onSelect: () => void takeOut(chart, format, summary) })),
          { id: 'line', line: true as const },
          { id: 'print', label: words.save.print, onSelect: () => window.print() },
        ]}
      />
      {asking && (
        <DaysDialog
          title={words.compare.ownTitle}
          action={words.compare.compare}
          days={chart.otherDays ?? chart.stretch}
          onClose={() => setAsking(false)}
          onDays={(days) => choose({ other: days })}
        />
      )}
    </div>
  )
}

const trigger = (label: string) => (
  <>
    {label}
    <ChevronDown className={styles.down} aria-hidden strokeWidth={1.6} />
  </>
)
