// Two plans compared in words, and what is written about the earlier one.
import { useState } from 'react'
import { m } from '@domain/messages/messages'
import { comparePlans } from '@domain/plan/compare-plans'
import { useShownName } from '@renderer/naming'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { formatDay } from '@ui/dates'
import { Dialog } from '@ui/Dialog'
import { Section } from '@ui/Section'
import { Select } from '@ui/Select'
import { newestFirst } from './newest-first'
import { VersionAbout } from './VersionAbout'
import styles from './Versions.module.css'

const words = m.planVersions
const NOW = 'now'

export function VersionsDialog({ onClose }: { onClose: () => void }) {
  const versions = useNotebook((book) => book.planVersions)
  const plan = useNotebook((book) => book.plan)
  const supporters = useNotebook((book) => book.supporters)
  const shownName = useShownName()
  const all = newestFirst(versions)
  const [chosen, setChosen] = useState<string | null>(null)
  const [other, setOther] = useState(NOW)
  const earlier = all.find(({ id }) => id === chosen) ?? all[0]
  const laterVersion = all.find(({ id }) => id === other)
  const later = laterVersion ?? plan
  const options = all.map(({ id, day, note }) => ({ value: id as string, label: words.named(formatDay(day, 'long'), note) }))
  const different = earlier ? comparePlans(earlier, later, (id) => (supporters[id] ? shownName(supporters[id]) : '')) : []
  const sections = [...new Set(different.map(({ section }) => section))]
  return (
    <Dialog open wide title={words.title} onClose={onClose}>
      {earlier && (
        <>
          <div className={styles.choice}>
            <Select label={words.earlier} value={earlier.id as string} options={options} onChange={setChosen} />
            <Select label={words.later} value={laterVersion ? other : NOW} options={[{ value: NOW, label: words.now }, ...options]} onChange={setOther} />
          </div>
          {different.length === 0 && <p className={styles.said}>{words.same}</p>}
          {sections.map((section) => (
            <Section key={section} label={words.section(section)}>
              <ul className={styles.differences}>
                {different
                  .filter((one) => one.section === section)
                  .map((one, i) => (
                    <li key={i} data-what={one.what}>
                      {words.difference(one)}
                    </li>
                  ))}
              </ul>
            </Section>
          ))}
          <VersionAbout key={earlier.id} version={earlier} />
        </>
      )}
    </Dialog>
  )
}
