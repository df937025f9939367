import { useEffect, useRef, useState } from 'react'
import type { SupporterId } from '@domain/ids'
import type { EarlySign, SignRule } from '@domain/journal/early-sign'
import { m } from '@domain/messages/messages'
import { shownName } from '@domain/people/shown-name'
import { itemWords } from '@domain/plan/item-words'
import { SECTIONS } from '@domain/plan/plan'
import { useNaming } from '@renderer/naming'
import { apply } from '@renderer/notebook/store'
import { useNotebook } from '@renderer/notebook/use-notebook'
import { Button } from '@ui/Button'
import { Checkbox } from '@ui/Checkbox'
import { Select } from '@ui/Select'
import { TextField } from '@ui/TextField'
import { RuleFields } from './RuleFields'
import styles from './Signs.module.css'

const sections = SECTIONS.map((value) => ({ value, label: m.vocabulary.sections[value] }))
const KINDS = Object.keys(m.signs.kinds) as SignRule['when'][]
const kinds = KINDS.map((value) => ({ value, label: m.signs.kinds[value] }))

/** What each kind of rule begins with. */
const FIRST: Record<SignRule['when'], SignRule> = {
  'no-contact': { when: 'no-contact', days: 7, who: null },
  'low-mood': { when: 'low-mood', mood: 2, days: 3 },
  urge: { when: 'urge', urge: 7, days: 2 },
  'no-check-in': { when: 'no-check-in', days: 4 },
  'short-sleep': { when: 'short-sleep', hours: 6, nights: 3 },
}

export function SignRow({ sign, focus }: { sign: EarlySign; focus: boolean }) {
  const supporters = useNotebook((book) => book.supporters)
  const naming = useNaming((state) => state.naming)
  const items = useNotebook((book) => book.plan.sections[sign.step.section].items)
  const nameOf = (id: SupporterId) => (supporters[id] ? shownName(supporters[id], naming) : '')
  const [words, setWords] = useState(sign.words)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focus) field.current?.focus()
  }, [focus])
  const put = (patch: Partial<EarlySign>) => void apply({ type: 'sign/put', sign: { ...sign, ...patch } })
  const who = sign.rule.when === 'no-contact' && sign.rule.who !== null ? supporters[sign.rule.who] : undefined
  const said = m.signs.rule(sign.rule, who ? shownName(who, naming) : '')
  return (
    <li>
      <div className={styles.row} role="group" aria-label={sign.words || said}>
        <TextField
          serif
          inputRef={field}
          label={m.signs.words}
          placeholder={m.signs.wordsPlaceholder}
          value={words}
          onChange={setWords}
          onCommit={(next) => put({ words: next.trim().slice(0, 200) })}
        />
        <div className={styles.fields}>
          <div className={styles.wide}>
            <Select label={m.signs.whenLabel} value={sign.rule.when} options={kinds} onChange={(when) => put({ rule: FIRST[when] })} />
          </div>
          <RuleFields rule={sign.rule} onChange={(rule) => put({ rule })} />
        </div>
        <div className={styles.fields}>
          <div className={styles.wide}>
            <Select label={m.signs.leadsTo} value={sign.step.section} options={sections} onChange={(section) => put({ step: { section, item: null } })} />
          </div>
          {items.length > 0 && (
            <div className={styles.wide}>
              <Select
                label={m.signs.step}
                value={items.some(({ id }) => id === sign.step.item) ? (sign.step.item as string) : ''}
                options={[{ value: '', label: m.signs.wholeSection }, ...items.map((item, i) => ({ value: item.id as string, label: itemWords(item, i, nameOf) }))]}
                onChange={(item) => put({ step: { section: sign.step.section, item: items.find(({ id }) => id === item)?.id ?? null } })}
              />
            </div>
          )}
          <Checkbox label={m.signs.watch} checked={sign.on} onChange={(on) => put({ on })} />
          <Button variant="bare" aria-label={m.signs.remove(sign.words || said)} onClick={() => void apply({ type: 'sign/remove', id: sign.id })}>
            {m.signs.removeShort}
          </Button>
        </div>
      </div>
    </li>
  )
}
