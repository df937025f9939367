import { WORD_LISTS } from '@domain/journal/own-words'
import { m } from '@domain/messages/messages'
import { Dialog } from '@ui/Dialog'
import { Section } from '@ui/Section'
import { closeSetUp, useSetUpOpen } from './set-up-open'
import styles from './SetUp.module.css'
import { TemplateRows } from './TemplateRows'
import { TrackerRows } from './TrackerRows'
import { WordRows } from './WordRows'

/** What check-ins offer and ask: every row keeps itself. */
export function SetUpDialog() {
  const open = useSetUpOpen((state) => state.open)
  if (!open) return null
  return (
    <Dialog open title={m.setUp.title} onClose={closeSetUp}>
      <p className={styles.text}>{m.setUp.intro}</p>
      {WORD_LISTS.map((list) => (
        <Section key={list} label={m.setUp.lists[list]}>
          <WordRows list={list} />
        </Section>
      ))}
      <Section label={m.setUp.trackers}>
        <p className={styles.text}>{m.setUp.trackersText}</p>
        <TrackerRows />
      </Section>
      <Section label={m.setUp.templates}>
        <p className={styles.text}>{m.setUp.templatesText}</p>
        <TemplateRows />
      </Section>
    </Dialog>
  )
}
