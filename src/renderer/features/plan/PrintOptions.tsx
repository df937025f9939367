import { CARD_LAYOUTS, PAPERS, PDF_KINDS, type PlanPdfOptions, REPORT_PERIODS, SECTIONS_OF, WITH_LINKS, WITH_MAP } from '@domain/plan/plan-pdf-options'
import { m } from '@domain/messages/messages'
import { Checkbox } from '@ui/Checkbox'
import { Segmented } from '@ui/Segmented'
import { Select } from '@ui/Select'
import { choose, usePrintChoice } from './print-choice'
import styles from './PrintOptions.module.css'
import { PrintPeople } from './PrintPeople'
import { PrintSections } from './PrintSections'

const words = m.plan.print
const KINDS = PDF_KINDS.map((value) => ({ value, label: words.kinds[value] }))
const LAYOUTS = CARD_LAYOUTS.map((value) => ({ value, label: words.cards[value] }))
const PERIODS = REPORT_PERIODS.map((value) => ({ value, label: m.report.periods[value] }))
const PAPER_NAMES = PAPERS.map((value) => ({ value, label: value }))

/** What is printed, on what, and what goes on it. Only choices that change something are offered. */
export function PrintOptions({ options }: { options: PlanPdfOptions }) {
  const { kind, map, names, ink, links, cards, chart, streaks, period } = usePrintChoice()
  return (
    <>
      <div className={styles.kind}>
        <Select label={words.kind} hideLabel value={kind} options={KINDS} onChange={(next) => choose({ kind: next })} />
        <p className={styles.about}>{words.about[kind]}</p>
      </div>
      <div className={styles.options}>
        {kind === 'wallet' && <Segmented label={words.layout} hideLabel value={cards} options={LAYOUTS} onChange={(next) => choose({ cards: next })} />}
        {kind === 'counsellor' && <Segmented label={m.report.periodLabel} hideLabel value={period} options={PERIODS} onChange={(next) => choose({ period: next })} />}
        {!(kind === 'wallet' && cards === 'card') && (
          <Segmented label={words.paper} hideLabel value={options.paper} options={PAPER_NAMES} onChange={(paper) => choose({ paper })} />
        )}
        {WITH_MAP.includes(kind) && <Checkbox label={words.map} checked={map} onChange={(on) => choose({ map: on })} />}
        {kind === 'counsellor' && (
          <>
            <Checkbox label={words.chart} checked={chart} onChange={(on) => choose({ chart: on })} />
            <Checkbox label={words.streaks} checked={streaks} onChange={(on) => choose({ streaks: on })} />
          </>
        )}
        <Checkbox label={words.initials} checked={names === 'initials'} onChange={(on) => choose({ names: on ? 'initials' : 'names' })} />
        <Checkbox label={words.greys} checked={ink === 'grey'} onChange={(on) => choose({ ink: on ? 'grey' : 'colour' })} />
        {WITH_LINKS.includes(kind) && <Checkbox label={words.links} checked={links} onChange={(on) => choose({ links: on })} />}
      </div>
      {SECTIONS_OF[kind].length > 0 && <PrintSections kind={kind} chosen={options.sections} />}
      {kind !== 'counsellor' && <PrintPeople options={options} />}
    </>
  )
}
